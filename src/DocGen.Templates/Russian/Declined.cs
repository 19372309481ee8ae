namespace DocGen.Templates.Russian;

/// <summary>A text in the asked case. Where the rules do not reach, the text is as it was given and the warning says why.</summary>
/// <param name="Warning">Russian sentence for the user, or null when the form is certain.</param>
public readonly record struct Declined(string Text, string? Warning = null)
{
    public override string ToString() => Text;

    /// <summary>Joins parts with spaces, skipping empty ones; warnings are kept, each once.</summary>
    internal static Declined Join(IEnumerable<Declined> parts)
    {
        var present = parts.Where(p => p.Text.Length > 0).ToList();
        var warnings = present.Select(p => p.Warning).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return new(string.Join(' ', present.Select(p => p.Text)), warnings.Count == 0 ? null : string.Join(' ', warnings));
    }
}
