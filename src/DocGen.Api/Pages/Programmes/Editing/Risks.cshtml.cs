using System.Globalization;
using DocGen.Data;
using DocGen.Schools.Programmes;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>Risks that a programme undertakes to lower.</summary>
public sealed class RisksModel(SchoolContext context, TimeProvider clock) : EditingModel(context, clock)
{
    public override ProgrammePart Part => ProgrammePart.Risks;

    private protected override Programme Apply(Programme programme, TypedForm form)
    {
        List<Risk> risks = [];
        var ids = Enumerable.Range(0, form.Count("risk_id")).Select(i => form.At("risk_id", i)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var free = Enumerable.Range(1, int.MaxValue - 1).Select(n => string.Create(CultureInfo.InvariantCulture, $"risk{n}")).First(id => !ids.Contains(id));
        for (var i = 0; i < form.Count("name"); i++)
        {
            if (form.At("name", i) is { } name)
            {
                risks.Add(new(form.At("risk_id", i) ?? free, name)
                {
                    Direction = form.At("direction", i), Measures = TypedForm.Lines(form.At("measures", i)), ExpectedResults = TypedForm.Lines(form.At("results", i)),
                });
            }
        }

        ListOperation.Apply(risks, form.Operation);
        return programme with { Risks = risks };
    }
}
