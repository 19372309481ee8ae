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

    [Fact]
    public void Compose_ForbiddenCharacterOfTheTemplate_NamesItsPlace()
    {
        using var folder = new TemplateFolder().WriteKind(
            "pupil", "<document title='x'>\n<p>{{ if name == 'bad' }}{{ \"a\\u0001\" }}{{ end }}x</p></document>", Contract, """{ "name": "Анна" }""");

        Assert.Equal(
            """
            templates/pupil/template.scriban(2,29): ошибка DG1105: Недопустимый знак U+0001 в значении, место 2; удалите его
                <p>{{ if name == 'bad' }}{{ "a\u0001" }}{{ end }}x</p></document>
                                            ^^^^^^^^^

            """,
            folder.Hide(Print(Compose(folder, """{ "name": "bad" }"""))));
    }

    [Theory]
    [InlineData("{{ capture c }}<p>long captured text {{ name }}</p>{{ end }}{{ c }}<oops/>", "<oops/>", "oops")]
    [InlineData("<p>{{ name }}{{ name }}</p>\n\n  <p>x</p><oops/>", "<oops/>", "oops")]
    [InlineData("{{ capture c }}<oops/>{{ end }}<p>x</p>{{ c }}", "{{ c }}", "c ")]
    [InlineData("{{ func f }}<oops/>{{ end }}<p>{{ name }}</p>{{ f }}", "<oops/>", "oops")]
    [InlineData("<p>{{ name }}</p>{{ include 'part' }}", "<oops/>", "oops")]
    [InlineData("{{ x = include 'part' }}<p>{{ name }}</p>{{ x }}", "{{ x }}", "x ")]
    [InlineData("<h1>{{ name }}</h1>\n{{- name }}", "{{- name", "name")]
    public void Compose_WrongMarkup_IsTracedThroughCapturesFunctionsAndIncludes(string body, string near, string pointed)
    {
        using var folder = new TemplateFolder()
            .Write("_shared/part.scriban", "<p>часть</p>\n<p>ещё</p><oops/>")
            .WriteKind("pupil", $"<document title='x'>\n{{{{ if name == 'bad' }}}}{body}{{{{ else }}}}<p>x</p>{{{{ end }}}}</document>", Contract, """{ "name": "Анна" }""");
        var problem = Assert.Single(Compose(folder, """{ "name": "bad" }""").Diagnostics);

        Assert.Contains(near, problem.SourceLine, StringComparison.Ordinal);
        Assert.StartsWith(pointed.Trim(), problem.SourceLine![(problem.Place.Column - 1)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_TemplateError_HasPlaceAndIncludes()
    {
        using var folder = new TemplateFolder()
            .Write("_shared/part.scriban", "{{ if name == 'bad' }}{{ 1 / 'x' }}{{ end }}")
            .WriteKind("pupil", "<document title='x'><p>x</p>\n{{ include 'part' }}</document>", Contract, """{ "name": "Анна" }""");
        var problem = Assert.Single(Compose(folder, """{ "name": "bad" }""").Diagnostics);

        Assert.EndsWith("_shared/part.scriban", problem.Place.File, StringComparison.Ordinal);
        Assert.Equal(1, problem.Place.Line);
        Assert.Contains("включено из ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_DataAgainstContract_IsNotRendered()
    {
        using var folder = new TemplateFolder().WriteKind(
            "pupil", "<document title='x'><p>{{ name }}</p></document>", Contract, """{ "name": "Анна" }""");

        Assert.Equal(
            "$.nam: ошибка DG1203: Неизвестное поле «nam»; возможно, «name»\n$: ошибка DG1204: Нет обязательного поля «name»; name — ФИО ученика\n",
            Print(Compose(folder, """{ "nam": "x" }""")));
    }

    [Fact]
    public void Compose_AbsentOptionalMember_IsEmptyNotAnError()
    {
        using var folder = new TemplateFolder().WriteKind(
            "pupil", "<document title='x'><p>{{ name }}{{ for row in rows }}, {{ row }}{{ end }}{{ if rows }}!{{ end }}</p></document>", Contract, """{ "name": "Анна" }""");
        var paragraph = Assert.IsType<Paragraph>(Compose(folder, """{ "name": "Анна" }""").Document!.Sections[0].Blocks[0]);

        Assert.Equal("Анна", Assert.IsType<Text>(Assert.Single(paragraph.Content)).Value);
    }

    [Fact]
    public void Compose_FileName_ComesFromTheManifest()
    {
        using var folder = new TemplateFolder().WriteKind(
            "pupil", "<document title='x'><p>x</p></document>", Contract, """{ "name": "Анна" }""",
            """{ "title": "x", "audience": "school", "description": "x", "contract": "contract.json", "file_name": "Справка {{ name }}" }""");

        Assert.Equal("Справка А-Б & Ко", Compose(folder, """{ "name": "А/Б & \"Ко\"" }""").FileName);
        Assert.Null(Compose(folder, """{ }""").FileName);
    }

    [Theory]
    [InlineData("{{ for i in 1..200; end }}", "SC1600")]
    [InlineData("{{ func f; f; end; f }}", "SC1602")]
    [InlineData("{{ for i in 1..90; 'x' * 100; end }}", "SC1603")]
    public void Compose_PassedLimit_IsAnErrorWithPlace(string script, string code)
    {
        using var folder = new TemplateFolder().WriteKind(
            "pupil", $"<document title='x'><p>{{{{ if name == 'bad' }}}}{script}{{{{ end }}}}</p></document>", Contract, """{ "name": "Анна" }""");
        var catalogue = TemplateCatalogue.Load(folder.Path);
        var composer = new DocumentComposer(new ComposeOptions { LoopLimit = 100, RecursionLimit = 20, MarkupLimit = 5000 });
        var problem = Assert.Single(composer.Compose(catalogue.Kinds[0], JsonDocument.Parse("""{ "name": "bad" }""").RootElement).Diagnostics);

        Assert.Equal(code, problem.Code);
        Assert.Equal(1, problem.Place.Line);
    }

    [Fact]
    public void Compose_Cancelled_Throws()
    {
        using var folder = new TemplateFolder().WriteKind("pupil", "<document title='x'><p>{{ name }}</p></document>", Contract, """{ "name": "Анна" }""");
        var catalogue = TemplateCatalogue.Load(folder.Path);

        Assert.Throws<OperationCanceledException>(
            () => new DocumentComposer().Compose(catalogue.Kinds[0], catalogue.Kinds[0].Sample, cancellation: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Options_OutOfRange_StopWithTheAllowedValues() =>
        Assert.StartsWith(
            "Недопустимое значение настройки LoopLimit; допустимо: 1–100 000 000",
            Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentComposer(new ComposeOptions { LoopLimit = 0 })).Message,
            StringComparison.Ordinal);

    private static Composition Compose(TemplateFolder folder, string data)
    {
        var catalogue = TemplateCatalogue.Load(folder.Path);
        Assert.True(!catalogue.HasErrors, string.Concat(catalogue.Problems.Select(DiagnosticPrinter.Format)));
        return new DocumentComposer().Compose(catalogue.Kinds[0], JsonDocument.Parse(data).RootElement);
    }

    private static string Print(Composition composition) => string.Concat(composition.Diagnostics.Select(DiagnosticPrinter.Format));
}
