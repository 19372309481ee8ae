using DocGen.Data;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>Indicators: the programme's own, else those of the first table in its content.</summary>
public sealed class IndicatorsModel(SchoolContext context, TimeProvider clock) : EditingModel(context, clock)
{
    public override ProgrammePart Part => ProgrammePart.Indicators;

    public IReadOnlyList<Indicator> Indicators => Stored(Programme);

    public static IReadOnlyList<(string Value, string Text)> Directions { get; } = [(nameof(IndicatorDirection.Up), "больше"), (nameof(IndicatorDirection.Down), "меньше")];

    private protected override Programme Apply(Programme programme, TypedForm form)
    {
        var stored = Stored(programme);
        List<Indicator> indicators = [];
        for (var i = 0; i < form.Count("name"); i++)
        {
            if (form.At("name", i) is { } name)
            {
                indicators.Add(Typed(i < stored.Count ? stored[i] : new(name), name, form, i));
            }
        }

        ListOperation.Apply(indicators, form.Operation);
        return InContent(programme) is { } table
            ? programme with { Content = ProgrammeBlocks.Replace(programme.Content, table, table with { Items = indicators }) }
            : programme with { Indicators = indicators };
    }

    private static Indicator Typed(Indicator stored, string name, TypedForm form, int i) => stored with
    {
        Name = name,
        Number = form.At("number", i),
        Unit = form.At("unit", i),
        Direction = Enum.TryParse<IndicatorDirection>(form.At("direction", i), out var direction) ? direction : IndicatorDirection.Up,
        Baseline = Value(stored.Baseline, form.At("baseline", i)),
        Target = Value(stored.Target, form.At("target", i)),
        Actuals = [.. stored.Actuals.SkipLast(1), .. Value(stored.Actuals is [.., var last] ? last : null, form.At("actual", i)) is { } actual ? [actual] : Array.Empty<IndicatorValue>()],
        Due = MainModel.Term(stored.Due, form.At("due", i)),
        Source = form.At("source", i),
    };

    private static IndicatorValue? Value(IndicatorValue? stored, string? text) => text is null ? null : stored?.Text == text ? stored : new(text) { AsOf = stored?.AsOf };

    private static IReadOnlyList<Indicator> Stored(Programme programme) => InContent(programme)?.Items ?? programme.Indicators;

    private static IndicatorTable? InContent(Programme programme) =>
        programme.Indicators.Count > 0 ? null : ProgrammeBlocks.First<IndicatorTable>(programme.Content, table => table.Items.Count > 0);
}
