namespace Scriban.Checking;

/// <summary>A text, a number or a truth value.</summary>
public sealed class ScalarShape(ScalarKind kind) : TypeShape
{
    public static readonly ScalarShape Text = new(ScalarKind.Text);
    public static readonly ScalarShape Number = new(ScalarKind.Number);
    public static readonly ScalarShape Boolean = new(ScalarKind.Boolean);

    public ScalarKind Kind { get; } = kind;
}
