using DocGen.Templates.Markup;

namespace DocGen.Templates.Tests.Markup;

public sealed class MarkupElementsTests
{
    [Fact]
    public void Table_NamesOnlyKnownElements()
    {
        var names = MarkupElements.All.Select(element => element.Name).ToHashSet();

        Assert.Equal(MarkupElements.All.Length, names.Count);
        Assert.Subset(names, MarkupElements.All.SelectMany(element => element.Children).ToHashSet());
        Assert.Subset(names, MarkupElements.Foreign.Values.ToHashSet());
        Assert.Empty(names.Intersect(MarkupElements.Foreign.Keys));
    }

    [Fact]
    public void Table_EveryElementHasAPlace() =>
        Assert.All(
            MarkupElements.All.Skip(1),
            element => Assert.Contains(MarkupElements.All, parent => parent.Allows(element)));

    [Fact]
    public void Table_AttributesAreExplained() =>
        Assert.All(
            MarkupElements.All.SelectMany(element => element.Attributes),
            attribute => Assert.True(attribute.Purpose.Length > 0 && (attribute.Kind == AttributeKind.Choice) == (attribute.Values.Length > 0), attribute.Name));
}
