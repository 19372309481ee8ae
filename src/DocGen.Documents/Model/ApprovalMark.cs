using System.Collections.Immutable;

namespace DocGen.Documents.Model;

/// <summary>One mark (GOST R 7.0.97: heading without quotes or colon, then position, signature and name, date; or the act that approved).</summary>
/// <param name="Heading">УТВЕРЖДАЮ, УТВЕРЖДЕНА, СОГЛАСОВАНО…</param>
/// <param name="Lines">Lines under the heading: position and organization, or «приказом … от … № …».</param>
public sealed record ApprovalMark(string Heading, ImmutableArray<ImmutableArray<Inline>> Lines)
{
    /// <summary>И.О. Фамилия of the person who signs; null for a mark by an act. A space for the signature stands before it.</summary>
    public string? Signer { get; init; }

    /// <summary>Date line as printed («01» марта 2026 г.), or null for none.</summary>
    public string? Date { get; init; }
}
