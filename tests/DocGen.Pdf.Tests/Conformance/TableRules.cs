using DocGen.Pdf.Tests.Reading;

namespace DocGen.Pdf.Tests.Conformance;

/// <summary>ISO 14289-1, 7.5 and Matterhorn checkpoint 15: regular tables whose header cells are known.</summary>
public static class TableRules
{
    public static IEnumerable<string> Check(TaggedDocument document) =>
        document.Root.AndDescendants().Where(node => node.Type == "Table").SelectMany(table => Table(document.File, table));

    private static IEnumerable<string> Table(PdfReader file, StructureNode table)
    {
        var kids = table.Children.Select(child => child.Type).ToList();
        if (kids.Count(type => type == "THead") > 1 || kids.Count(type => type == "TFoot") > 1 || kids.Count(type => type == "Caption") > 1
            || (kids.Contains("THead") && !kids.Contains("TBody")) || kids.Skip(1).SkipLast(1).Contains("Caption"))
        {
            yield return "09-005: parts of a table";
        }

        var rows = table.AndDescendants().Where(node => node.Type == "TR" && Nearest(node) == table).ToList();
        var taken = new HashSet<(int Row, int Column)>();
        var widths = new int[rows.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row].Children)
            {
                while (taken.Contains((row, column)))
                {
                    column++;
                }

                var (spanned, across) = ((int)Attribute(file, cell, "RowSpan"), (int)Attribute(file, cell, "ColSpan"));
                for (var place = 0; place < spanned * across; place++)
                {
                    if (!taken.Add((row + (place / across), column + (place % across))))
                    {
                        yield return "15: cells of a table overlap";
                    }
                }
            }
        }

        foreach (var (row, _) in taken.Where(place => place.Row < rows.Count))
        {
            widths[row]++;
        }

        if (widths.Distinct().Count() > 1 || taken.Any(place => place.Row >= rows.Count))
        {
            yield return "15: rows of a table have different widths, or a cell spans more rows than there are";
        }

        foreach (var header in table.AndDescendants().Where(node => node.Type == "TH"))
        {
            if (file.Name(file.Entry(header.Dictionary, "A"), "Scope") is not ("Row" or "Column" or "Both"))
            {
                yield return "15-003: a header cell without a scope";
            }
        }
    }

    private static StructureNode? Nearest(StructureNode node)
    {
        for (var at = node.Parent; at is not null; at = at.Parent)
        {
            if (at.Type == "Table")
            {
                return at;
            }
        }

        return null;
    }

    private static double Attribute(PdfReader file, StructureNode cell, string key) => file.Number(file.Entry(cell.Dictionary, "A"), key, 1);
}
