namespace DocGen.Templates.Forms;

/// <summary>One of the values to choose from.</summary>
/// <param name="Label">As people see it.</param>
public sealed record FieldOption(string Value, string Label);
