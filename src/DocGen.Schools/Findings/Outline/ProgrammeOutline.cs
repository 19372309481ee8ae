using DocGen.Schools.Periods;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Findings.Outline;

/// <summary>A programme laid flat for the rules: every text and every part of a kind with its path, in printed order.</summary>
public sealed class ProgrammeOutline
{
    internal ProgrammeOutline(Programme programme, string path)
    {
        new OutlineReader(this, path).Read(programme);
        Rows = [.. Roadmaps.SelectMany(r => PlacedRow.Of(r.Value, r.Path))];
        Term = programme.Term?.Span ?? Enclosing(Stages.Select(s => StagePeriod.Of(s.Value)?.Span).OfType<DateSpan>().ToList());
    }

    public List<TextPlace> Texts { get; } = [];

    public List<Placed<Section>> Sections { get; } = [];

    public List<Placed<ItemList>> Lists { get; } = [];

    public List<Placed<PassportRow>> PassportRows { get; } = [];

    public List<Placed<Roadmap>> Roadmaps { get; } = [];

    public List<Placed<IndicatorTable>> IndicatorTables { get; } = [];

    /// <summary>The programme's own indicators and those of the tables.</summary>
    public List<Placed<Indicator>> Indicators { get; } = [];

    public List<Placed<Stage>> Stages { get; } = [];

    public List<Placed<ExamTable>> ExamTables { get; } = [];

    public List<Placed<RelatedDocument>> RelatedDocuments { get; } = [];

    public List<Placed<EvaluationForms>> EvaluationForms { get; } = [];

    /// <summary>Goals as stated: in the passport, in the body, in the programme's own field.</summary>
    public List<Placed<string>> Goals { get; } = [];

    /// <summary>Paragraphs that define what a low result is.</summary>
    public List<Placed<Paragraph>> Definitions { get; } = [];

    public IReadOnlyList<PlacedRow> Rows { get; }

    /// <summary>The programme's term: its own, or that of its stages; null when neither is dated.</summary>
    public DateSpan? Term { get; }

    /// <summary>Lists of a role in the passport or in the body.</summary>
    public IEnumerable<Placed<ItemList>> ListsOf(string role, bool inPassport) =>
        Lists.Where(l => l.InPassport == inPassport && l.Role == role);

    /// <summary>The first text that the test holds for; null when there is none.</summary>
    public TextPlace? FirstMention(Func<string, bool> test) => Texts.Find(t => test(t.Text));

    private static DateSpan? Enclosing(List<DateSpan> spans) =>
        spans.Count == 0 ? null : new(spans.Min(s => s.From), spans.Max(s => s.To));
}
