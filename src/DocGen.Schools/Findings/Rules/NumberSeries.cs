using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>Numbers of siblings as typed: the items of a list, the sections of a level, the rows of a roadmap group.</summary>
/// <param name="Path">Place of the whole.</param>
internal sealed record NumberSeries(string Name, string Path, IReadOnlyList<(OrdinalNumber Number, string Path)> Members)
{
    /// <summary>All series of a programme. Siblings without a number are left out; other rules look at them.</summary>
    public static IEnumerable<NumberSeries> Of(FindingContext context)
    {
        var outline = context.Outline;
        foreach (var list in outline.Lists)
        {
            yield return Create("перечне", list.Path, list.Value.Items.Select((item, i) => (item.Marker, $"{list.Path}.items[{i}]")));
        }

        foreach (var siblings in outline.Sections.GroupBy(s => s.SectionPath, StringComparer.Ordinal))
        {
            yield return Create("разделах", siblings.Key, siblings.Select(s => (s.Value.Number, s.Path)));
        }

        foreach (var roadmap in outline.Roadmaps)
        {
            var rows = outline.Rows.Where(r => r.Path.StartsWith(roadmap.Path + ".", StringComparison.Ordinal)).ToList();
            var runsOn = RunsOn(rows);
            foreach (var group in rows.GroupBy(r => (r.Depth == 0 ? string.Empty : r.Path[..r.Path.LastIndexOf(".items", StringComparison.Ordinal)], runsOn ? string.Empty : GroupStart(r))))
            {
                yield return Create("дорожной карте", roadmap.Path, group.Select(r => (r.Row.Number, r.Path)));
            }
        }
    }

    /// <summary>Numbering may run on through the groups of a roadmap or begin anew in each.</summary>
    private static bool RunsOn(List<Programmes.PlacedRow> rows) =>
        rows.Where(r => r.Depth == 0).Select(r => r.Group).Distinct(ReferenceEqualityComparer.Instance).Skip(1)
            .All(g => rows.Find(r => ReferenceEquals(r.Group, g)) is { } first && OrdinalNumber.Read(first.Row.Number) is { Depth: 1, Last: > 1 });

    private static string GroupStart(Programmes.PlacedRow row) => row.Path[..row.Path.IndexOf(".items", StringComparison.Ordinal)];

    private static NumberSeries Create(string name, string path, IEnumerable<(string? Typed, string Path)> members) =>
        new(name, path, [.. members.Select(m => (Number: OrdinalNumber.Read(m.Typed), m.Path)).Where(m => m.Number is not null).Select(m => (m.Number!, m.Path))]);
}
