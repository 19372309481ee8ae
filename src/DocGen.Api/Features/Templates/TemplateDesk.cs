using System.Text.Json;
using DocGen.Api.Features.Documents;
using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Documents;
using DocGen.Jobs.Production;
using DocGen.Jobs.Sources;
using DocGen.Jobs.Templates;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Forms;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Features.Templates;

/// <summary>Where templates are looked at, tried and published. A template travels as a ZIP of its folder, paths as under templates/.</summary>
public sealed class TemplateDesk(SchoolContext context, MakeDocument make, PublishTemplate publish, TemplateShelf shelf, Transactions transactions, DocumentPress press, ProductionOptions options, TimeProvider clock)
{
    private static readonly JsonElement NoForm = JsonSerializer.SerializeToElement(new object());

    /// <summary>Versions that this person may see, the newest first: the program's own, and those of the municipalities that it answers for.</summary>
    public async Task<IReadOnlyList<TemplateLine>> VersionsAsync(string kindId, CancellationToken cancellation = default)
    {
        var rows = await context.TemplateVersions.AsNoTracking().Where(v => v.KindId == kindId)
            .Where(v => v.MunicipalityId == null || context.Reach == Data.Access.Reach.Everything || v.MunicipalityId == context.ScopeMunicipality)
            .Select(v => new { v.Version, v.Digest, v.MunicipalityId, v.PublishedBy, v.PublishedAt, v.Note }).OrderByDescending(v => v.Version).ToListAsync(cancellation);
        var chosen = await context.TemplateChoices.AsNoTracking().Where(c => c.KindId == kindId).ToListAsync(cancellation);
        var own = shelf.Catalogue.Find(kindId)?.Files.Digest;
        return [.. rows.Select(v => new TemplateLine(v.Version, v.MunicipalityId, v.PublishedBy, v.PublishedAt, v.Note, v.Digest == own)
        {
            ChosenBy = [.. chosen.Where(c => c.Version == v.Version && context.Covers(c.MunicipalityId)).Select(c => c.MunicipalityId)],
        })];
    }

    /// <summary>The files of a version, of the one that a municipality uses now, or of the program's own. Null: there is none for this person.</summary>
    public async Task<KindFiles?> FilesAsync(string kindId, int? version = null, string? municipality = null, CancellationToken cancellation = default)
    {
        if (version is { } number)
        {
            var row = await context.TemplateVersions.AsNoTracking().SingleOrDefaultAsync(v => v.KindId == kindId && v.Version == number, cancellation);
            return row is null || (row.MunicipalityId is { } owner && !context.Covers(owner)) ? null : KindFiles.Unpack(row.Files);
        }

        return municipality is null ? shelf.Catalogue.Find(kindId)?.Files
            : context.Covers(municipality) ? (await shelf.CurrentAsync(kindId, municipality, cancellation))?.Kind.Files : null;
    }

    /// <summary>What is wrong with a template; empty when it could be published.</summary>
    public IReadOnlyList<StoredProblem> Check(string kindId, byte[] packed) => publish.Check(kindId, packed).Problems;

    /// <summary>The document that the template makes, in a format: of its sample, or of a subject's data.</summary>
    /// <returns>Null when the subject is not there for this person.</returns>
    public async Task<MadeDocument?> PreviewAsync(string kindId, byte[] packed, string format, SubjectKey? subject = null, CancellationToken cancellation = default)
    {
        if (OutputFormats.Find(format) is null || !await make.ReachesAsync(subject, cancellation))
        {
            return null;
        }

        var (kind, problems) = publish.Check(kindId, packed);
        if (kind is null)
        {
            return new(null, [], "", [.. problems.Select(p => new DocGen.Documents.Diagnostics.Diagnostic(
                p.IsError ? DocGen.Documents.Diagnostics.Severity.Error : DocGen.Documents.Diagnostics.Severity.Warning, p.Code, new() { File = p.Place }, p.Message) { Hint = p.Hint })]);
        }

        if (subject is null)
        {
            return press.Make(kind, kind.Sample, [format], cancellation: cancellation);
        }

        var sources = await transactions.ReadAsync(context.Who, (data, token) => SourceReader.ReadAsync(data, subject, options.Today(clock), token), cancellation);
        if (sources is not { } read || kind.Manifest.Subject != subject.Kind)
        {
            return null;
        }

        var assembled = KindDataAssembler.Assemble(kind, read, NoForm);
        return assembled.Data is { } complete ? press.Make(kind, complete, [format], cancellation: cancellation) : new(null, [], "", assembled.Diagnostics);
    }

    /// <summary>Publishes the template for a municipality, which uses it from now on. Null: this person does not answer for it.</summary>
    public async Task<(int? Version, IReadOnlyList<StoredProblem> Problems)?> PublishAsync(string kindId, byte[] packed, string municipality, string? note, CancellationToken cancellation = default) =>
        context.Covers(municipality) && await context.Municipalities.AnyAsync(m => m.Id == municipality, cancellation)
            ? await publish.RunAsync(kindId, packed, municipality, note, context.Who, cancellation)
            : null;

    /// <summary>Goes back, or forth, to a version; null goes back to the program's own. False: there is no such version for this person.</summary>
    public async Task<bool> ChooseAsync(string kindId, string municipality, int? version, CancellationToken cancellation = default) =>
        context.Covers(municipality) && shelf.Catalogue.Find(kindId) is not null && await publish.ChooseAsync(kindId, municipality, version, context.Who, cancellation);
}
