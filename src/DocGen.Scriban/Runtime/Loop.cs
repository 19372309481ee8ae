namespace Scriban.Runtime;

/// <summary>The state behind <c>for.index</c> and its kin.</summary>
internal sealed class Loop(LoopKind kind)
{
    private object? _previous;

    public LoopKind Kind { get; } = kind;

    public Loop? Outer { get; init; }

    public int Index { get; private set; } = -1;

    /// <summary>How many steps there will be; -1 when unknown.</summary>
    public int Length { get; set; } = -1;

    /// <summary>The column of the table, from 1.</summary>
    public int Column { get; set; }

    public int Columns { get; set; } = 1;

    public object? Current { get; private set; }

    public bool IsLast => Index == Length - 1;

    public void Step(object? value)
    {
        _previous = Current;
        Current = value;
        Index++;
    }

    public bool Changed(TemplateContext context) => Index == 0 || !ValueComparer.AreEqual(context, default, Current, _previous);
}
