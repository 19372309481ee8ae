using System.Text;

namespace DocGen.Data.Import.Tables;

/// <summary>Records of a CSV text. An empty line is a record of one empty value: numbers of rows are those that a spreadsheet shows.</summary>
internal sealed class CsvRecords(string text, char delimiter)
{
    private int at;
    private int row;

    /// <summary>Null at the end.</summary>
    /// <exception cref="ImportException">A quoted value has no end, or something follows its closing quote.</exception>
    public IReadOnlyList<string>? Next()
    {
        if (at >= text.Length)
        {
            return null;
        }

        row++;
        List<string> values = [];
        while (true)
        {
            values.Add(at < text.Length && text[at] == '"' ? Quoted() : Plain());
            if (at >= text.Length)
            {
                return values;
            }

            if (text[at++] == delimiter)
            {
                continue;
            }

            at += text[at - 1] == '\r' && at < text.Length && text[at] == '\n' ? 1 : 0;
            return values;
        }
    }

    private string Plain()
    {
        var start = at;
        while (at < text.Length && text[at] != delimiter && text[at] is not ('\r' or '\n'))
        {
            at++;
        }

        return text[start..at];
    }

    private string Quoted()
    {
        var value = new StringBuilder();
        at++;
        while (at < text.Length)
        {
            if (text[at] != '"')
            {
                value.Append(text[at++]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                value.Append('"');
                at += 2;
            }
            else
            {
                at++;
                return at >= text.Length || text[at] == delimiter || text[at] is '\r' or '\n' ? value.ToString() : throw Broken();
            }
        }

        throw Broken();
    }

    private ImportException Broken() =>
        new("DG4009", $"Не читается строка {row}: лишняя кавычка", "удвойте кавычки внутри ячеек или уберите их");
}
