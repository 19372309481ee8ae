using System.Runtime.InteropServices;

namespace DocGen.Schools.Analytics;

/// <summary>A computed number, unrounded, or the reason why there is none.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Figure
{
    private readonly NoDataReason reason;

    private Figure(decimal? value, NoDataReason reason)
    {
        Value = value;
        this.reason = reason;
    }

    public decimal? Value { get; }

    /// <summary>Null when there is a value.</summary>
    public NoDataReason? NoData => Value is null ? reason : null;

    public static Figure Of(decimal value) => new(value, default);

    public static Figure None(NoDataReason reason) => new(null, reason);

    /// <summary>Percent of a whole.</summary>
    public static Figure Share(int? count, int? whole) => (count, whole) switch
    {
        (null, _) or (_, null) => None(NoDataReason.NoCount),
        (_, <= 0) => None(NoDataReason.NoParticipants),
        var (part, all) when part < 0 || part > all => None(NoDataReason.Inconsistent),
        var (part, all) => Of(100m * part.Value / all.Value),
    };

    /// <summary>This less the other: percentage points for shares. Without either there is no difference.</summary>
    public Figure Minus(Figure other) => (Value, other.Value) switch
    {
        ({ } a, { } b) => Of(a - b),
        (null, _) => None(reason),
        _ => None(other.reason),
    };
}
