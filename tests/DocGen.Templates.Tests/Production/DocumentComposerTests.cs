using System.Text.Json;
using DocGen.Documents.Model;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Diagnostics;
using DocGen.Templates.Production;

namespace DocGen.Templates.Tests.Production;

public sealed class DocumentComposerTests
{
    private const string Contract = """
        {
          "type": "object", "required": ["name"], "additionalProperties": false,
          "properties": { "name": { "type": "string", "description": "ФИО ученика" }, "rows": { "type": "array", "items": { "type": "string" } } }
        }
        """;

    [Fact]
    public void Compose_NameLikeMarkup_StaysText()
    {
        using var folder = new TemplateFolder().WriteKind(
            "pupil", """<document title="{{ name }}"><p>Ученик {{ name }}</p></document>""", Contract, """{ "name": "Анна" }""");
        var composition = Compose(folder, """{ "name": "<b>&\"'>" }""");

        Assert.Empty(composition.Diagnostics);
        var paragraph = Assert.IsType<Paragraph>(composition.Document!.Sections[0].Blocks[0]);
        Assert.Equal("Ученик <b>&\"'>", Assert.IsType<Text>(Assert.Single(paragraph.Content)).Value);
        Assert.Equal("<b>&\"'>", composition.Document.Properties.Title);
    }

    [Fact]
    public void Compose_WrongMarkup_NamesTheTemplatePlace()
    {
        using var folder = new TemplateFolder()
            .Write("_shared/rows.scriban", "{{ for row in $1 }}\n  <tr><tdd>{{ row }}</tdd></tr>\n{{ end }}")
            .WriteKind(
                "list",
                "<document title=\"x\">\n{{ if name == 'bad' }}\n<table>\n{{ include 'rows' rows }}</table>\n<p align=\"centre\">{{ name }}</p>\n{{ end }}<p>x</p></document>",
                Contract,
                """{ "name": "good" }""");
        var composition = Compose(folder, """{ "name": "bad", "rows": ["1"] }""");

        Assert.Null(composition.Document);
        Assert.Equal(
            """
            templates/_shared/rows.scriban(2,8): ошибка DG1111: Неизвестный элемент «tdd»; возможно, «td»
                  <tr><tdd>{{ row }}</tdd></tr>
                       ^^^
            templates/list/template.scriban(5,4): ошибка DG1123: Недопустимое значение «centre» атрибута «align» элемента «p»; возможно, «center»; допустимо: justify, left, center, right
                <p align="centre">{{ name }}</p>
                   ^^^^^

            """,
            folder.Hide(Print(composition)));
    }

    private static Composition Compose(TemplateFolder folder, string data)
    {
        var catalogue = TemplateCatalogue.Load(folder.Path);
        Assert.True(!catalogue.HasErrors, string.Concat(catalogue.Problems.Select(DiagnosticPrinter.Format)));
        return new DocumentComposer().Compose(catalogue.Kinds[0], JsonDocument.Parse(data).RootElement);
    }

    private static string Print(Composition composition) => string.Concat(composition.Diagnostics.Select(DiagnosticPrinter.Format));
}
