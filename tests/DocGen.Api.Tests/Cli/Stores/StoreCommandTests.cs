using System.Text.Json;

namespace DocGen.Api.Tests.Cli.Stores;

public sealed class StoreCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.Path("store");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Demo_ExportAndImport_GiveTheSameData()
    {
        Assert.Equal(0, CommandRun.Of("demo", "--schools", "8", "--store", Store).ExitCode);
        var exported = _folder.Path("all.json");
        Assert.Equal(0, CommandRun.Of("export", "--store", Store, "--out", exported).ExitCode);

        var copy = _folder.Path("copy");
        Assert.Equal(0, CommandRun.Of("migrate", "--store", copy).ExitCode);
        var preview = CommandRun.Of("import", exported, "--store", copy);
        Assert.Equal("", preview.Error);
        Assert.Contains("Ничего не записано", preview.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"school-0001\"", CommandRun.Of("export", "--store", copy).Output, StringComparison.Ordinal);

        Assert.Equal(0, CommandRun.Of("import", exported, "--store", copy, "--accept").ExitCode);
        Assert.Equal(File.ReadAllText(exported), CommandRun.Of("export", "--store", copy).Output.TrimEnd('\n'));
        Assert.Contains("уже есть в базе", CommandRun.Of("import", exported, "--store", copy).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Demo_SecondRun_ChangesNothing()
    {
        Assert.Equal(0, CommandRun.Of("demo", "--schools", "2", "--store", Store).ExitCode);
        var first = CommandRun.Of("export", "--store", Store).Output;

        Assert.Equal(0, CommandRun.Of("demo", "--schools", "2", "--store", Store).ExitCode);
        Assert.Equal(first, CommandRun.Of("export", "--store", Store).Output);
    }

    [Fact]
    public void Analytics_School_CarriesRulesAndRows()
    {
        CommandRun.Of("demo", "--schools", "8", "--store", Store);

        var run = CommandRun.Of("analytics", "--school", "school-0001", "--as-of", "01.04.2024", "--store", Store);

        Assert.Equal("", run.Error);
        var analysis = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("2024-04-01", analysis.GetProperty("as_of").GetString());
        var status = analysis.GetProperty("statuses")[0];
        Assert.Equal("listed", status.GetProperty("listing").GetString());
        Assert.Equal("shnor", status.GetProperty("provenance").GetProperty("rule").GetProperty("code").GetString());
        Assert.True(status.GetProperty("provenance").GetProperty("rows").GetArrayLength() > 1);
    }

    [Fact]
    public void Analytics_Region_HasEveryDistrict()
    {
        CommandRun.Of("demo", "--schools", "30", "--store", Store);

        var districts = JsonDocument.Parse(CommandRun.Of("analytics", "--region", "region-1", "--as-of", "2024-04-01", "--store", Store).Output).RootElement;

        Assert.Equal(2, districts.GetArrayLength());
        var first = CommandRun.Of("analytics", "--district", "mo-001", "--as-of", "2024-04-01", "--store", Store).Output;
        Assert.Equal(JsonSerializer.Serialize(districts[0]), JsonSerializer.Serialize(JsonDocument.Parse(first).RootElement));
    }

    [Theory]
    [InlineData("analytics --school school-9 --as-of 2024-04-01", "нет школы «school-9»")]
    [InlineData("analytics --district mo-9 --as-of 2024-04-01", "нет муниципалитета «mo-9»")]
    [InlineData("analytics --as-of 2024-04-01", "--school, --district или --region")]
    [InlineData("analytics --school school-0001 --as-of вчера", "не дата")]
    [InlineData("export --school school-9", "нет школы «school-9»")]
    [InlineData("import нет-такого.xlsx", "Нет файла «нет-такого.xlsx»")]
    [InlineData("demo --postgres Host=x", "--store или --postgres")]
    public void Command_BadInput_ExitsWithTwoAndALine(string line, string told)
    {
        CommandRun.Of("demo", "--schools", "1", "--store", Store);

        var run = CommandRun.Of([.. line.Split(' '), "--store", Store]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Command_MistypedStore_IsNotMade()
    {
        var run = CommandRun.Of("export", "--store", _folder.Path("nowhere"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("docgen migrate", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.Path("nowhere")));
    }

    [Fact]
    public void Command_PostgresOutOfReach_NeverTellsThePassword()
    {
        var run = CommandRun.Of("migrate", "--postgres", "Host=127.0.0.1;Port=1;Username=docgen;Password=tayna-42;Timeout=2");

        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("tayna", run.Output + run.Error, StringComparison.Ordinal);
        Assert.StartsWith("ошибка: База данных или файл недоступны", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("schools")]
    [InlineData("people")]
    [InlineData("results")]
    public void Form_Blank_IsRecognisedByImport(string form)
    {
        CommandRun.Of("demo", "--schools", "1", "--store", Store);
        var blank = _folder.Path("blank.xlsx");
        Assert.Equal(0, CommandRun.Of("form", form, "--out", blank).ExitCode);

        var run = CommandRun.Of("import", blank, "--store", Store);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("уже есть в базе", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_Csv_IsTakenForTheTableItIs()
    {
        CommandRun.Of("demo", "--schools", "1", "--store", Store);
        var file = _folder.Write("итоги.csv", "Код школы;Процедура;Предмет;Класс;Год;Участников;Двоек\nschool-0001;ВПР;Биология;5;2023;20;7\n");

        Assert.Contains("Результаты процедур      1", CommandRun.Of("import", file, "--store", Store, "--accept").Output, StringComparison.Ordinal);
        Assert.Contains("Биология", CommandRun.Of("export", "--store", Store).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_WrongCell_TellsThePlaceAndWritesNothing()
    {
        CommandRun.Of("demo", "--schools", "1", "--store", Store);
        var file = _folder.Write("итоги.csv", "Код школы;Процедура;Предмет;Класс;Год;Участников\nschool-0001;ВПР;Биология;5;2023;много\n");

        var run = CommandRun.Of("import", file, "--store", Store, "--accept");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("итоги.csv, строка 2, столбец F: ошибка DG4202", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Биология", CommandRun.Of("export", "--store", Store).Output, StringComparison.Ordinal);
    }
}
