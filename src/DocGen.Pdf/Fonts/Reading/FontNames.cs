using System.Text;

namespace DocGen.Pdf.Fonts.Reading;

/// <summary>The names a font gives itself (OpenType «name»): the English ones of the Windows platform first.</summary>
internal sealed class FontNames
{
    private const int Family = 1, Subfamily = 2, PostScript = 6, TypographicFamily = 16, TypographicSubfamily = 17;

    private readonly Dictionary<int, (int Rank, string Text)> _names = [];

    public FontNames(FontTable table)
    {
        var storage = table.From(table.U16(4));
        for (var i = 0; i < table.U16(2); i++)
        {
            var record = 6 + (12 * i);
            var (platform, language, id) = (table.U16(record), table.U16(record + 4), table.U16(record + 6));
            var rank = (platform, language) switch { (3, 0x409) => 4, (3, _) => 3, (0, _) => 2, (1, 0) => 1, _ => 0 };
            if (rank == 0 || (_names.TryGetValue(id, out var known) && known.Rank >= rank))
            {
                continue;
            }

            var bytes = storage.At(table.U16(record + 10), table.U16(record + 8));
            _names[id] = (rank, platform == 1 ? Encoding.Latin1.GetString(bytes) : Encoding.BigEndianUnicode.GetString(bytes));
        }
    }

    public string FamilyName => Text(TypographicFamily) ?? Text(Family) ?? throw new FontFormatException("в таблице «name» нет имени семейства");

    public string SubfamilyName => Text(TypographicSubfamily) ?? Text(Subfamily) ?? "Regular";

    /// <summary>The name for BaseFont: letters, digits and hyphens only.</summary>
    public string PostScriptName
    {
        get
        {
            var name = new StringBuilder(64);
            foreach (var c in Text(PostScript) ?? $"{FamilyName}-{SubfamilyName}")
            {
                if (name.Length < 63 && (char.IsAsciiLetterOrDigit(c) || c == '-'))
                {
                    name.Append(c);
                }
            }

            return name.Length > 0 ? name.ToString() : "Font";
        }
    }

    private string? Text(int id) => _names.TryGetValue(id, out var name) && name.Text.Length > 0 ? name.Text : null;
}
