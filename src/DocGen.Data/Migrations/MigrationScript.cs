using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using DocGen.Data.Storage;

namespace DocGen.Data.Migrations;

/// <summary>One numbered step of the schema («0001_initial.sql»), from the resources of this assembly.</summary>
/// <param name="Digest">SHA-256 of the text in lower-case hex: an applied script never changes.</param>
public sealed record MigrationScript(int Number, string Name, string Sql, string Digest)
{
    /// <summary>The scripts of one kind of store, numbered from 1 without gaps.</summary>
    public static IReadOnlyList<MigrationScript> All(StoreKind kind)
    {
        var prefix = $"{kind}/";
        var assembly = Assembly.GetExecutingAssembly();
        var scripts = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => Of(name[prefix.Length..], Text(assembly, name)))
            .OrderBy(script => script.Number)
            .ToList();
        if (!scripts.Select(s => s.Number).SequenceEqual(Enumerable.Range(1, scripts.Count)))
        {
            throw new InvalidOperationException($"Migrations of {kind} are not numbered from 1 without gaps.");
        }

        return scripts;
    }

    internal static MigrationScript Of(string file, string sql) => new(
        int.Parse(file.AsSpan(0, file.IndexOf('_', StringComparison.Ordinal)), CultureInfo.InvariantCulture),
        Path.GetFileNameWithoutExtension(file),
        sql,
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql))));

    private static string Text(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
