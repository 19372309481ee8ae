using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Search;

/// <summary>
/// Finds documents by words of their titles, names, numbers and texts: PostgreSQL's Russian full text, or SQLite's FTS5 with endings cut from
/// the query. The table of words is kept by triggers and is no part of the model.
/// </summary>
public static class DocumentSearch
{
    private const string Postgres = """SELECT document_id AS "Value" FROM document_words WHERE words @@ to_tsquery('russian', {0})""";
    private const string Sqlite = """SELECT document_id AS "Value" FROM document_words WHERE document_words MATCH {0}""";

    /// <summary>Ids of the documents that have every word, wherever the reader's rights end: ask for them within the reader's documents.</summary>
    /// <returns>Null when there is no word to look for.</returns>
    public static IQueryable<string>? Ids(SchoolContext context, string query)
    {
        ArgumentNullException.ThrowIfNull(context);
        var words = SearchWords.Of(query);
        if (words.Count == 0)
        {
            return null;
        }

        return context.Database.IsNpgsql()
            ? context.Database.SqlQueryRaw<string>(Postgres, string.Join(" & ", words.Select(word => $"{word}:*")))
            : context.Database.SqlQueryRaw<string>(Sqlite, $"words : ({string.Join(" AND ", words.Select(word => $"\"{SearchWords.Stem(word)}\" *"))})");
    }
}
