using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Programmes;

/// <summary>Changes one row of a programme's roadmaps, wherever it stands.</summary>
public static class RoadmapRows
{
    /// <param name="rowId">Identity of the row; a programme without it comes back as it was.</param>
    public static Programme Change(Programme programme, string rowId, Func<RoadmapRow, RoadmapRow> change)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return programme with
        {
            Roadmap = programme.Roadmap is { } own ? In(own, rowId, change) : null,
            Content = In(programme.Content, rowId, change),
        };
    }

    private static List<Block> In(IReadOnlyList<Block> blocks, string rowId, Func<RoadmapRow, RoadmapRow> change) =>
    [
        .. blocks.Select(block => block switch
        {
            Section section => section with { Blocks = In(section.Blocks, rowId, change) },
            Roadmap roadmap => In(roadmap, rowId, change),
            _ => block,
        }),
    ];

    private static Roadmap In(Roadmap roadmap, string rowId, Func<RoadmapRow, RoadmapRow> change) =>
        roadmap with { Groups = [.. roadmap.Groups.Select(group => group with { Items = In(group.Items, rowId, change) })] };

    private static List<RoadmapRow> In(IReadOnlyList<RoadmapRow> rows, string rowId, Func<RoadmapRow, RoadmapRow> change) =>
    [
        .. rows.Select(row => row.Id == rowId ? change(row) : row.Items.Count == 0 ? row : row with { Items = In(row.Items, rowId, change) }),
    ];
}
