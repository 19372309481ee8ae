using DocGen.Data.Model;
using DocGen.Data.Production;
using DocGen.Jobs.Production;
using DocGen.Templates.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Templates;

/// <summary>Publishes a municipality's own version of a kind, and chooses among the versions: rolling back is choosing an older one.</summary>
public sealed class PublishTemplate(Transactions transactions, TemplateCatalogue catalogue, TimeProvider clock)
{
    /// <param name="packed">A ZIP with the kind's folder; what it lacks of <c>_shared</c> is the program's own.</param>
    /// <returns>The number of the version, or what is wrong with it.</returns>
    public async Task<(int? Version, IReadOnlyList<StoredProblem> Problems)> RunAsync(
        string kindId, byte[] packed, string municipalityId, string? note, string who, CancellationToken cancellation = default)
    {
        var (kind, problems) = Check(kindId, packed);
        if (kind?.Files is not { } files)
        {
            return (null, problems);
        }

        var version = await transactions.RunAsync(
            who,
            async (context, token) =>
            {
                var number = await TemplateShelf.VersionOfAsync(context, kindId, files.Digest, token);
                if (number is null)
                {
                    number = await TemplateShelf.NextAsync(context, kindId, token);
                    context.TemplateVersions.Add(new()
                    {
                        KindId = kindId, Version = number.Value, Digest = files.Digest, MunicipalityId = municipalityId, PublishedBy = who, PublishedAt = clock.GetUtcNow(), Note = note, Files = files.Pack(),
                    });
                }

                await ChooseAsync(context, kindId, municipalityId, number, who, token);
                return (true, number);
            },
            cancellation);
        return (version, []);
    }

    /// <summary>Whether a template could be published; nothing is kept.</summary>
    /// <returns>The kind that it makes, or what is wrong with it.</returns>
    public (DocumentKind? Kind, IReadOnlyList<StoredProblem> Problems) Check(string kindId, byte[] packed)
    {
        if (catalogue.Find(kindId) is not { } own)
        {
            return (null, Problems.Of([catalogue.UnknownKind(kindId)]));
        }

        KindFiles files;
        try
        {
            files = Complete(KindFiles.Unpack(packed), own.Files, kindId);
        }
        catch (InvalidDataException broken)
        {
            return (null, Problems.Error(JobCodes.WrongTemplate, $"Это не архив ZIP с папкой вида: {broken.Message}"));
        }

        var check = TemplateCatalogue.LoadFiles(kindId, files);
        return check switch
        {
            { HasErrors: false } when check.Find(kindId) is { } kind => (kind, Problems.Of(check.Problems)),
            { Problems.IsEmpty: true } => (null, Problems.Error(JobCodes.WrongTemplate, $"В архиве нет папки «{kindId}»")),
            _ => (null, Problems.Of(check.Problems)),
        };
    }

    /// <summary>Chooses a version; null goes back to the program's own. False: there is no such version for this municipality.</summary>
    public Task<bool> ChooseAsync(string kindId, string municipalityId, int? version, string who, CancellationToken cancellation = default) => transactions.RunAsync(
        who,
        async (context, token) =>
        {
            if (version is { } number && !await context.TemplateVersions.AnyAsync(v => v.KindId == kindId && v.Version == number && (v.MunicipalityId == null || v.MunicipalityId == municipalityId), token))
            {
                return (false, false);
            }

            await ChooseAsync(context, kindId, municipalityId, version, who, token);
            return (true, true);
        },
        cancellation);

    private async Task ChooseAsync(Data.SchoolContext context, string kindId, string municipalityId, int? version, string who, CancellationToken cancellation)
    {
        var choice = await context.TemplateChoices.SingleOrDefaultAsync(c => c.KindId == kindId && c.MunicipalityId == municipalityId, cancellation);
        var before = choice?.Version;
        if (version is not { } number)
        {
            context.TemplateChoices.RemoveRange(choice is null ? [] : [choice]);
        }
        else if (choice is null)
        {
            context.TemplateChoices.Add(new() { KindId = kindId, MunicipalityId = municipalityId, Version = number });
        }
        else
        {
            choice.Version = number;
        }

        context.Audit.Add(new()
        {
            At = clock.GetUtcNow(), Who = who, Action = AuditAction.Publish, Subject = "template_choices", Key = $"{kindId}/{municipalityId}",
            Changes = [new("version", before?.ToString(System.Globalization.CultureInfo.InvariantCulture), version?.ToString(System.Globalization.CultureInfo.InvariantCulture))],
        });
        await context.SaveChangesAsync(cancellation);
    }

    private static KindFiles Complete(KindFiles given, KindFiles own, string kindId)
    {
        var content = given.Content.Where(f => f.Key.StartsWith($"{kindId}/", StringComparison.Ordinal) || f.Key.StartsWith("_shared/", StringComparison.Ordinal))
            .ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
        foreach (var (path, bytes) in own.Content.Where(f => f.Key.StartsWith("_shared/", StringComparison.Ordinal)))
        {
            content.TryAdd(path, bytes);
        }

        return new(content);
    }
}
