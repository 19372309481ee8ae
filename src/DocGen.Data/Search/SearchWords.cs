using System.Collections.Concurrent;

namespace DocGen.Data.Search;

/// <summary>
/// Words as documents are found by them: lower case, «е» for «ё», nothing but letters and digits, without the endings. The process makes them, and
/// not the database: there it took twenty times as long, inside the transaction that writes a document.
/// </summary>
public static class SearchWords
{
    /// <summary>Words of a query beyond these are left out: nobody types so many, and each costs a search.</summary>
    private const int MostAsked = 12;

    /// <summary>Letters kept of one word.</summary>
    private const int Longest = 100;

    /// <summary>Letters kept of all words of a document: PostgreSQL takes a megabyte of them.</summary>
    private const int MostKept = 400_000;

    /// <summary>Stems remembered: documents of one house say the same words.</summary>
    private const int MostRemembered = 30_000;

    private static readonly ConcurrentDictionary<string, string> Remembered = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Known = Remembered.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Every word of the texts once, with a space between.</summary>
    public static string Of(params ReadOnlySpan<string?> texts)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var room = MostKept;
        foreach (var text in texts)
        {
            Take(text, found, ref room);
        }

        return string.Join(' ', found);
    }

    /// <summary>The words asked for. Short ones («о», «по») count only where there are no others.</summary>
    internal static IReadOnlyList<string> Asked(string query)
    {
        var (found, room) = (new HashSet<string>(StringComparer.Ordinal), MostKept);
        Take(query, found, ref room);
        var telling = found.Where(word => word.Length > 2 || word.Any(char.IsDigit)).ToList();
        return [.. (telling.Count > 0 ? telling : [.. found]).Take(MostAsked)];
    }

    private static void Take(string? text, HashSet<string> found, ref int room)
    {
        Span<char> word = stackalloc char[Longest];
        var length = 0;
        foreach (var sign in text ?? "")
        {
            if (char.IsLetterOrDigit(sign))
            {
                if (length < Longest)
                {
                    var lower = char.ToLowerInvariant(sign);
                    word[length++] = lower == 'ё' ? 'е' : lower;
                }
            }
            // A soft hyphen stands inside a word.
            else if (sign != '\u00AD')
            {
                Add(word[..length], found, ref room);
                length = 0;
            }
        }

        Add(word[..length], found, ref room);
    }

    private static void Add(ReadOnlySpan<char> word, HashSet<string> found, ref int room)
    {
        if (word.IsEmpty || word.Length > room)
        {
            return;
        }

        if (!Known.TryGetValue(word, out var stem))
        {
            stem = word[..RussianStem.LengthOf(word)].ToString();
            if (Remembered.Count < MostRemembered)
            {
                Known.TryAdd(word, stem);
            }
        }

        room -= found.Add(stem) ? stem.Length + 1 : 0;
    }
}
