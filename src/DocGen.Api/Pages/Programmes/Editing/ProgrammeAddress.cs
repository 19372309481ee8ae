using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>Addresses of a programme's pages, and where on them the place of a finding is edited.</summary>
internal static partial class ProgrammeAddress
{
    public static string Of(string id) => $"/programmes/{Uri.EscapeDataString(id)}";

    public static string Of(string id, ProgrammePart part) => Of(id) + part switch
    {
        ProgrammePart.Main => "/edit",
        _ => $"/edit/{part.ToString().ToLowerInvariant()}",
    };

    public static string Name(ProgrammePart part) => part switch
    {
        ProgrammePart.Main => "Основное",
        ProgrammePart.Passport => "Паспорт",
        ProgrammePart.Tasks => "Задачи",
        ProgrammePart.Indicators => "Показатели",
        ProgrammePart.Stages => "Этапы",
        ProgrammePart.Risks => "Риски",
        ProgrammePart.Sections => "Разделы",
        _ => "Дорожная карта",
    };

    /// <param name="path">JSON path of a finding in the programme.</param>
    public static string OfPlace(Programme programme, string path)
    {
        var part = PartOf(programme, path);
        var anchor = part switch
        {
            ProgrammePart.Roadmap when RowOf(programme, path) is { Row.Id: { } row } => $"#row-{row}",
            ProgrammePart.Sections when SectionOf(path) is { Length: > 0 } section => $"?at={section}#section",
            _ when Item().Match(path) is { Success: true } item => $"#item-{item.Groups["index"].Value}",
            _ => "",
        };
        return Of(programme.Id, part) + anchor;
    }

    public static ProgrammePart PartOf(Programme programme, string path) => Head().Match(path).Groups["name"].Value switch
    {
        "passport" => ProgrammePart.Passport,
        "tasks" => ProgrammePart.Tasks,
        "indicators" => ProgrammePart.Indicators,
        "stages" => ProgrammePart.Stages,
        "risks" or "problems" => ProgrammePart.Risks,
        "roadmap" => ProgrammePart.Roadmap,
        "content" => InContent(programme, path),
        _ => ProgrammePart.Main,
    };

    /// <summary>The roadmap row that the path leads into.</summary>
    public static PlacedRow? RowOf(Programme programme, string path) =>
        ProgrammeRoadmap.Rows(programme).Where(row => path == row.Path || path.StartsWith(row.Path + ".", StringComparison.Ordinal)).MaxBy(row => row.Path.Length);

    private static ProgrammePart InContent(Programme programme, string path)
    {
        var blocks = programme.Content;
        foreach (Match step in Step().Matches(path))
        {
            var index = int.Parse(step.Groups["index"].Value, CultureInfo.InvariantCulture);
            if (index >= blocks.Count)
            {
                break;
            }

            switch (blocks[index])
            {
                case Roadmap:
                    return ProgrammePart.Roadmap;
                case Passport:
                    return ProgrammePart.Passport;
                case IndicatorTable:
                    return ProgrammePart.Indicators;
                case StageList:
                    return ProgrammePart.Stages;
                case Section section:
                    blocks = section.Blocks;
                    break;
                default:
                    return ProgrammePart.Sections;
            }
        }

        return ProgrammePart.Sections;
    }

    /// <summary>«1.0» for «$.content[1].blocks[0].blocks[3].text»: the section that holds the block.</summary>
    private static string SectionOf(string path)
    {
        var steps = Step().Matches(path).Select(step => step.Groups["index"].Value).ToList();
        var deep = path.EndsWith(".title", StringComparison.Ordinal) || path.EndsWith(".number", StringComparison.Ordinal) ? steps.Count : steps.Count - 1;
        return deep > 0 ? string.Join('.', steps.Take(deep)) : SectionPath.Root;
    }

    [GeneratedRegex(@"^\$\.(?<name>[a-z_]+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Head();

    [GeneratedRegex(@"(?:content|blocks)\[(?<index>[0-9]+)\]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Step();

    [GeneratedRegex(@"^\$\.(?:tasks|indicators|stages|risks|passport\.rows)\[(?<index>[0-9]+)\]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Item();
}
