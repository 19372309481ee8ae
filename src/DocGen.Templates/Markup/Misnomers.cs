using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Markup;

/// <summary>What the author of wrong markup most likely meant.</summary>
internal static class Misnomers
{
    /// <summary>The known element nearest to an unknown name, those that may stand here first; or null.</summary>
    public static MarkupElement? FindElement(string name, MarkupElement parent)
    {
        var known = MarkupElements.Foreign.GetValueOrDefault(name)
            ?? Suggestion.Find(name, parent.Children)
            ?? Suggestion.Find(name, MarkupElements.All.Select(element => element.Name));
        return known is null ? null : MarkupElements.Find(known);
    }

    /// <summary>Where an element may stand, or what may stand here when it has many places.</summary>
    public static string? PlacesOf(MarkupElement element, MarkupElement parent)
    {
        var places = MarkupElements.All.Where(candidate => candidate.Allows(element)).Select(candidate => $"«{candidate.Name}»").ToList();
        return places.Count is > 0 and <= 4 ? $"его место — в {string.Join(", ", places)}" : ChildrenOf(parent);
    }

    public static string? ChildrenOf(MarkupElement parent) =>
        parent.Children.IsEmpty
            ? $"«{parent.Name}» пишется без содержания"
            : $"в «{parent.Name}» могут стоять: {string.Join(", ", parent.Children)}";
}
