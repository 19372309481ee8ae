using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Search;

/// <summary>
/// Finds documents by words of their titles, names, numbers and texts, as <see cref="SearchWords"/> makes them: by PostgreSQL's index of
/// <c>document_data.words_vector</c>, which the server keeps, or by SQLite's FTS5 table of the same words, which triggers keep. Both find the same.
/// </summary>
public static class DocumentSearch
{
    private const string Postgres =
        """SELECT document_id AS "Value" FROM document_data WHERE words_vector @@ {0}::tsquery""";

    private const string Sqlite = """SELECT document_id AS "Value" FROM document_words WHERE document_words MATCH {0}""";

    /// <summary>Ids of the documents that have every word, wherever the reader's rights end: ask for them within the reader's documents.</summary>
    /// <returns>Null when there is no word to look for.</returns>
    public static IQueryable<string>? Ids(SchoolContext context, string query)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(query);
        var words = SearchWords.Asked(query);
        if (words.Count == 0)
        {
            return null;
        }

        return context.Database.IsNpgsql()
            ? context.Database.SqlQueryRaw<string>(Postgres, string.Join(" & ", words.Select(word => $"'{word}'{(IsShort(word) ? "" : ":*")}")))
            : context.Database.SqlQueryRaw<string>(Sqlite, $"words : ({string.Join(" AND ", words.Select(word => $"\"{word}\"{(IsShort(word) ? "" : " *")}"))})");
    }

    /// <summary>One or two letters are a word, and not the beginning of thousands.</summary>
    private static bool IsShort(string word) => word.Length < 3 && !word.Any(char.IsDigit);
}
