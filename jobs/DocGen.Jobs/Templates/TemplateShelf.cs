using System.Collections.Concurrent;
using DocGen.Data;
using DocGen.Data.Editing;
using DocGen.Data.Storage;
using DocGen.Templates.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Templates;

/// <summary>
/// The kinds that documents are made by: the program's own, or the version that a municipality chose. A version of the program's own
/// templates is kept at the first document made by it, so that every document can be made again. Thread-safe.
/// </summary>
public sealed class TemplateShelf(SchoolStore store, TemplateCatalogue catalogue, TimeProvider clock)
{
    private const string Program = "docgen";

    private readonly ConcurrentDictionary<string, int> own = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Kind, int Version), DocumentKind> loaded = new();

    public TemplateCatalogue Catalogue => catalogue;

    /// <summary>The kind as the municipality uses it now; null when there is no such kind.</summary>
    public async Task<ShelvedKind?> CurrentAsync(string kindId, string? municipalityId, CancellationToken cancellation = default)
    {
        if (catalogue.Find(kindId) is not { } kind)
        {
            return null;
        }

        if (municipalityId is not null)
        {
            await using var context = store.Open(Program);
            var chosen = await context.TemplateChoices.AsNoTracking()
                .Where(c => c.KindId == kindId && c.MunicipalityId == municipalityId).Select(c => (int?)c.Version).SingleOrDefaultAsync(cancellation);
            if (chosen is { } version && await FindAsync(kindId, version, cancellation) is { } published)
            {
                return new(published, version);
            }
        }

        return new(kind, own.TryGetValue(kindId, out var known) ? known : own[kindId] = await KeepAsync(kind, cancellation));
    }

    /// <summary>A version that was kept; null when there is none or the program no longer reads it.</summary>
    public async Task<DocumentKind?> FindAsync(string kindId, int version, CancellationToken cancellation = default)
    {
        if (loaded.TryGetValue((kindId, version), out var known))
        {
            return known;
        }

        await using var context = store.Open(Program);
        var row = await context.TemplateVersions.AsNoTracking().SingleOrDefaultAsync(v => v.KindId == kindId && v.Version == version, cancellation);
        if (row is null)
        {
            return null;
        }

        var kind = catalogue.Find(kindId) is { } current && string.Equals(current.Files.Digest, row.Digest, StringComparison.Ordinal)
            ? current
            : TemplateCatalogue.LoadFiles($"{kindId}, версия {version}", KindFiles.Unpack(row.Files)).Find(kindId);
        return kind is null ? null : loaded[(kindId, version)] = kind;
    }

    private async Task<int> KeepAsync(DocumentKind kind, CancellationToken cancellation)
    {
        for (; ; )
        {
            await using var context = store.Open(Program);
            var digest = kind.Files.Digest;
            if (await VersionOfAsync(context, kind.Id, digest, cancellation) is { } known)
            {
                return known;
            }

            var version = await NextAsync(context, kind.Id, cancellation);
            context.TemplateVersions.Add(new()
            {
                KindId = kind.Id, Version = version, Digest = digest, PublishedBy = Program, PublishedAt = clock.GetUtcNow(), Files = kind.Files.Pack(),
            });
            try
            {
                await context.SaveChangesAsync(cancellation);
                return version;
            }
            catch (DbUpdateException taken) when (ConstraintFailure.Of(taken) == EditFailure.AlreadyExists)
            {
                // Another process kept it, or took the number: look again.
            }
        }
    }

    internal static async Task<int> NextAsync(SchoolContext context, string kindId, CancellationToken cancellation) =>
        1 + (await context.TemplateVersions.Where(v => v.KindId == kindId).MaxAsync(v => (int?)v.Version, cancellation) ?? 0);

    internal static Task<int?> VersionOfAsync(SchoolContext context, string kindId, string digest, CancellationToken cancellation) =>
        context.TemplateVersions.Where(v => v.KindId == kindId && v.Digest == digest).Select(v => (int?)v.Version).SingleOrDefaultAsync(cancellation);
}
