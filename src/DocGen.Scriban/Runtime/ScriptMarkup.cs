namespace Scriban.Runtime;

/// <summary>Text that is markup already (what captures and includes produced): printed as it stands where other values are escaped.</summary>
public sealed class ScriptMarkup : IEquatable<ScriptMarkup>
{
    public ScriptMarkup(string text) => Text = text;

    public string Text { get; }

    public bool Equals(ScriptMarkup? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as ScriptMarkup);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}
