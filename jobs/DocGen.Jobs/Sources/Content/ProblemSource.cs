using System.Text.Json.Nodes;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Jobs.Sources.Content;

/// <summary>Problems by area. Areas other than the four of the definition, and problems with items of their own, are printed as lists.</summary>
internal static class ProblemSource
{
    private static readonly (string Word, string Member)[] Places =
    [
        ("внешн", "outer"), ("внутренн", "inner"), ("преподава", "teaching"), ("обучени", "teaching"), ("управлен", "management"),
    ];

    public static IEnumerable<JsonObject> Matrix(ProblemMatrix matrix)
    {
        var areas = matrix.Areas.SelectMany(Flat).Where(area => area.Problems.Count > 0 || area.Title.Length > 0).ToList();
        if (areas.Count == 0)
        {
            return [];
        }

        // The matrix prints its own headings: only the usual areas with plain problems fit it.
        var fits = areas.TrueForAll(area => (Place(area.Title) is not null || area.Problems.Count == 0) && area.Problems.All(p => p.Items.Count == 0));
        return fits && areas.Exists(area => area.Problems.Count > 0) ? [Table(areas)] : areas.SelectMany(Listed);
    }

    /// <summary>Problems that stand in no matrix: by area where they name one.</summary>
    public static IEnumerable<JsonObject> Listed(IReadOnlyList<Problem> problems) => problems.GroupBy(p => p.Area ?? string.Empty, StringComparer.Ordinal)
        .SelectMany(area => Listed(new ProblemArea(area.Key) { Problems = [.. area.Select(p => new ListEntry(p.Text) { Marker = "–" })] }));

    private static IEnumerable<ProblemArea> Flat(ProblemArea area) => area.Areas.SelectMany(Flat).Prepend(area with { Areas = [] });

    private static JsonObject Table(List<ProblemArea> areas)
    {
        JsonArray Of(string member) => Members.List(areas.Where(a => Place(a.Title) == member).SelectMany(a => a.Problems)
            .Select(p => BlockSource.Marked(p.Marker is { } m && m.Any(char.IsLetterOrDigit) ? m : null, p.Text))
            .Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => JsonValue.Create(text)));
        return Members.Of(
            ("type", "problem_matrix"), ("outer", Of("outer")), ("inner", Of("inner")), ("teaching", Of("teaching")), ("management", Of("management")));
    }

    private static IEnumerable<JsonObject> Listed(ProblemArea area)
    {
        IEnumerable<JsonObject> title = string.IsNullOrWhiteSpace(area.Title) ? [] : [BlockSource.Subheading(area.Title)];
        return title.Concat(ListSource.Of(new ItemList { Items = area.Problems }));
    }

    private static string? Place(string title) =>
        Array.Find(Places, p => title.Contains(p.Word, StringComparison.OrdinalIgnoreCase)).Member;
}
