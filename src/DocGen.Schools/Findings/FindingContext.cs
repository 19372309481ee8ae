using DocGen.Schools.Analytics;
using DocGen.Schools.Findings.Outline;
using DocGen.Schools.Findings.Words;
using DocGen.Schools.Programmes;
using DocGen.Schools.Registry;

namespace DocGen.Schools.Findings;

/// <summary>What the rules see: one programme, laid flat, and the data around it.</summary>
public sealed class FindingContext
{
    private readonly Lazy<Vocabulary> vocabulary;

    /// <param name="path">JSON path of the programme, the root of all paths in findings.</param>
    public FindingContext(Programme programme, SchoolData data, string path = "$")
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(data);
        Programme = programme;
        Data = data;
        Path = path;
        Outline = new(programme, path);
        Responsible = new(data.Organizations);
        vocabulary = new(() => new Vocabulary(Outline.Texts));
    }

    public Programme Programme { get; }

    public SchoolData Data { get; }

    public string Path { get; }

    public ProgrammeOutline Outline { get; }

    public ResponsibleReader Responsible { get; }

    /// <summary>Words of the whole programme.</summary>
    internal Vocabulary Vocabulary => vocabulary.Value;

    public Organization? Organization(string? id) => id is null ? null : Data.Organizations.FirstOrDefault(o => o.Id == id);
}
