using Scriban.Functions;
using Scriban.Runtime;

namespace Scriban.Tests.Functions;

public sealed class BuiltinGroupsTests
{
    public static TheoryData<string> Names => new(BuiltinGroups.All.Select(g => g.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Members_OfGroup_AreTheFunctionsOfItsClass(string name)
    {
        var group = BuiltinGroups.All.Single(g => g.Name == name);
        var members = group.Members.Split(' ');
        Assert.Equal(FunctionBinder.Bind(group.Type).Keys.Order(StringComparer.Ordinal), members.Order(StringComparer.Ordinal));
        Assert.Equal(members.Length, members.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("array", "join", "list delimiter function")]
    [InlineData("date", "parse_to_string", "text output_pattern output_culture input_pattern input_culture")]
    [InlineData("date", "to_string", "datetime pattern culture")]
    [InlineData("math", "random", "minValue maxValue")]
    [InlineData("math", "minus", "value with")]
    [InlineData("object", "default", "value default")]
    [InlineData("regex", "replace", "text pattern replace options")]
    [InlineData("string", "hmac_sha256", "text secretKey")]
    [InlineData("string", "index_of", "text search startIndex count stringComparison")]
    [InlineData("string", "replace_first", "text match replace fromEnd")]
    [InlineData("timespan", "from_milliseconds", "millis")]
    public void ParameterNames_OfFunction_AreTheReferences(string group, string member, string expected)
    {
        var function = (IScriptCustomFunction)FunctionBinder.Bind(BuiltinGroups.All.Single(g => g.Name == group).Type)[member]!;
        Assert.Equal(expected.Split(' '), Enumerable.Range(0, function.ParameterCount).Select(function.GetParameterName));
    }

    [Fact]
    public void Print_Group_FollowsTheReferencesOrder() =>
        Assert.Equal(
            "{abs: <function>, ceil: <function>, divided_by: <function>, floor: <function>, format: <function>, is_number: <function>, " +
            "minus: <function>, modulo: <function>, plus: <function>, round: <function>, times: <function>, uuid: <function>, random: <function>}",
            Template.Parse("{{ math }}").Render());
}
