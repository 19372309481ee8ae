using System.Runtime.InteropServices;

namespace DocGen.Schools.Periods;

/// <summary>Days from one to another, both included.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DateSpan(DateOnly From, DateOnly To)
{
    public bool Contains(DateOnly day) => From <= day && day <= To;

    public bool Contains(DateSpan other) => From <= other.From && other.To <= To;

    public bool Overlaps(DateSpan other) => From <= other.To && other.From <= To;
}
