using DocGen.Schools.Periods;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Programmes;

/// <summary>A stage of a programme. Either the parts are told apart, or <see cref="Text"/> holds the line as typed, or both.</summary>
public sealed record Stage
{
    public string? Id { get; init; }

    /// <summary>The number as typed («1 этап», «Этап 1.»).</summary>
    public string? Number { get; init; }

    public string? Title { get; init; }

    /// <summary>The whole line as typed; printed instead of the parts where given.</summary>
    public string? Text { get; init; }

    public FuzzyPeriod? Period { get; init; }

    public IReadOnlyList<Block> Blocks { get; init; } = [];
}
