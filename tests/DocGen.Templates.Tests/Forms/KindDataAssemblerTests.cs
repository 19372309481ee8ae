using System.Text.Json;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Diagnostics;
using DocGen.Templates.Forms;
using DocGen.Templates.Production;

namespace DocGen.Templates.Tests.Forms;

public sealed class KindDataAssemblerTests : IDisposable
{
    private const string Contract = """
        {
          "type": "object", "required": ["school", "document"], "additionalProperties": false,
          "properties": {
            "school": { "type": "object", "required": ["short_name"], "additionalProperties": false, "properties": { "short_name": { "type": "string" }, "place": { "type": "string" } } },
            "document": { "type": "object", "additionalProperties": false, "properties": {
              "date": { "type": "string" }, "author": { "type": "string" }, "number": { "type": "string" } } },
            "about": { "type": "string" },
            "copies": { "type": "integer" },
            "points": { "type": "array", "items": { "type": "string" } },
            "visits": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "day": { "type": "string" }, "who": { "type": "string" } } } }
          }
        }
        """;

    private const string Manifest = """
        {
          "title": "Приказ", "audience": "school", "description": "Проба", "contract": "contract.json", "file_name": "x", "group": "orders",
          "subject": "school", "data": { "school": "school", "document.author": "school.short_name" },
          "journal": { "id": "orders", "title": "Журнал приказов", "number": "{{ n }}-од/{{ year }}" },
          "form": [
            { "path": "document.date", "label": "Дата приказа", "type": "date", "required": true, "default": "{{ today }}" },
            { "path": "about", "label": "О чём", "type": "choice", "options": [{ "value": "plan", "label": "О плане" }] },
            { "path": "copies", "label": "Экземпляров", "type": "number", "min": 1, "max": 3 },
            { "path": "points", "label": "Пункты", "type": "list", "from": "tasks" },
            { "path": "visits", "label": "Посещения", "type": "table", "fields": [
              { "path": "day", "label": "День", "type": "date", "required": true }, { "path": "who", "label": "Кто", "type": "text", "max": 5 } ] }
          ]
        }
        """;

    private const string SourcesShape = """
        { "$defs": { "school_subject": { "type": "object", "additionalProperties": false, "properties": {
          "today": { "type": "string" }, "tasks": { "type": "array", "items": { "type": "string" } },
          "school": { "type": "object", "additionalProperties": false, "properties": { "short_name": { "type": "string" }, "place": { "type": "string" } } } } } } }
        """;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonElement Sources = Json("""{ "today": "2026-09-01", "tasks": ["Первая"], "school": { "short_name": "СОШ № 1" } }""");
    private readonly TemplateFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Assemble_NothingTyped_TakesSourcesAndDefaults()
    {
        var result = KindDataAssembler.Assemble(Kind(), Sources, Json("{}"));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            """{"school":{"short_name":"СОШ № 1"},"document":{"author":"СОШ № 1","date":"2026-09-01"},"points":["Первая"]}""", Text(result.Data!.Value));
    }

    [Fact]
    public void Assemble_TypedValues_WinOverDefaults()
    {
        var result = KindDataAssembler.Assemble(
            Kind(), Sources, Json("""{ "document.date": "2026-10-05", "points": [], "copies": 2, "visits": [{ "day": "2026-10-06" }] }"""));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            """{"school":{"short_name":"СОШ № 1"},"document":{"author":"СОШ № 1","date":"2026-10-05"},"copies":2,"visits":[{"day":"2026-10-06"}]}""",
            Text(result.Data!.Value));
    }

    [Theory]
    [InlineData("""{ "document.date": "" }""", "$.document.date: DG1502 Не заполнено поле «Дата приказа»")]
    [InlineData("""{ "document.date": "05.10.2026" }""", "$.document.date: DG1503 Поле «Дата приказа»: значение не того вида")]
    [InlineData("""{ "document.dat": "2026-10-05" }""", "$.document.dat: DG1501 В форме нет поля «document.dat»")]
    [InlineData("""{ "about": "other" }""", "$.about: DG1503 Поле «О чём»: такого значения нет в списке")]
    [InlineData("""{ "copies": 4 }""", "$.copies: DG1504 Поле «Экземпляров»: число вне допустимых границ")]
    [InlineData("""{ "points": [1] }""", "$.points: DG1503 Поле «Пункты»: значение не того вида")]
    [InlineData("""{ "visits": [{ "who": "Иван" }] }""", "$.visits[0].day: DG1502 Не заполнено поле «День»")]
    [InlineData("""{ "visits": [{ "day": "2026-10-05", "who": "Иванова" }] }""", "$.visits[0].who: DG1504 Поле «Кто»: длина текста вне допустимых границ")]
    [InlineData("[]", "$: DG1503 Форма — это объект: поле и его значение")]
    public void Assemble_WrongForm_NamesTheField(string form, string expected)
    {
        var result = KindDataAssembler.Assemble(Kind(), Sources, Json(form));

        var problem = Assert.Single(result.Diagnostics);
        Assert.Null(result.Data);
        Assert.Equal(expected, $"{problem.Place.DataPath}: {problem.Code} {problem.Message}");
    }

    [Fact]
    public void Prefill_Fields_ComeWithTheirValues()
    {
        var (fields, problems) = FormPrefill.Of(Kind(), Sources);

        Assert.Empty(problems);
        Assert.Equal(
            "document.date=\"2026-09-01\" about= copies= points=[\"Первая\"] visits=",
            string.Join(' ', fields.Select(field => $"{field.Field.Path}={(field.Value is { } value ? Text(value) : string.Empty)}")));
    }

    [Fact]
    public void Number_OfTheJournal_IsPrinted() =>
        Assert.Equal("45а-од/2026", RegistrationNumbers.Format(Kind(), "45а", new DateOnly(2026, 3, 1), Json("{}")));

    [Fact]
    public void Load_PathsThatLeadNowhere_AreErrors()
    {
        var manifest = Manifest.Replace("\"school.short_name\"", "\"school.shrt_name\"", StringComparison.Ordinal)
            .Replace("\"from\": \"tasks\"", "\"from\": \"aims\"", StringComparison.Ordinal)
            .Replace("\"path\": \"copies\"", "\"path\": \"copys\"", StringComparison.Ordinal)
            .Replace("{{ today }}", "{{ todya }}", StringComparison.Ordinal);
        Snapshot.Match("manifest-paths.txt", _folder.Hide(string.Concat(Load(manifest).Problems.Select(DiagnosticPrinter.Format))));
    }

    private DocumentKind Kind()
    {
        var catalogue = Load(Manifest);
        Assert.Empty(catalogue.Problems);
        return Assert.Single(catalogue.Kinds);
    }

    private TemplateCatalogue Load(string manifest) => TemplateCatalogue.Load(
        _folder.Write("_shared/sources.json", SourcesShape)
            .WriteKind("order", "<document title=\"x\"><p>{{ school.short_name }}</p></document>", Contract, """{ "school": { "short_name": "А" }, "document": {} }""", manifest)
            .Path);

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement.Clone();

    private static string Text(JsonElement value) => JsonSerializer.Serialize(value, Readable);
}
