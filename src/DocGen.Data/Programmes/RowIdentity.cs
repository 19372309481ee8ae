using System.Globalization;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Data.Programmes;

/// <summary>Gives every roadmap row an identity of its own: «r1», «r2»… past those in use. An identity once given is kept.</summary>
internal static class RowIdentity
{
    public static Programme Assign(Programme programme)
    {
        var rows = ProgrammeRoadmap.Rows(programme);
        if (rows.All(placed => placed.Row.Id is not null))
        {
            return programme;
        }

        var last = rows.Select(placed => NumberOf(placed.Row.Id)).DefaultIfEmpty().Max();
        return programme with
        {
            Roadmap = programme.Roadmap is { } own ? Roadmap(own, ref last) : null,
            Content = Blocks(programme.Content, ref last),
        };
    }

    private static int NumberOf(string? id) =>
        id is ['r', .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static List<Block> Blocks(IReadOnlyList<Block> blocks, ref int last)
    {
        List<Block> result = new(blocks.Count);
        foreach (var block in blocks)
        {
            result.Add(block switch
            {
                Section section => section with { Blocks = Blocks(section.Blocks, ref last) },
                Roadmap roadmap => Roadmap(roadmap, ref last),
                _ => block,
            });
        }

        return result;
    }

    private static Roadmap Roadmap(Roadmap roadmap, ref int last)
    {
        List<RoadmapGroup> groups = new(roadmap.Groups.Count);
        foreach (var group in roadmap.Groups)
        {
            groups.Add(group with { Items = Rows(group.Items, ref last) });
        }

        return roadmap with { Groups = groups };
    }

    private static List<RoadmapRow> Rows(IReadOnlyList<RoadmapRow> rows, ref int last)
    {
        List<RoadmapRow> result = new(rows.Count);
        foreach (var row in rows)
        {
            var id = row.Id ?? string.Create(CultureInfo.InvariantCulture, $"r{++last}");
            result.Add(row with { Id = id, Items = Rows(row.Items, ref last) });
        }

        return result;
    }
}
