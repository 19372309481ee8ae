using DocGen.Api.Features.Documents;
using DocGen.Data;
using DocGen.Jobs.Production;
using DocGen.Jobs.Sources;
using DocGen.Jobs.Templates;
using DocGen.Templates.Forms;

namespace DocGen.Api.Features.Kinds;

/// <summary>The form of a kind, begun by the data of a subject.</summary>
public sealed class KindForm(SchoolContext context, MakeDocument make, TemplateShelf shelf, Transactions transactions, ProductionOptions options, TimeProvider clock)
{
    /// <returns>Null when there is no such kind, it is not about such a subject, or the subject is not there for this person.</returns>
    public async Task<FilledForm?> ReadAsync(string kindId, SubjectKey subject, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (!await make.ReachesAsync(subject, cancellation) || await SubjectPlace.FindAsync(context, subject, cancellation) is not { } place
            || await shelf.CurrentAsync(kindId, place.MunicipalityId, cancellation) is not { Kind: var kind } || kind.Manifest.Subject != subject.Kind)
        {
            return null;
        }

        // As the document will see it: a school's document tells means of its district, which the school's people do not see by row.
        var sources = await transactions.ReadAsync(context.Who, (data, token) => SourceReader.ReadAsync(data, subject, options.Today(clock), token), cancellation);
        if (sources is not { } read)
        {
            return null;
        }

        var (fields, problems) = FormPrefill.Of(kind, read);
        return new(kindId, fields, Problems.Of(problems));
    }
}
