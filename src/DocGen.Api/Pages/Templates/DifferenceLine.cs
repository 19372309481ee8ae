namespace DocGen.Api.Pages.Templates;

/// <summary>A line of a difference.</summary>
/// <param name="Change">'+' added, '-' removed, ' ' the same, '…' lines left out.</param>
/// <param name="Old">Number in the old text; 0 where it is not there.</param>
public sealed record DifferenceLine(char Change, int Old, int New, string Text);
