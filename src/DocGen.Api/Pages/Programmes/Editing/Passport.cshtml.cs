using System.Globalization;
using DocGen.Data;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>The passport: rows of a label and its content, typed or told from the rest of the programme.</summary>
public sealed class PassportModel(SchoolContext context, TimeProvider clock) : EditingModel(context, clock)
{
    public override ProgrammePart Part => ProgrammePart.Passport;

    public IReadOnlyList<PassportRow> Rows => ProgrammeBlocks.PassportOf(Programme)?.Rows ?? [];

    private protected override Programme Apply(Programme programme, TypedForm form)
    {
        var passport = ProgrammeBlocks.PassportOf(programme) ?? new();
        List<PassportRow> rows = [];
        for (var i = 0; i < form.Count("label"); i++)
        {
            var (label, body) = (form.At("label", i), form.At("body", i));
            if (label is null && body is null)
            {
                continue;
            }

            var key = form.At("key", i) ?? string.Create(CultureInfo.InvariantCulture, $"row_{i + 1}");
            var stored = i < passport.Rows.Count && passport.Rows[i].Key == key ? passport.Rows[i] : new(key, label ?? "");
            rows.Add(stored with { Label = label ?? "", Blocks = BlockText.Read(body, stored.Blocks) });
        }

        if (form.Operation == "compose")
        {
            rows.AddRange(PassportRows.Of(programme, Data).Where(wanted => rows.TrueForAll(row => row.Key != wanted.Key)));
        }

        ListOperation.Apply(rows, form.Operation);
        return ProgrammeBlocks.WithPassport(programme, passport with { Rows = rows });
    }
}
