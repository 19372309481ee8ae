namespace DocGen.Data.Import.Documents;

/// <param name="Heading">Outline level from 1; 0 for body text.</param>
/// <param name="Marker">What automatic numbering prints before the text; null when there is none.</param>
/// <param name="Depth">Level of the list, from 0.</param>
internal sealed record WordParagraph(string Text, int Heading, string? Marker, int Depth) : WordPart
{
    /// <summary>The paragraph as it reads on paper.</summary>
    public string Printed => Marker is null || Marker == "•" ? Text : $"{Marker} {Text}".Trim();

    public override int Weight => Text.Length + (Marker?.Length ?? 0);
}
