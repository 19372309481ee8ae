using System.Text.Json.Serialization;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Programmes;

/// <summary>A roadmap row with its place.</summary>
/// <param name="Path">JSON path of the row.</param>
/// <param name="Depth">0 for a row of a group, 1 for its sub-row.</param>
/// <param name="Group">The group that holds the row; left out of JSON, where it would repeat all its rows at each of them.</param>
public sealed record PlacedRow(RoadmapRow Row, [property: JsonIgnore] RoadmapGroup Group, string Path, int Depth)
{
    /// <summary>All rows of a roadmap in printed order, each before its sub-rows.</summary>
    public static IReadOnlyList<PlacedRow> Of(Roadmap roadmap, string path)
    {
        ArgumentNullException.ThrowIfNull(roadmap);
        List<PlacedRow> rows = [];
        for (var g = 0; g < roadmap.Groups.Count; g++)
        {
            Add(rows, roadmap.Groups[g].Items, roadmap.Groups[g], $"{path}.groups[{g}]", 0);
        }

        return rows;
    }

    private static void Add(List<PlacedRow> rows, IReadOnlyList<RoadmapRow> items, RoadmapGroup group, string path, int depth)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var place = $"{path}.items[{i}]";
            rows.Add(new(items[i], group, place, depth));
            Add(rows, items[i].Items, group, place, depth + 1);
        }
    }
}
