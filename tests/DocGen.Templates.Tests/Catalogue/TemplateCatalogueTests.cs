using DocGen.Documents.Model;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Tests.Catalogue;

public sealed class TemplateCatalogueTests
{
    private const string Template = "<document title=\"x\"><p>{{ school.short_name }}</p></document>";
    private const string Contract = """
        {
          "type": "object", "required": ["school"], "additionalProperties": false,
          "properties": {
            "school": { "type": "object", "required": ["short_name"], "additionalProperties": false, "properties": { "short_name": { "type": "string" } } }
          }
        }
        """;

    private const string Sample = """{ "school": { "short_name": "СОШ № 1" } }""";

    [Fact]
    public void Load_Manifest_IsTaken()
    {
        using var folder = new TemplateFolder().WriteKind(
            "passport", Template, Contract, Sample,
            """
            {
              "title": "Паспорт программы", "audience": "district", "description": "О чём программа", "order": 10, "contract": "contract.json",
              "page": { "orientation": "landscape", "margins": "20 10 20 30" }, "file_name": "Паспорт — {{ school.short_name }}",
              "approval": { "mark": "УТВЕРЖДАЮ" }, "numbering": { "pages": "none", "registered": true }, "findings": ["ROADMAP_MISSING"]
            }
            """);
        var kind = Assert.Single(Load(folder).Kinds);
        var manifest = kind.Manifest;

        Assert.Equal(("passport", "Паспорт программы", Audience.District, "О чём программа", 10), (kind.Id, manifest.Title, manifest.Audience, manifest.Description, manifest.Order));
        Assert.Equal((PageOrientation.Landscape, PageNumbers.Hidden, Length.FromMillimetres(30)), (manifest.Page.Orientation, manifest.Page.Numbers, manifest.Page.Left));
        Assert.Equal(new ApprovalRule("УТВЕРЖДАЮ", OnRight: true), manifest.Approval);
        Assert.True(manifest.Registered);
        Assert.Equal("ROADMAP_MISSING", Assert.Single(manifest.BlockingFindings));
    }

    [Fact]
    public void Load_Kinds_ComeInTheirOrder()
    {
        const string Manifest = """{ "title": "x", "audience": "school", "description": "x", "contract": "contract.json", "file_name": "x", "order": ORDER }""";
        using var folder = new TemplateFolder()
            .WriteKind("b", Template, Contract, Sample, Manifest.Replace("ORDER", "1"))
            .WriteKind("c", Template, Contract, Sample, Manifest.Replace("ORDER", "0"))
            .WriteKind("a", Template, Contract, Sample, Manifest.Replace("ORDER", "1"));

        Assert.Equal("c a b", string.Join(' ', Load(folder).Kinds.Select(kind => kind.Id)));
    }

    [Fact]
    public void Load_ManyMistakes_ReportsAllAtOnce()
    {
        using var folder = new TemplateFolder()
            .Write("_shared/broken.scriban", "{{ if x }}")
            .WriteKind("Wrong_name", Template, Contract, Sample)
            .WriteKind("manifest", Template, Contract, Sample, """{ "titel": "x", "audience": "all", "contract": "contract.json", "file_name": "{{ scool }}" }""")
            .WriteKind("sample", Template, Contract, """{ "school": { "short_name": 5 } }""")
            .WriteKind("member", "<document title=\"x\">\n<p>{{ school.shrt_name }}</p></document>", Contract, Sample)
            .WriteKind("markup", "<document title=\"x\">\n<pp>{{ school.short_name }}</pp></document>", Contract, Sample)
            .WriteKind("syntax", "<document title=\"x\">\n{{ for x in }}</document>", Contract, Sample)
            .WriteKind("schema", Template, """{ "$ref": "definitions.json#/$defs/x", "typ": "object" }""", Sample)
            .Write("no-files/template.json", "{ \"title\" \"x\" }");
        var catalogue = TemplateCatalogue.Load(folder.Path);

        Assert.Empty(catalogue.Kinds);
        Assert.True(catalogue.HasErrors);
        Snapshot.Match("catalogue-problems.txt", folder.Hide(string.Concat(catalogue.Problems.Select(DiagnosticPrinter.Format))));
    }

    [Fact]
    public void Load_NoFolder_SaysSo() =>
        Assert.Equal(
            "no/such/folder: ошибка DG1301: Нет папки шаблонов; проверьте путь\n",
            string.Concat(TemplateCatalogue.Load("no/such/folder").Problems.Select(DiagnosticPrinter.Format)));

    [Fact]
    public void Load_TemplateInOtherEncoding_SaysSo()
    {
        using var folder = new TemplateFolder().WriteKind("a", Template, Contract, Sample);
        File.WriteAllBytes(Path.Combine(folder.Path, "a/template.scriban"), [.. "<document title='x'><p>"u8, 0xCF, 0xF0, .. "</p></document>"u8]);

        Assert.Equal(
            "templates/a/template.scriban: ошибка DG1308: Файл не в кодировке UTF-8; сохраните его в UTF-8\n",
            folder.Hide(string.Concat(TemplateCatalogue.Load(folder.Path).Problems.Select(DiagnosticPrinter.Format))));
    }

    [Fact]
    public void Load_SameKindInTwoFolders_IsAnError()
    {
        using var first = new TemplateFolder().WriteKind("a", Template, Contract, Sample);
        using var second = new TemplateFolder().WriteKind("a", Template, Contract, Sample);

        Assert.Equal("Вид «a» уже есть в другой папке", Assert.Single(TemplateCatalogue.Load(first.Path, second.Path).Problems).Message);
    }

