using System.Text.Json;
using DocGen.Api.Pages.Documents;
using DocGen.Templates.Forms;
using Microsoft.AspNetCore.Http;

namespace DocGen.Api.Tests.Pages.Documents;

public sealed class FormValuesTests
{
    private static readonly FormField Factors = new()
    {
        Path = "factors", Label = "Факторы", Type = FieldType.Table,
        Fields =
        [
            new() { Path = "name", Label = "Фактор", Type = FieldType.Text },
            new() { Path = "level", Label = "Значимость", Type = FieldType.Choice, Options = [new("high", "высокая"), new("low", "низкая")] },
            new() { Path = "percent", Label = "Доля, %", Type = FieldType.Number },
            new() { Path = "selected", Label = "Выбран", Type = FieldType.Boolean },
        ],
    };

    [Fact]
    public void Table_OfEveryTypeOfCell_IsShownInWordsAndReadBackAsItWas()
    {
        const string rows = """[{"name":"Кадры","level":"high","percent":12.5,"selected":true},{"name":"Мотивация","level":"low","selected":false}]""";
        var text = FormValues.Text(Factors, JsonDocument.Parse(rows).RootElement);
        Assert.Equal("Кадры | высокая | 12.5 | да\nМотивация | низкая |  | нет", text);
        Assert.Equal(rows, Read(text));
    }

    [Fact]
    public void Table_PastedFromExcel_IsRead() => Assert.Equal("""[{"name":"Кадры","level":"high","percent":12.5,"selected":true}]""", Read("Кадры\tВысокая\t12,5\tДа"));

    [Fact]
    public void Table_OfOtherWords_LeavesThemToTheCheck() => Assert.Equal("""[{"name":"Кадры","level":"так себе","percent":"много","selected":"наверное"}]""", Read("Кадры | так себе | много | наверное"));

    private static string Read(string text)
    {
        var typed = new FormCollection(new(StringComparer.Ordinal) { [FormValues.Name(Factors)] = text });
        return JsonSerializer.Serialize(FormValues.Read([Factors], typed, []).GetProperty("factors"), Plain);
    }

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
