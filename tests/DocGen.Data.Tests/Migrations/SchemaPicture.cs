using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Tests.Migrations;

/// <summary>
/// A schema as sorted lines: every column with its type, every key, reference and index. Left out are the table and the column of words, which the model
/// has not: the database keeps them, and the tests of searching are about them.
/// </summary>
internal static class SchemaPicture
{
    private const string Sqlite = """
        SELECT 'column ' || m.name || '.' || c.name || ' ' || c.type || ' notnull=' || c."notnull" || ' key=' || c.pk AS "Value"
            FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT IN ('schema_migrations', 'sqlite_sequence')
        UNION ALL SELECT 'reference ' || m.name || '.' || f."from" || ' -> ' || f."table" || '.' || f."to" || ' ' || f.on_delete
            FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
        UNION ALL SELECT 'index ' || m.tbl_name || ' ' || m.name || ' ' || m.sql FROM sqlite_master m WHERE m.type = 'index' AND m.sql IS NOT NULL
        """;

    private const string Postgres = """
        SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' null=' || is_nullable || ' identity=' || is_identity AS "Value"
            FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'schema_migrations'
        UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
            FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> COALESCE(to_regclass('schema_migrations'), 0::regclass)
        UNION ALL SELECT 'index ' || tablename || ' ' || indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'schema_migrations'
        """;

    public static async Task<List<string>> OfAsync(SchoolContext context)
    {
        var lines = await context.Database.SqlQueryRaw<string>(context.Database.IsSqlite() ? Sqlite : Postgres).ToListAsync();
        lines.RemoveAll(line => line.Contains(" document_words", StringComparison.Ordinal) || line.Contains(".words_vector", StringComparison.Ordinal));
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }
}
