using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Documents;
using DocGen.Documents.Model;
using DocGen.Jobs.Production;
using DocGen.Jobs.Templates;
using DocGen.Templates.Production;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Features.Documents.Comparing;

/// <summary>What differs between two documents, made again from their kept data: as a list of places, and as the newer one with marks.</summary>
public sealed class CompareDocuments(SchoolContext context, TemplateShelf shelf, DocumentPress press)
{
    /// <summary>Null when one of them is not there for this person, or its template is no longer read.</summary>
    public async Task<IReadOnlyList<ChangedPlace>?> PlacesAsync(string oldId, string newId, CancellationToken cancellation = default) =>
        await ReadAsync(oldId, cancellation) is { } old && await ReadAsync(newId, cancellation) is { } now ? Between(old, now) : null;

    /// <summary>The newer one with marks, in a format. Null as for <see cref="PlacesAsync"/>, or when there is no such format.</summary>
    public async Task<byte[]?> MarkedAsync(string oldId, string newId, string format, CancellationToken cancellation = default)
    {
        if (OutputFormats.Find(format) is not { } output || await ReadAsync(oldId, cancellation) is not { } old || await ReadAsync(newId, cancellation) is not { } now)
        {
            return null;
        }

        using var memory = new MemoryStream();
        output.Write(MarkedDocument.Of(now, Between(old, now)), memory);
        return memory.ToArray();
    }

    internal static IReadOnlyList<ChangedPlace> Between(Document oldDocument, Document newDocument)
    {
        var (old, now) = (TextLines.Of(oldDocument), TextLines.Of(newDocument));
        var kept = Alignment.Of([.. old.Select(l => l.Text)], [.. now.Select(l => l.Text)]);
        List<ChangedPlace> places = [];
        var (i, j) = (0, 0);
        string? heading = null;
        foreach (var (keptOld, keptNew) in kept.Append((old.Count, now.Count)))
        {
            // Lines between two that stayed stand against one another as they come; what is left over came or went.
            while (i < keptOld || j < keptNew)
            {
                var (before, after) = (i < keptOld ? old[i++].Text : null, j < keptNew ? now[j].Text : null);
                heading = after is not null && now[j].Heading ? after : heading;
                places.Add(new(heading, j + 1, before, after));
                j += after is null ? 0 : 1;
            }

            heading = keptNew < now.Count && now[keptNew].Heading ? now[keptNew].Text : heading;
            (i, j) = (keptOld + 1, keptNew + 1);
        }

        return places;
    }

    private async Task<Document?> ReadAsync(string id, CancellationToken cancellation)
    {
        if (await context.Documents.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancellation) is not { } document
            || await shelf.FindAsync(document.KindId, document.TemplateVersion, cancellation) is not { } kind)
        {
            return null;
        }

        var snapshot = Snapshot.Read(await context.DocumentData.Where(d => d.DocumentId == id).Select(d => d.Snapshot).SingleAsync(cancellation));
        var data = document is { State: not DocumentState.Draft, Number: { } number, RegisteredOn: { } date } ? RegistrationData.With(snapshot, number, date) : snapshot;
        return press.Compose(kind, data, cancellation).Document;
    }
}
