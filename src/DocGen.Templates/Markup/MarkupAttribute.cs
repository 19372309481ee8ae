using System.Collections.Immutable;

namespace DocGen.Templates.Markup;

/// <summary>An attribute of an element of the markup.</summary>
/// <param name="Purpose">What it is for, in Russian; printed in docs/ru/markup.md.</param>
public sealed record MarkupAttribute(string Name, AttributeKind Kind, string Purpose)
{
    public bool Required { get; init; }

    /// <summary>Whether an empty value means something (a picture for decoration); a required text must say something otherwise.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>The words that <see cref="AttributeKind.Choice"/> takes.</summary>
    public ImmutableArray<string> Values { get; init; } = [];
}
