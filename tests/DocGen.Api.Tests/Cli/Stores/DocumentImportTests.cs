using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace DocGen.Api.Tests.Cli.Stores;

public sealed class DocumentImportTests : IDisposable
{
    private const string Html = """
        <html><head><meta charset="utf-8"></head><body>
        <h1>1. Актуальность</h1><p>Программа школы на 2024 год.</p>
        <ol><li>Поднять качество<ul><li>математика</li><li>русский язык</li></ul></li><li>Обучить учителей</li></ol>
        <h1>2. Дорожная карта</h1>
        <table border="1">
        <tr><th>№</th><th>Мероприятие</th><th>Срок</th><th>Ответственный</th><th>Результат</th></tr>
        <tr><td colspan="5">Задача 1. Поднять качество</td></tr>
        <tr><td>1.1</td><td>Издать приказ</td><td>до 15.03.2024</td><td rowspan="2">Директор</td><td>Приказ</td></tr>
        <tr><td>1.2</td><td>Провести семинар</td><td>Март – апрель 2024 г.</td><td>Протокол</td></tr>
        <tr><td>1.2.1</td><td>Подготовить материалы</td><td>март 2024</td><td>РМК</td><td>План</td></tr>
        </table>
        <h1>3. Таблицы</h1>
        <table border="1"><tr><td>№ п/п</td><td>Целевой показатель</td><td>Исходное значение</td><td>Целевое значение показателя</td></tr>
        <tr><td>1</td><td>Доля «2» по математике</td><td>54 %</td><td>30 %</td></tr></table><p></p>
        <table border="1"><tr><td>Предмет</td><td>2022</td><td>2023</td></tr><tr><td>ОГЭ, математика</td><td>54 %</td><td>–</td></tr></table><p></p>
        <table border="1"><tr><td>Этап</td><td>Сроки</td><td>Содержание</td></tr><tr><td>Подготовительный</td><td>январь – март 2024 г.</td><td>Диагностика</td></tr></table><p></p>
        <table border="1"><tr><td rowspan="2">Внешняя среда</td><td rowspan="2">Внутренняя среда</td><td colspan="2">Качество школьных процессов</td></tr>
        <tr><td>Преподавание</td><td>Управление</td></tr><tr><td>Удалённость</td><td><p>Вакансии</p><p>Ветхий фонд</p></td><td>Однообразие</td><td>Нет плана</td></tr></table><p></p>
        <table border="1"><tr><td>Кабинет</td><td>Площадь</td></tr><tr><td>12</td><td>40</td></tr></table>
        </body></html>
        """;

    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.Path("store");

    public DocumentImportTests() => CommandRun.Of("demo", "--schools", "1", "--store", Store);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Import_DocxOfLibreOffice_GivesTheRowsBack()
    {
        var run = CommandRun.Of("import", Convert(_folder.Write("программа.html", Html)), "--school", "school-0001", "--store", Store, "--accept");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("DG4401", run.Error, StringComparison.Ordinal);
        var content = Imported("программа.docx").GetProperty("content");
        Assert.Equal("Актуальность", content[0].GetProperty("title").GetString());
        var list = content[0].GetProperty("blocks").EnumerateArray().Single(block => block.GetProperty("type").GetString() == "list");
        Assert.Equal(2, list.GetProperty("items").GetArrayLength());
        Assert.Equal(2, list.GetProperty("items")[0].GetProperty("items").GetArrayLength());
        var roadmap = content[1].GetProperty("blocks").EnumerateArray().Single(block => block.GetProperty("type").GetString() == "roadmap");
        var group = roadmap.GetProperty("groups")[0];
        Assert.Equal("Поднять качество", group.GetProperty("title").GetString());
        var rows = group.GetProperty("items");
        Assert.Equal(["Издать приказ", "Провести семинар"], rows.EnumerateArray().Select(row => row.GetProperty("event").GetString()));
        Assert.Equal("2024-03-15", rows[0].GetProperty("deadline").GetProperty("to").GetString());
        Assert.Equal("Директор", rows[1].GetProperty("responsible").GetProperty("text").GetString());
        Assert.Equal("Подготовить материалы", rows[1].GetProperty("items")[0].GetProperty("event").GetString());
    }

