using DocGen.Schools.Periods;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Tests.Seeds;

/// <summary>
/// The extracted text of the first document as it was before the capture cleaned it: tags in cells and rows cut by page breaks are still
/// there. A line with tabs is a table row, by its number of cells one of the passport, the indicators or the roadmap; other lines are paragraphs.
/// </summary>
internal static class RawSeed
{
    private const int PassportCells = 2;
    private const int RoadmapCells = 5;

    public static Programme Read(string file)
    {
        List<PassportRow> passport = [];
        List<RoadmapRow> roadmap = [];
        List<Block> prose = [];
        foreach (var line in File.ReadLines(file).Where(l => !string.IsNullOrWhiteSpace(l)))
        {
            switch (line.Split('\t').Select(c => c.Trim()).ToArray())
            {
                case { Length: PassportCells } cells:
                    passport.Add(new("raw", cells[0]) { Blocks = [new Paragraph(cells[1])] });
                    break;
                case { Length: RoadmapCells } cells:
                    roadmap.Add(Row(cells));
                    break;
                default:
                    prose.Add(new Paragraph(line.Replace('\t', ' ').Trim()));
                    break;
            }
        }

        return new("raw", "targeted-aid-programme")
        {
            Title = "Программа",
            Passport = new() { Rows = passport },
            Roadmap = new() { Groups = [new() { Items = roadmap }] },
            Content = prose,
        };
    }

    private static RoadmapRow Row(string[] cells) => new(cells[1])
    {
        Number = cells[0].Length == 0 ? null : cells[0],
        Deadline = cells[2].Length == 0 ? null : FuzzyPeriod.Read(cells[2]),
        Responsible = cells[3].Length == 0 ? null : new(cells[3]),
        ExpectedResult = cells[4].Length == 0 ? null : cells[4],
    };
}
