namespace DocGen.Api.Tests.Cli;

public sealed class RenderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Render_Sample_WritesEveryFormatAndPrintsItsPath()
    {
        var run = Render("passport", Sample("passport"), "--format", "docx,pdf,html,txt");

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(_folder.Files, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
        Assert.Equal([".docx", ".html", ".pdf", ".txt"], _folder.Files.Select(Path.GetExtension));
        Assert.All(_folder.Files, file => Assert.NotEqual(0, new FileInfo(file).Length));
    }

    [Fact]
    public void Render_SameDataTwice_GivesTheSameBytes()
    {
        Render("roadmap", Sample("roadmap"));
        var first = File.ReadAllBytes(_folder.Files[0]);
        Render("roadmap", Sample("roadmap"));

        Assert.Equal(first, File.ReadAllBytes(_folder.Files[0]));
    }

    [Fact]
    public void Render_MissingFile_SaysSo() => Fails(Render("passport", _folder.Path("нет.json")), "Файл не найден");

    [Theory]
    [InlineData("Неизвестное поле «colums»", """{ "columns": [{ "key": "event", "label": "Мероприятие" }], "items": [{ "event": "а" }], "colums": 1 }""")]
    [InlineData("$.roadmap.items[0].evnt", """{ "columns": [{ "key": "event", "label": "Мероприятие" }], "items": [{ "event": "а", "evnt": "б" }] }""")]
    [InlineData("$.roadmap.groups[0].items[0].evnt", """{ "columns": [{ "key": "event", "label": "Мероприятие" }], "groups": [{ "items": [{ "evnt": "б" }] }] }""")]
    [InlineData("«items» и «groups» вместе не ставятся", """{ "columns": [{ "key": "event", "label": "Мероприятие" }], "items": [{ "event": "а" }], "groups": [{ "items": [{ "event": "б" }] }] }""")]
    [InlineData("$.roadmap.columns[1].key", """{ "columns": [{ "key": "event", "label": "а" }, { "key": "event", "label": "б" }], "items": [{ "event": "а" }] }""")]
    [InlineData("Нужно поле «items» или «groups»", """{ "columns": [{ "key": "event", "label": "Мероприятие" }] }""")]
    [InlineData("В тексте одни пробелы; заголовок столбца", """{ "columns": [{ "key": "event", "label": " " }], "items": [{ "event": "а" }] }""")]
    public void Render_DataThatWouldNotBePrinted_IsAnError(string expected, string roadmap) =>
        Fails(Render("roadmap", _folder.Write("data.json", $$"""
            { "document": { "title": "План" }, "school": { "full_name": "Школа", "short_name": "Школа" }, "roadmap": {{roadmap}} }
            """)), expected);

    [Theory]
    [InlineData("{ \"type\": \"table\", \"columns\": [{ \"key\": \"a\", \"label\": \"А\" }], \"items\": [{ \"a\": \"б\" }] }")]
    [InlineData("{ \"type\": \"paragraph\", \"lead\": \"Начало.\", \"text\": \"Текст\" }")]
    [InlineData("")]
    public void Render_SectionWithANumberOnly_KeepsTheNumber(string block)
    {
        var run = Render("targeted-aid-programme", _folder.Write("data.json", $$"""
            {
              "document": { "title": "План" }, "school": { "full_name": "Школа", "short_name": "Школа" },
              "content": [{ "type": "section", "number": "2.7.", "blocks": [{{block}}] }]
            }
            """), "--format", "txt");

        Assert.Equal(0, run.ExitCode);
        var text = File.ReadAllText(_folder.Files.Single(file => file.EndsWith(".txt", StringComparison.Ordinal)));
        Assert.Contains("2.7.", text, StringComparison.Ordinal);
        Assert.Equal(block.Contains("Начало.", StringComparison.Ordinal), text.Contains("Начало.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Не указан ни один формат", "--format", ",")]
    [InlineData("Неизвестный параметр «--ot»", "--ot", "folder")]
    public void Render_WrongCall_WritesNothing(string expected, params string[] arguments) => Fails(Render("passport", Sample("passport"), arguments), expected);

    [Fact]
    public void Render_FolderInPlaceOfAFile_LeavesNothingBehind()
    {
        Assert.Equal(0, Render("passport", Sample("passport"), "--format", "html").ExitCode);
        var html = _folder.Files.Single();
        File.Delete(html);
        Directory.CreateDirectory(html);

        Fails(Render("passport", Sample("passport"), "--format", "docx,html"), "стоит папка");
    }

    [Fact]
    public void Render_BrokenJson_TellsLineAndColumn()
    {
        var run = Render("passport", _folder.Write("data.json", "{\n  \"document\": { \"title\": \"План\" \n  \"school\": 1 }\n"));

        Fails(run, "data.json(3,3)");
        Assert.Contains("\"school\"", run.Error, StringComparison.Ordinal);
        Assert.Contains("^", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_ViolatedContract_TellsEveryViolationWithItsPath()
    {
        var run = Render("roadmap", _folder.Write("data.json", """
            {
              "document": { "titel": "План" },
              "school": { "full_name": "Школа", "short_name": 5 },
              "roadmap": { "columns": [{ "key": "event", "label": "Мероприятие" }], "items": [] }
            }
            """));

        Fails(run, "$.document");
        Assert.Contains("title", run.Error, StringComparison.Ordinal);
        Assert.Contains("$.school.short_name", run.Error, StringComparison.Ordinal);
        Assert.Contains("$.roadmap", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_ControlCharacterInData_NamesItsPath()
    {
        var run = Render("passport", _folder.Write("data.json", """
            {
              "document": { "title": "План" },
              "school": { "full_name": "Школа", "short_name": "Школа" },
              "rows": [{ "label": "Цель", "blocks": [{ "type": "paragraph", "text": "знак \u0007 звонка" }] }]
            }
            """));

        Fails(run, "$.rows[0].blocks[0].text");
    }

    [Fact]
    public void Render_UnknownKind_OffersTheNearest() => Fails(Render("pasport", Sample("passport")), "возможно, «passport»");

    [Fact]
    public void Render_UnknownFormat_OffersTheNearest() => Fails(Render("passport", Sample("passport"), "--format", "docs"), "docx");

    [Fact]
    public void Render_FolderThatIsAFile_WritesNothing()
    {
        var blocked = _folder.Write("занято", "");
        var run = CommandRun.Of("render", "passport", "--data", Sample("passport"), "--out", blocked);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Не удалось записать файл", run.Error, StringComparison.Ordinal);
        Assert.Equal([blocked], _folder.Files);
    }

    [Fact]
    public void Render_SecondDocumentOfTheSameName_IsRefused()
    {
        var run = CommandRun.Of("render", "passport", "--data", Sample("passport"), Sample("passport"), "--out", _folder.Root);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("уже сделан из другого файла", run.Error, StringComparison.Ordinal);
        Assert.Single(_folder.Files);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Render_BrokenFileFirst_GoesOnOnlyWhenAsked(bool keepGoing, int documents)
    {
        var broken = _folder.Write("broken.json", "{");
        string[] arguments = ["render", "passport", "--data", broken, Sample("passport"), "--out", _folder.Root];
        var run = CommandRun.Of(keepGoing ? [.. arguments, "--keep-going"] : arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(documents, _folder.Files.Count(file => file.EndsWith(".docx", StringComparison.Ordinal)));
        Assert.DoesNotContain(_folder.Files, file => file.EndsWith(".part", StringComparison.Ordinal));
    }

    private static string Sample(string kind) => Path.Combine(Repository.Root, "templates", kind, "sample.json");

    private CommandRun Render(string kind, string data, params string[] more) =>
        CommandRun.Of(["render", kind, "--data", data, "--out", _folder.Root, .. more]);

    private void Fails(CommandRun run, string part)
    {
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(part, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
        Assert.DoesNotContain(_folder.Files, file => Path.GetExtension(file) is ".docx" or ".part");
    }
}
