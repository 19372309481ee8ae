using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Programmes;

/// <summary>All indicators of a programme with values: its own and those of the tables in its content.</summary>
public static class ProgrammeIndicators
{
    public static IReadOnlyList<Indicator> Of(Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return [.. programme.Indicators, .. programme.Content.SelectMany(Walk)];
    }

    private static IEnumerable<Indicator> Walk(Block block) => block switch
    {
        Section section => section.Blocks.SelectMany(Walk),
        IndicatorTable table => table.Items,
        _ => [],
    };
}
