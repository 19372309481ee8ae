using DocGen.Schools.Periods;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Programmes;

/// <summary>The days a programme runs.</summary>
public static class ProgrammeTerm
{
    /// <summary>The programme's own term; without one, from the start of its first dated stage to the end of its last; else null.</summary>
    public static DateSpan? Of(Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        if (programme.Term?.Span is { } own)
        {
            return own;
        }

        var stages = programme.Stages.Concat(Blocks(programme).OfType<StageList>().SelectMany(s => s.Items))
            .Select(s => s.Period?.Span).OfType<DateSpan>().ToList();
        return stages.Count == 0 ? null : new(stages.Min(s => s.From), stages.Max(s => s.To));
    }

    private static IEnumerable<Block> Blocks(Programme programme) =>
        programme.Content.Concat(programme.Passport is { } passport ? [passport] : []).SelectMany(Walk);

    private static IEnumerable<Block> Walk(Block block) => block switch
    {
        Section section => section.Blocks.SelectMany(Walk),
        Passport passport => passport.Rows.SelectMany(r => r.Blocks).SelectMany(Walk),
        _ => [block],
    };
}