    [Fact]
    public void Import_DocxOfLibreOffice_ReadsTablesOfEveryKind()
    {
        var run = CommandRun.Of("import", Convert(_folder.Write("программа.html", Html)), "--school", "school-0001", "--store", Store, "--accept");

        Assert.Equal(0, run.ExitCode);
        var blocks = Imported("программа.docx").GetProperty("content")[2].GetProperty("blocks").EnumerateArray().ToList();
        JsonElement Of(string type) => blocks.Single(block => block.GetProperty("type").GetString() == type);
        var indicator = Of("indicators").GetProperty("items")[0];
        Assert.Equal("Доля «2» по математике", indicator.GetProperty("name").GetString());
        Assert.Equal((54m, 30m), (indicator.GetProperty("baseline").GetProperty("value").GetDecimal(), indicator.GetProperty("target").GetProperty("value").GetDecimal()));
        Assert.Equal(["ОГЭ, математика", "54 %", "–"], Of("exam_results").GetProperty("rows")[0].GetProperty("cells").EnumerateArray().Select(cell => cell.GetString()));
        var stage = Of("stages").GetProperty("items")[0];
        Assert.Equal(("Подготовительный", "2024-03-31"), (stage.GetProperty("title").GetString(), stage.GetProperty("period").GetProperty("to").GetString()));
        var areas = Of("problem_matrix").GetProperty("areas");
        Assert.Equal(["Внешняя среда", "Внутренняя среда", "Качество школьных процессов"], areas.EnumerateArray().Select(area => area.GetProperty("title").GetString()));
        Assert.Equal(["Вакансии", "Ветхий фонд"], areas[1].GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("text").GetString()));
        Assert.Equal(["Преподавание", "Управление"], areas[2].GetProperty("areas").EnumerateArray().Select(area => area.GetProperty("title").GetString()));
        Assert.Contains("Кабинет", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("roadmap")]
    [InlineData("targeted-aid-programme")]
    public void Import_OwnDocument_KeepsEveryRoadmapRow(string kind)
    {
        var sample = Path.Combine(Repository.Root, "templates", kind, "sample.json");
        Assert.Equal(0, CommandRun.Of("render", kind, "--data", sample, "--format", "docx", "--out", _folder.Path("out")).ExitCode);
        var file = Directory.GetFiles(_folder.Path("out"), "*.docx").Single();

        Assert.Equal(0, CommandRun.Of("import", file, "--school", "school-0001", "--store", Store, "--accept").ExitCode);

        var wanted = Texts(JsonDocument.Parse(File.ReadAllText(sample)).RootElement, "event").Order(StringComparer.Ordinal);
        Assert.Equal(wanted, Texts(Imported(Path.GetFileName(file)), "event").Order(StringComparer.Ordinal));
        Assert.NotEmpty(wanted);
    }

    [Fact]
    public void Import_Passport_KeepsItsLabels()
    {
        var sample = Path.Combine(Repository.Root, "templates", "passport", "sample.json");
        CommandRun.Of("render", "passport", "--data", sample, "--format", "docx", "--out", _folder.Path("out"));

        Assert.Equal(0, CommandRun.Of("import", Directory.GetFiles(_folder.Path("out")).Single(), "--school", "school-0001", "--store", Store, "--accept").ExitCode);

        var labels = Texts(JsonDocument.Parse(File.ReadAllText(sample)).RootElement, "label").ToList();
        Assert.NotEmpty(labels);
        Assert.Subset(Texts(Imported(".docx"), "label").ToHashSet(StringComparer.Ordinal), labels.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("word/vbaProject.bin", "x", "DG4006")]
    [InlineData("word/document.xml", "<w:document", "DG4005")]
    public void Import_BadDocument_IsRefusedWithALine(string part, string text, string code)
    {
        var path = _folder.Path("bad.docx");
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            Add(archive, part, text);
            if (part != "word/document.xml")
            {
                Add(archive, "word/document.xml", """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>""");
            }
        }

        var run = CommandRun.Of("import", path, "--store", Store);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
    }

    private static void Add(ZipArchive archive, string part, string text)
    {
        using var stream = archive.CreateEntry(part).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private JsonElement Imported(string file)
    {
        var programmes = JsonDocument.Parse(CommandRun.Of("export", "--store", Store).Output).RootElement.GetProperty("programmes");
        Assert.EndsWith(".docx", file, StringComparison.Ordinal);
        return programmes.EnumerateArray().Single(each => each.GetProperty("id").GetString()!.StartsWith("programme-", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Texts(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p =>
            p.Name == name && p.Value.ValueKind == JsonValueKind.String && !element.TryGetProperty("key", out _) == (name == "event") ? [p.Value.GetString()!] : Texts(p.Value, name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(each => Texts(each, name)),
        _ => [],
    };

    private string Convert(string html)
    {
        using var process = Process.Start(new ProcessStartInfo("soffice", ["--headless", $"-env:UserInstallation=file://{_folder.Path("profile")}", "--convert-to", "docx:MS Word 2007 XML", "--outdir", _folder.Root, html])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        process.WaitForExit();
        return Path.ChangeExtension(html, ".docx");
    }
}
