using System.Text;

namespace DocGen.Templates.Production;

/// <summary>Makes names that Windows and Linux take.</summary>
public static class FileNames
{
    /// <summary>Longest name without extension, UTF-16 units: Cyrillic takes two bytes of the 255 that Linux allows.</summary>
    private const int Longest = 110;

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

        var result = Cut(name.ToString().Trim(' ', '.'));
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
        else if (!char.IsControl(character) && character is not ('<' or '>' or '"' or '?' or '*' or '\u00AD' or '\uFEFF' or '\u200B'))
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
}
