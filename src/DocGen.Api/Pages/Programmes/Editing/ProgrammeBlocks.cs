using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>Finds blocks in a content tree and puts others in their places.</summary>
internal static class ProgrammeBlocks
{
    /// <summary>The first block of the kind in printed order; null when there is none.</summary>
    public static T? First<T>(IReadOnlyList<Block> blocks, Func<T, bool> wanted)
        where T : Block
    {
        foreach (var block in blocks)
        {
            if (block is T found && wanted(found))
            {
                return found;
            }

            if (block is Section section && First(section.Blocks, wanted) is { } below)
            {
                return below;
            }
        }

        return null;
    }

    /// <summary>The tree with one block, told by reference, replaced.</summary>
    public static IReadOnlyList<Block> Replace(IReadOnlyList<Block> blocks, Block old, Block wanted) =>
        [.. blocks.Select(block => ReferenceEquals(block, old) ? wanted : block is Section section ? section with { Blocks = Replace(section.Blocks, old, wanted) } : block)];

    /// <summary>The roadmap that a programme prints: its own, else the first of its content.</summary>
    public static Roadmap? RoadmapOf(Programme programme) =>
        programme.Roadmap is { Groups.Count: > 0 } own ? own : First<Roadmap>(programme.Content, roadmap => roadmap.Groups.Count > 0) ?? programme.Roadmap;

    public static Programme WithRoadmap(Programme programme, Roadmap wanted) => RoadmapOf(programme) is { } old && !ReferenceEquals(old, programme.Roadmap)
        ? programme with { Content = Replace(programme.Content, old, wanted) }
        : programme with { Roadmap = wanted };

    /// <summary>The passport that a programme prints: its own, else the first of its content.</summary>
    public static Passport? PassportOf(Programme programme) =>
        programme.Passport is { Rows.Count: > 0 } own ? own : First<Passport>(programme.Content, passport => passport.Rows.Count > 0) ?? programme.Passport;

    public static Programme WithPassport(Programme programme, Passport wanted) => PassportOf(programme) is { } old && !ReferenceEquals(old, programme.Passport)
        ? programme with { Content = Replace(programme.Content, old, wanted) }
        : programme with { Passport = wanted };
}
