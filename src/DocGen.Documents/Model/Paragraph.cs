using System.Collections.Immutable;

namespace DocGen.Documents.Model;

/// <summary>A paragraph. What <see cref="Alignment"/> and <see cref="Indent"/> leave null comes from the role in the theme.</summary>
public sealed record Paragraph(ImmutableArray<Inline> Content) : Block
{
    public ParagraphRole Role { get; init; } = ParagraphRole.Body;
    public Alignment? Alignment { get; init; }

    /// <summary>Whether the first line is indented; null: as the role says (body text is, in cells nothing is).</summary>
    public bool? Indent { get; init; }

    public bool KeepWithNext { get; init; }

    /// <summary>Space above instead of the role's; kept at the top of a page too, so that a title page can begin lower. Null: as the role says.</summary>
    public Length? SpaceBefore { get; init; }
}
