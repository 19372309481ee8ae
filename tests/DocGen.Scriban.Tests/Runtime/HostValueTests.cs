using System.Text.Json;
using Scriban.Runtime;

namespace Scriban.Tests.Runtime;

public sealed class HostValueTests
{
    [Theory]
    [InlineData("{{ full_name }} {{ class_no }}{{ class_letter }}", "Аня 7А")]
    [InlineData("{{ for m in marks; m; end }}", "543")]
    [InlineData("{{ extra['ключ'] }}{{ extra.ключ }}", "11")]
    [InlineData("{{ full_name = 'Оля'; full_name }}", "Оля")]
    [InlineData("{{ born.year }}", "2012")]
    [InlineData("{{ missing }}.", ".")]
    public void Object_OfNet_IsReadByNames(string template, string expected) => Assert.Equal(expected, Template.Parse(template).Render(new Pupil()));

    [Fact]
    public void Object_WithRenamer_UsesItsNames()
    {
        var context = new TemplateContext { MemberRenamer = member => member.Name };
        context.PushGlobal(new Pupil());

        Assert.Equal("Аня", Template.Parse("{{ FullName }}{{ full_name }}").Render(context));
    }

    [Theory]
    [InlineData("{{ school.name }}", "Лицей")]
    [InlineData("{{ for c in school.classes; c.no; for.last ? '' : ','; end }}", "7,8")]
    [InlineData("{{ school.classes[1].no + 1 }}", "9")]
    [InlineData("{{ school.classes.size }}", "2")]
    [InlineData("{{ school }}", "{name: \"Лицей\", classes: [{no: 7}, {no: 8}], open: true, site: null}")]
    [InlineData("{{ school.open ? 'да' : 'нет' }}{{ school.site ?? '-' }}", "да-")]
    [InlineData("{{ school.classes | array.map 'no' | array.join '+' }}", "7+8")]
    public void JsonElement_AsModel_IsReadInPlace(string template, string expected)
    {
        using var json = JsonDocument.Parse("""{ "school": { "name": "Лицей", "classes": [ { "no": 7 }, { "no": 8 } ], "open": true, "site": null } }""");
        var context = new TemplateContext();
        context.PushGlobal(json.RootElement);
        context.PushGlobal(new ScriptObject());

        Assert.Equal(expected, Template.Parse(template).Render(context));
    }

    [Fact]
    public void JsonElement_Changed_IsError()
    {
        using var json = JsonDocument.Parse("""{ "o": { "a": 1 } }""");
        var context = new TemplateContext();
        context.PushGlobal(json.RootElement);

        Assert.Equal("SC1532", Assert.Throws<Scriban.Syntax.ScriptRuntimeException>(() => Template.Parse("{{ o.a = 2 }}").Render(context)).Code);
    }

    [Fact]
    public void Json_Imported_KeepsNumbers()
    {
        using var json = JsonDocument.Parse("[1, 3000000000, 1.5, 2.0]");

        Assert.Equal([1, 3000000000L, 1.5, 2.0], (ScriptArray)JsonValues.Import(json.RootElement)!);
    }

    [Fact]
    public void Function_OfHost_IsCalled()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["host"] = FunctionBinder.Bind(typeof(HostFunctions)) });

        Assert.Equal("а-б 3 1,2", Template.Parse("{{ host.join_two 'а' 'б' }} {{ host.count 1 2 3 }} {{ host.list [1, 2] }}").Render(context));
    }

    [Fact]
    public void ScriptObject_ManyMembers_KeepsOrderAndFinds()
    {
        var many = new ScriptObject();
        for (var i = 0; i < 100; i++)
        {
            many[$"имя{i}"] = i;
        }

        Assert.True(many.Remove("имя50"));
        Assert.Equal(99, many.Count);
        Assert.Equal(99, many["имя99"]);
        Assert.False(many.ContainsKey("имя50"));
        Assert.Equal(["имя0", "имя1"], many.Keys.Take(2));
    }

    private static class HostFunctions
    {
        public static string JoinTwo(string left, string right = "?") => left + "-" + right;

        public static int Count(params object?[] items) => items.Length;

        public static string List(IEnumerable<object?> items) => string.Join(',', items);
    }

    private sealed class Pupil
    {
        public string FullName { get; set; } = "Аня";

        public int ClassNo => 7;

        public char ClassLetter => 'А';

        public int[] Marks { get; } = [5, 4, 3];

        public DateTime Born { get; } = new(2012, 5, 6, 0, 0, 0, DateTimeKind.Unspecified);

        public Dictionary<string, int> Extra { get; } = new(StringComparer.Ordinal) { ["ключ"] = 1 };
    }
}
