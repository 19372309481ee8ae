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

    [Fact]
    public void Print_Group_FollowsTheReferencesOrder() =>
        Assert.Equal(
            "{abs: <function>, ceil: <function>, divided_by: <function>, floor: <function>, format: <function>, is_number: <function>, " +
            "minus: <function>, modulo: <function>, plus: <function>, round: <function>, times: <function>, uuid: <function>, random: <function>}",
            Template.Parse("{{ math }}").Render());
}
