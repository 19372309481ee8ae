using DocGen.Schools.Periods;

namespace DocGen.Schools.Programmes;

/// <summary>An indicator (целевой показатель) of a programme.</summary>
/// <param name="Name">What is measured, as typed.</param>
public sealed record Indicator(string Name)
{
    public string? Id { get; init; }

    public string? Number { get; init; }

    /// <summary>Unit of all values: «%», «чел.», «балл»; null where the values carry it.</summary>
    public string? Unit { get; init; }

    public IndicatorDirection Direction { get; init; }

    public IndicatorValue? Baseline { get; init; }

    public IndicatorValue? Target { get; init; }

    /// <summary>Measured values in order of time.</summary>
    public IReadOnlyList<IndicatorValue> Actuals { get; init; } = [];

    /// <summary>By when the target is to be reached.</summary>
    public FuzzyPeriod? Due { get; init; }

    /// <summary>Where the numbers are taken from («протоколы ВПР»).</summary>
    public string? Source { get; init; }
}
