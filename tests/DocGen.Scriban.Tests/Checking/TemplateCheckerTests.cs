using System.Text.Json;
using Scriban.Checking;

namespace Scriban.Tests.Checking;

public sealed class TemplateCheckerTests
{
    private const string Schema = """
        {
          "type": "object",
          "properties": {
            "title": { "type": "string" },
            "year": { "type": "integer" },
            "school": { "$ref": "#/$defs/school" },
            "rows": { "type": "array", "items": { "type": "object", "properties": {
              "event": { "type": "string" }, "owners": { "type": "array", "items": { "type": "string" } }, "done": { "type": ["boolean", "null"] } } } },
            "extra": { "type": "object" },
            "signer": { "oneOf": [ { "$ref": "#/$defs/person" }, { "type": "null" } ] }
          },
          "$defs": {
            "person": { "type": "object", "properties": { "name": { "type": "string" }, "post": { "type": "string" } } },
            "school": { "type": "object", "properties": {
              "name": { "type": "string" }, "short_name": { "type": "string" }, "director": { "$ref": "#/$defs/person" },
              "parent": { "$ref": "#/$defs/school" } } }
          }
        }
        """;

    [Theory]
    [InlineData("{{ school.shrt_name }}", "t(1,4): ошибка SC1801: У «school» нет поля «shrt_name» (возможно, вы имели в виду «school.short_name»)")]
    [InlineData("{{ school.parent.parent.director.nmae }}", "t(1,4): ошибка SC1801: У «school.parent.parent.director» нет поля «nmae» (возможно, вы имели в виду «school.parent.parent.director.name»)")]
    [InlineData("{{ shcool.name }}", "t(1,4): ошибка SC1800: В данных нет «shcool», и шаблон не задаёт такой переменной (возможно, вы имели в виду «school»)")]
    [InlineData("{{ for r in rows }}{{ r.evnt }}{{ end }}", "t(1,23): ошибка SC1801: У «r» нет поля «evnt» (возможно, вы имели в виду «r.event»)")]
    [InlineData("{{ for r in rows | array.sort 'event'; r.owner; end }}", "t(1,40): ошибка SC1801: У «r» нет поля «owner» (возможно, вы имели в виду «r.owners»)")]
    [InlineData("{{ rows[0].evnt }}", "t(1,4): ошибка SC1801: У «rows[…]» нет поля «evnt» (возможно, вы имели в виду «event»)")]
    [InlineData("{{ rows.event }}", "t(1,4): ошибка SC1801: У «rows» нет поля «event»: это список (поля есть у его элементов: переберите список циклом for)")]
    [InlineData("{{ rows | array.map 'evnt' }}", "t(1,21): ошибка SC1801: У элементов нет поля «evnt» (возможно, вы имели в виду «event»)")]
    [InlineData("{{ title.name }}", "t(1,4): ошибка SC1801: У «title» нет поля «name»: это простое значение")]
    [InlineData("{{ d = school.director; d.psot }}", "t(1,25): ошибка SC1801: У «d» нет поля «psot» (возможно, вы имели в виду «d.post»)")]
    [InlineData("{{ s = school; d = s.director; d.psot }}", "t(1,32): ошибка SC1801: У «d» нет поля «psot» (возможно, вы имели в виду «d.post»)")]
    [InlineData("{{ with school.director; nmae; end }}", "t(1,26): ошибка SC1800: В данных нет «nmae», и шаблон не задаёт такой переменной (возможно, вы имели в виду «name»)")]
    [InlineData("{{ (signer ?? school.director).nmae }}", "t(1,4): ошибка SC1801: У значения нет поля «nmae» (возможно, вы имели в виду «name»)")]
    [InlineData("{{ title | string.upcas }}", "t(1,12): ошибка SC1802: Нет функции «string.upcas» (возможно, вы имели в виду «string.upcase»)")]
    [InlineData("{{ plurl 5 }}{{ func plural; end }}", "t(1,4): ошибка SC1802: Нет функции «plurl» (возможно, вы имели в виду «plural»)")]
    [InlineData("{{ title | string.replace 'а' }}", "t(1,4): ошибка SC1803: Функции «string.replace» передано аргументов: 2, а нужно 3")]
    [InlineData("{{ func f(a, b = 1); end; f 1 2 3 }}", "t(1,27): ошибка SC1803: Функции «f» передано аргументов: 3, а нужно от 1 до 2")]
    [InlineData("{{ title | string.slice begin: 1 }}", "t(1,25): ошибка SC1804: У функции «string.slice» нет параметра «begin»")]
    [InlineData("{{ x = string.upcase }}", "t(1,8): ошибка SC1803: Функции «string.upcase» нужны аргументы (чтобы передать саму функцию, пишите @string.upcase)")]
    [InlineData("{{ for x in year; end }}", "t(1,13): ошибка SC1805: Цикл идёт по списку, а «year» — число")]
    [InlineData("{{ for x in title; end }}", "t(1,13): предупреждение SC1805: Цикл идёт по буквам строки «title»")]
    [InlineData("{{ include 'нет' }}", "t(1,4): ошибка SC1806: Шаблон «нет» не найден")]
    [InlineData("{{ include 'bad' }}", "t(1,4): ошибка SC1806: Шаблон «bad» с ошибкой в (1,8): Ожидается выражение, а здесь блок закончился")]
    [InlineData("{{ include 'row' rows[0] }}", "row(1,4): ошибка SC1801: У «$[…]» нет поля «evnt» (возможно, вы имели в виду «event»)")]
    [InlineData("{{ include 'who' man: school.director }}", "who(1,4): ошибка SC1801: У «$man» нет поля «nmae» (возможно, вы имели в виду «$man.name»)")]
    public void Mistake_InTemplate_IsTold(string template, string expected)
    {
        var messages = Check(template);

        Assert.StartsWith(expected, Assert.Single(messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ school.name }} {{ school.director?.post ?? '-' }} {{ title.size }} {{ rows.empty? }} {{ extra.anything.at.all }}")]
    [InlineData("{{ for r in rows }}{{ for.index }}{{ r.event }}{{ for o in r.owners }}{{ o | string.upcase }}{{ end }}{{ if r.done }}+{{ end }}{{ end }}")]
    [InlineData("{{ total = 0; for r in rows; total = total + 1; last = r; end; total; last.event }}")]
    [InlineData("{{ o = {a: 1}; o.b = 2; o.b; o.c }}")]
    [InlineData("{{ school.note = 'да'; school.note }}")]
    [InlineData("{{ if year > 1; who = school.director; else; who = title; end; who.anything }}")]
    [InlineData("{{ func f(school); ret school.anything; end; f rows }}")]
    [InlineData("{{ func f; $0.any; $.key; ret $1; end; f 1 2; wrap f; i; end }}")]
    [InlineData("{{ func f; x_of_caller; end; for x_of_caller in rows; f; end }}")]
    [InlineData("{{ import extra; from_extra }}")]
    [InlineData("{{ with extra; from_extra; end }}")]
    [InlineData("{{ rows | array.filter do; ret $0.done; end | array }}{{ x = date.now; x.year }}")]
    [InlineData("{{ list = rows | array.filter do(r); ret r.done; end; list.size; (list | array.first).event }}")]
    [InlineData("{{ 'a = 1' | object.eval; a }}")]
    [InlineData("{{ capture c }}{{ title }}{{ end; c.size; c | string.size }}")]
    [InlineData("{{ name = 'row_' + year; include name }}{{ set_there }}")]
    [InlineData("{{ include 'sets'; set_there }}")]
    [InlineData("{{ include 'self' }}")]
    [InlineData("{{ for p in school; p.key; p.value.any; end }}{{ for x in 1..year; x; end }}{{ for x in rows ?? []; x.event; end }}")]
    [InlineData("{{ signer?.name }}{{ rows[year].event }}{{ school['short_name'] }}{{ array = {}; array.any }}")]
    [InlineData("{{ f = @string.upcase; f 'а'; ['а'] | array.each @string.upcase }}{{ inc(x) = x + 1; inc 5 }}")]
    [InlineData("{{ case year; when 1; x = 1; else; x = 'а'; end; x }}{{ $l = school; $l.any }}{{ this.anything }}")]
    [InlineData("{{ string.replace 'а' 'б' ^['в'] }}{{ title | string.slice start: 1 length: 2 }}{{ math.uuid }}{{ include_join ['row'] '' }}{{ empty }}")]
    public void Template_Right_IsSilent(string template) => Assert.Empty(Check(template.Replace(" | array }}", " }}", StringComparison.Ordinal)));

    [Fact]
    public void Template_WithSeveralMistakes_TellsAllInOrder()
    {
        var messages = Check("{{ school.nme }}\n{{ nofunc 1 }}\n{{ for x in 5; end }}");

        Assert.Equal(["t(1,4)", "t(2,4)", "t(3,13)"], messages.Select(m => m[..m.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public void Template_WithParseErrors_TellsThem() => Assert.Contains("SC1020", Assert.Single(Check("{{ 1 + }}")), StringComparison.Ordinal);

    [Fact]
    public void Shape_OfNetType_FollowsMembers()
    {
        var shape = new TypeShapeReader().Read(typeof(Programme));

        Assert.Contains("title_page", Assert.Single(Check("{{ titel_page }}", shape)), StringComparison.Ordinal);
        Assert.Contains("«s.event_name»", Assert.Single(Check("{{ for s in steps; s.event_nmae; end }}", shape)), StringComparison.Ordinal);
        Assert.Empty(Check("{{ title_page.size }}{{ for s in steps; s.event_name; s.term.year; s.by_key.any; end }}", shape));
    }

    [Fact]
    public void Shape_Unknown_IsSilent() => Assert.Empty(Check("{{ a.b.c }}{{ for x in d }}{{ x.y }}{{ end }}", UnknownShape.Instance));

    private static List<string> Check(string template)
    {
        using var schema = JsonDocument.Parse(Schema);
        return Check(template, JsonSchemaReader.Read(schema.RootElement));
    }

    private static List<string> Check(string template, TypeShape root)
    {
        var loader = new MapLoader
        {
            ["bad"] = "{{ 1 + }}",
            ["row"] = "{{ $1.evnt }}",
            ["who"] = "{{ $man.nmae }}",
            ["sets"] = "{{ set_there = 1 }}",
            ["self"] = "{{ school.name }}{{ include 'self' }}",
        };
        return [.. TemplateChecker.Check(Template.Parse(template, "t"), root, loader).Select(m => m.ToString())];
    }

    private sealed record Step(string EventName, DateTime Term, Dictionary<string, string> ByKey);

    private sealed record Programme(string TitlePage, IReadOnlyList<Step> Steps, Programme? Previous);
}
