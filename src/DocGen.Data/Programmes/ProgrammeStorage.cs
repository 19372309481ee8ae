using DocGen.Data.Model;
using DocGen.Schools.Programmes;

namespace DocGen.Data.Programmes;

/// <summary>Writes a programme into its stored form: the content whole, and the columns and rows that follow from it.</summary>
public static class ProgrammeStorage
{
    /// <summary>Puts a new programme into the context, to be saved with it.</summary>
    public static void Add(SchoolContext context, Programme programme)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(programme);
        var stored = new StoredProgramme { Id = programme.Id, Kind = programme.Kind, Content = programme };
        Fill(context, stored, programme);
        context.Programmes.Add(stored);
    }

    /// <summary>Puts new content into a stored programme; its rows and indicators must be loaded.</summary>
    public static void Fill(SchoolContext context, StoredProgramme stored, Programme programme)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(programme);
        var content = RowIdentity.Assign(programme);
        var term = ProgrammeTerm.Of(content);
        stored.Content = content;
        stored.Kind = content.Kind;
        stored.Title = content.Title;
        stored.SchoolId = content.SchoolId;
        stored.MunicipalityId = content.MunicipalityId;
        (stored.TermFrom, stored.TermTo) = (term?.From, term?.To);
        Replace(context, stored.Rows, [.. Rows(content)]);
        Replace(context, stored.Indicators, [.. Indicators(content)]);
    }

    /// <remarks>Rows are keyed by their position: old ones take the new values, what is over goes, what is short comes.</remarks>
    private static void Replace<T>(SchoolContext context, IList<T> stored, IReadOnlyList<T> wanted)
        where T : class
    {
        for (var i = stored.Count - 1; i >= wanted.Count; i--)
        {
            stored.RemoveAt(i);
        }

        for (var i = 0; i < wanted.Count; i++)
        {
            if (i < stored.Count)
            {
                context.Entry(stored[i]).CurrentValues.SetValues(wanted[i]);
            }
            else
            {
                stored.Add(wanted[i]);
            }
        }
    }

    private static IEnumerable<StoredRoadmapRow> Rows(Programme programme)
    {
        var term = ProgrammeTerm.Of(programme);
        return ProgrammeRoadmap.Rows(programme).Select((placed, position) =>
        {
            var due = placed.Row.Deadline is { } deadline && term is { } whole ? deadline.Within(whole) : placed.Row.Deadline;
            return new StoredRoadmapRow
            {
                ProgrammeId = programme.Id,
                Position = position,
                RowId = placed.Row.Id!,
                Path = placed.Path,
                Depth = placed.Depth,
                Number = placed.Row.Number,
                Event = placed.Row.Event,
                Responsible = placed.Row.Responsible?.Text,
                Deadline = placed.Row.Deadline?.Text,
                DueFrom = due?.From,
                DueTo = due?.To,
                Done = placed.Row.Done,
                DoneOn = placed.Row.DoneOn,
            };
        });
    }

    private static IEnumerable<StoredIndicator> Indicators(Programme programme) =>
        ProgrammeIndicators.Of(programme).Select((indicator, position) => new StoredIndicator
        {
            ProgrammeId = programme.Id,
            Position = position,
            Number = indicator.Number,
            Name = indicator.Name,
            Unit = indicator.Unit,
            Baseline = indicator.Baseline?.Value,
            Target = indicator.Target?.Value,
            Actual = indicator.Actuals.Count > 0 ? indicator.Actuals[^1].Value : null,
        });
}
