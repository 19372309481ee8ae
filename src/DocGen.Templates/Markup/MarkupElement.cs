using System.Collections.Immutable;

namespace DocGen.Templates.Markup;

/// <summary>An element of the markup: the reader validates by it, suggestions and the reference are made from it.</summary>
/// <param name="Purpose">What it is for, in Russian; printed in docs/ru/markup.md.</param>
public sealed record MarkupElement(string Name, string Purpose)
{
    public ImmutableArray<MarkupAttribute> Attributes { get; init; } = [];

    /// <summary>Whether text stands directly in it.</summary>
    public bool HoldsText { get; init; }

    /// <summary>Names of the elements that may stand directly in it.</summary>
    public ImmutableArray<string> Children { get; init; } = [];

    public MarkupAttribute? FindAttribute(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (string.Equals(attribute.Name, name, StringComparison.Ordinal))
            {
                return attribute;
            }
        }

        return null;
    }

    public bool Allows(MarkupElement child)
    {
        ArgumentNullException.ThrowIfNull(child);
        return Children.AsSpan().IndexOf(child.Name) >= 0;
    }
}
