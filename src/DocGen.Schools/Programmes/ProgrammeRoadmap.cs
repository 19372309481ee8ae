using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Programmes;

/// <summary>All roadmap rows of a programme, wherever they stand.</summary>
public static class ProgrammeRoadmap
{
    /// <summary>Rows of the programme's own roadmap and of the roadmaps in its content.</summary>
    /// <param name="path">JSON path of the programme.</param>
    public static IReadOnlyList<PlacedRow> Rows(Programme programme, string path = "$")
    {
        ArgumentNullException.ThrowIfNull(programme);
        List<PlacedRow> rows = programme.Roadmap is { } own ? [.. PlacedRow.Of(own, $"{path}.roadmap")] : [];
        Add(rows, programme.Content, $"{path}.content");
        return rows;
    }

    private static void Add(List<PlacedRow> rows, IReadOnlyList<Block> blocks, string path)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            switch (blocks[i])
            {
                case Roadmap roadmap:
                    rows.AddRange(PlacedRow.Of(roadmap, $"{path}[{i}]"));
                    break;
                case Section section:
                    Add(rows, section.Blocks, $"{path}[{i}].blocks");
                    break;
            }
        }
    }
}
