using System.Text;
using System.Text.Json;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Diagnostics;
using DocGen.Templates.Production;

namespace DocGen.Templates.Tests.Production;

/// <summary>Random data: whatever a school types comes out as text, or is an error that names the data path.</summary>
public sealed class ComposerFuzzTests
{
    private const string Template = """
        <document title="{{ title }}" author='{{ title }}'>
        <h1>{{ title }}</h1>
        {{~ for row in rows ~}}
        <table description="{{ row.name }}"><tr><td>{{ row.name }}</td><td>{{ row.text }}</td></tr></table>
        {{~ end ~}}
        {{ capture note }}<note>{{ title }}</note>{{ end }}{{ note }}
        </document>
        """;

    private const string Contract = """
        {
          "type": "object", "required": ["title", "rows"], "additionalProperties": false,
          "properties": {
            "title": { "type": "string", "pattern": "\\S" },
            "rows": { "type": "array", "items": { "type": "object", "required": ["name", "text"], "properties": { "name": { "type": "string" }, "text": { "type": "string" } } } }
          }
        }
        """;

    private static readonly string[] Pieces =
    [
        "<b>", "</td>", "&amp;", "&", "\"", "'", "]]>", "<!--", "<?x?>", "{{ title }}", "}}", "«Школа»", "№ 1", "\u00A0", "\u00AD", "\r\n", "\t", " ", "  ",
        "ё", "😀", "\u200B", "\u2028", "\u0001", "\uFFFE", "\u0085", "\uD800", "\\", "/", "=", ">", "<",
    ];

    [Fact]
    public void Compose_RandomData_IsTextOrANamedError()
    {
        using var folder = new TemplateFolder().WriteKind("pupil", Template, Contract, """{ "title": "x", "rows": [ { "name": "a", "text": "b" } ] }""");
        var catalogue = TemplateCatalogue.Load(folder.Path);
        Assert.True(!catalogue.HasErrors, string.Concat(catalogue.Problems.Select(DiagnosticPrinter.Format)));
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var title = "x" + RandomText(random);
            var json = RandomJson(random, title);
            var composition = new DocumentComposer().Compose(catalogue.Kinds[0], JsonDocument.Parse(json).RootElement);
            var forbidden = json.Contains("\\u0001") || json.Contains("\\uFFFE") || json.Contains("\\u0085") || json.Contains("\\uD800");

            Assert.True(forbidden == (composition.Document is null), $"seed {seed}: {json}\n{string.Concat(composition.Diagnostics.Select(DiagnosticPrinter.Format))}");
            Assert.All(composition.Diagnostics, problem => Assert.StartsWith("$", problem.Place.DataPath, StringComparison.Ordinal));
            if (composition.Document is not null)
            {
                Assert.Equal(Fold(title), composition.Document.Properties.Title);
                Assert.Equal(DocumentText.Of(composition.Document), DocumentText.Of(new DocumentComposer().Compose(catalogue.Kinds[0], JsonDocument.Parse(json).RootElement).Document!));
            }
        }
    }

    [Fact]
    public void Compose_ManyThreads_MakeTheSameDocuments()
    {
        using var folder = new TemplateFolder().WriteKind("pupil", Template, Contract, """{ "title": "x", "rows": [] }""");
        var kind = TemplateCatalogue.Load(folder.Path).Kinds[0];
        var composer = new DocumentComposer();
        var data = Enumerable.Range(0, 40).Select(i => JsonDocument.Parse($$"""{ "title": "Документ {{i}}", "rows": [ { "name": "{{i}}", "text": "<{{i}}>" } ] }""").RootElement).ToArray();
        var expected = data.Select(item => DocumentText.Of(composer.Compose(kind, item).Document!)).ToArray();

        Parallel.For(0, 400, i => Assert.Equal(expected[i % 40], DocumentText.Of(composer.Compose(kind, data[i % 40]).Document!)));
    }

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(6); i >= 0; i--)
        {
            text.Append(Pieces[random.Next(random.Next(4) == 0 ? Pieces.Length : 22)]);
        }

        return text.ToString();
    }

    /// <summary>Written by hand: a JSON writer would not let halves of surrogate pairs through.</summary>
    private static string RandomJson(Random random, string title)
    {
        var rows = Enumerable.Range(0, random.Next(3)).Select(_ => $$"""{ "name": {{Quote(RandomText(random))}}, "text": {{Quote(RandomText(random))}} }""");
        return $$"""{ "title": {{Quote(title)}}, "rows": [ {{string.Join(", ", rows)}} ] }""";
    }

    private static string Quote(string text) =>
        $"\"{string.Concat(text.Select(c => c < 0x80 && char.IsLetterOrDigit(c) ? c.ToString() : $"\\u{(int)c:X4}"))}\"";

    private static string Fold(string text) => string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
