using System.Text;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>A table as Excel and Word put it onto the clipboard in text: tabs between cells, a cell with line breaks in quotes.</summary>
internal static class TabbedText
{
    public static List<List<string>> Read(string text)
    {
        List<List<string>> rows = [[]];
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"' && (quoted || cell.Length == 0))
            {
                var isDouble = quoted && i + 1 < text.Length && text[i + 1] == '"';
                if (isDouble)
                {
                    cell.Append('"');
                    i++;
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (!quoted && c is '\t' or '\n' && !quoted)
            {
                rows[^1].Add(cell.ToString().Trim());
                cell.Clear();
                if (c == '\n')
                {
                    rows.Add([]);
                }
            }
            else if (c != '\r')
            {
                cell.Append(c);
            }
        }

        rows[^1].Add(cell.ToString().Trim());
        return [.. rows.Where(row => row.Exists(each => each.Length > 0))];
    }
}