    [Fact]
    public void Load_SecondFolder_SeesSharedPartsOfTheFirst()
    {
        using var first = new TemplateFolder().Write("_shared/common.scriban", "<p>общее</p>").WriteKind("a", Template, Contract, Sample);
        using var second = new TemplateFolder().WriteKind("b", "<document title='x'>{{ include 'common' }}</document>", "true", "{}");

        Assert.Equal("a b", string.Join(' ', LoadGood(first.Path, second.Path).Kinds.Select(kind => kind.Id)));
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../b/template")]
    [InlineData("..\\secret")]
    public void Include_PathOutsideTheFolder_FindsNothing(string name)
    {
        using var folder = new TemplateFolder()
            .Write("secret.scriban", "тайна")
            .WriteKind("b", Template, Contract, Sample)
            .WriteKind("a", $"<document title='x'><p>{{{{ include `{name}` }}}}</p></document>", "true", "{}");
        var problem = Assert.Single(TemplateCatalogue.Load(folder.Path).Problems);

        Assert.Contains(name, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("тайна", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_RecursiveContractFromSharedDefinitions_Works()
    {
        using var folder = new TemplateFolder()
            .Write(
                "_shared/definitions.json",
                """
                { "$defs": { "block": { "oneOf": [
                  { "type": "object", "required": ["type", "text"], "properties": { "type": { "const": "paragraph" }, "text": { "type": "string" } } },
                  { "type": "object", "required": ["type", "blocks"], "properties": { "type": { "const": "section" }, "blocks": { "type": "array", "items": { "$ref": "#/$defs/block" } } } }
                ] } } }
                """)
            .Write("_shared/blocks/paragraph.scriban", "<p>{{ $1.text }}</p>")
            .Write("_shared/blocks/section.scriban", "{{ for block in $1.blocks; include ('blocks/' + block.type) block; end }}")
            .WriteKind(
                "tree",
                "<document title='x'>{{ for block in content; include ('blocks/' + block.type) block; end }}</document>",
                """{ "type": "object", "properties": { "content": { "type": "array", "items": { "$ref": "definitions.json#/$defs/block" } } } }""",
                """{ "content": [ { "type": "section", "blocks": [ { "type": "section", "blocks": [ { "type": "paragraph", "text": "глубоко" } ] } ] } ] }""");

        Assert.Equal("tree", Assert.Single(Load(folder).Kinds).Id);
    }

    [Fact]
    public void UnknownKind_NamesTheNearest()
    {
        using var folder = new TemplateFolder().WriteKind("passport", Template, Contract, Sample);
        var catalogue = Load(folder);

        Assert.Null(catalogue.Find("pasport"));
        Assert.Equal("ошибка DG1307: Нет вида документа «pasport»; возможно, «passport»\n", DiagnosticPrinter.Format(catalogue.UnknownKind("pasport")));
    }

    [Fact]
    public void LoadKind_BrokenNeighbour_DoesNotHinder()
    {
        using var folder = new TemplateFolder().WriteKind("good", Template, Contract, Sample).WriteKind("broken", "{{ if x }}", Contract, Sample);
        var catalogue = TemplateCatalogue.LoadKind("good", folder.Path);

        Assert.Empty(catalogue.Problems);
        Assert.Equal("good", Assert.Single(catalogue.Kinds).Id);
        Assert.Equal("ошибка DG1307: Нет вида документа «brocken»; возможно, «broken»\n", DiagnosticPrinter.Format(catalogue.UnknownKind("brocken")));
    }

    [Fact]
    public void LoadKind_BrokenKind_TellsTheSameAsLoad()
    {
        using var folder = new TemplateFolder()
            .Write("_shared/part.scriban", "{{ if x }}")
            .WriteKind("good", Template, Contract, Sample)
            .WriteKind("broken", "<document title='x'>{{ scool }}{{ include 'part' }}</document>", Contract, Sample);
        using var copy = new TemplateFolder().WriteKind("good", Template, Contract, Sample);

        var told = TemplateCatalogue.LoadKind("broken", folder.Path).Problems.Select(DiagnosticPrinter.Format);
        Assert.Equal(TemplateCatalogue.Load(folder.Path).Problems.Select(DiagnosticPrinter.Format), told);
        Assert.NotEmpty(told);
        Assert.Equal("Вид «good» уже есть в другой папке", Assert.Single(TemplateCatalogue.LoadKind("good", copy.Path, folder.Path).Problems, problem => problem.Place.File!.EndsWith("good", StringComparison.Ordinal)).Message);
    }

    [Fact]
    public void LoadFolder_Neighbours_AreUsedAndNotLoaded()
    {
        using var first = new TemplateFolder().WriteKind("b", "<document title='x'>{{ include 'common' }}</document>");
        using var second = new TemplateFolder().Write("_shared/common.scriban", "<p>общее</p>").WriteKind("broken", "{{ if x }}", Contract, Sample);
        var catalogue = TemplateCatalogue.LoadFolder(first.Path, second.Path);

        Assert.Empty(catalogue.Problems);
        Assert.Equal("b", Assert.Single(catalogue.Kinds).Id);
    }

    private static TemplateCatalogue Load(TemplateFolder folder) => LoadGood(folder.Path);

    private static TemplateCatalogue LoadGood(params string[] folders)
    {
        var catalogue = TemplateCatalogue.Load(folders);
        Assert.True(!catalogue.HasErrors, string.Concat(catalogue.Problems.Select(DiagnosticPrinter.Format)));
        return catalogue;
    }
}
