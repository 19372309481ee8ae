using System.Text;
using DocGen.Data.Production;

namespace DocGen.Data.Search;

/// <summary>
/// Finds documents by their number or whole parts of it that stand together: «15» and «15-ОД» find «01-05/15-од», and not «150-од». A part is a run of
/// digits or of letters; case, «ё» and all signs between parts are the same to it. Every tail of a number is indexed, so that parts are found wherever they stand.
/// </summary>
public static class NumberSearch
{
    /// <summary>Parts of a number beyond these are not found by themselves.</summary>
    private const int MostTails = 12;

    /// <summary>After a tail's beginning comes its end or a space, and this is the sign after a space.</summary>
    private const string End = "!";

    /// <summary>The rows by which a registered document is found.</summary>
    public static IEnumerable<NumberTail> Tails(string documentId, string number)
    {
        var key = Key(number);
        var tails = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; key.Length > 0 && tails.Count < MostTails; at++)
        {
            tails.Add(key[at..]);
            at = key.IndexOf(' ', at);
            if (at < 0)
            {
                break;
            }
        }

        return tails.Select(tail => new NumberTail { Tail = tail, DocumentId = documentId });
    }

    /// <returns>Nothing when <paramref name="number"/> has no digit or letter.</returns>
    public static IQueryable<StoredDocument> Numbered(this IQueryable<StoredDocument> documents, SchoolContext context, string number)
    {
        ArgumentNullException.ThrowIfNull(context);
        var from = Key(number);
        var to = from + End;
#pragma warning disable CA1309 // The database compares, in the order of code points: only this form is translated.
        return documents.Where(d => context.NumberTails.Any(t => t.DocumentId == d.Id && string.Compare(t.Tail, from) >= 0 && string.Compare(t.Tail, to) < 0));
#pragma warning restore CA1309
    }

    /// <summary>Parts with a space between: «01 05 15 од».</summary>
    private static string Key(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var key = new StringBuilder(number.Length + 4);
        var before = '\0';
        foreach (var sign in number)
        {
            var kind = char.IsDigit(sign) ? 'd' : char.IsLetter(sign) ? 'l' : '\0';
            if (kind != '\0')
            {
                var lower = char.ToLowerInvariant(sign);
                key.Append(kind != before && key.Length > 0 ? " " : "").Append(lower == 'ё' ? 'е' : lower);
            }

            before = kind;
        }

        return key.ToString();
    }
}
