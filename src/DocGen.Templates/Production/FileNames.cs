using System.Globalization;
using System.Text;

namespace DocGen.Templates.Production;

/// <summary>Makes names that Windows and Linux take.</summary>
public static class FileNames
{
    /// <summary>Longest name without extension, UTF-16 units: what Windows leaves to a folder's path is little.</summary>
    private const int Longest = 110;

    /// <summary>Longest name without extension, bytes of UTF-8: Linux allows 255, extensions and a suffix of the user need some.</summary>
    private const int MostBytes = 230;

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <summary>
    /// The text as a file name without extension: separators become hyphens, other characters that file systems refuse are left out,
    /// white space is folded, a long name is cut at a word. Empty when nothing is left.
    /// </summary>
    public static string Sanitise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var name = new StringBuilder(text.Length);
        foreach (var character in text.Normalize())
        {
            Append(name, character);
        }

        var result = CutBytes(Cut(name.ToString().Trim(' ', '.')));
        var dot = result.IndexOf('.', StringComparison.Ordinal);
        return Reserved.Contains(dot < 0 ? result : result[..dot]) ? "_" + result : result;
    }

    private static void Append(StringBuilder name, char character)
    {
        if (char.IsWhiteSpace(character))
        {
            if (name.Length > 0 && name[^1] != ' ')
            {
                name.Append(' ');
            }
        }
        else if (character is '/' or '\\' or '|' or ':')
        {
            name.Append('-');
        }
        else if (!char.IsControl(character) && character is not ('<' or '>' or '"' or '?' or '*' or '\u00AD' or '\uFEFF') && char.GetUnicodeCategory(character) != UnicodeCategory.Format)
        {
            name.Append(character);
        }
    }

    private static string Cut(string name)
    {
        if (name.Length <= Longest)
        {
            return name;
        }

        var end = name.LastIndexOf(' ', Longest);
        end = end > Longest / 2 ? end : char.IsHighSurrogate(name[Longest - 1]) ? Longest - 1 : Longest;
        return name[..end].TrimEnd(' ', '.', ',', '—', '–', '-');
    }

    /// <summary>Letters outside Latin and Cyrillic take three or four bytes each.</summary>
    private static string CutBytes(string name)
    {
        var bytes = 0;
        var length = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MostBytes)
            {
                return name[..length].TrimEnd(' ', '.');
            }

            length += rune.Utf16SequenceLength;
        }

        return name;
    }
}
