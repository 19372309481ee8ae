using DocGen.Schools.Periods;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Programmes;

/// <summary>
/// A programme: its content tree as printed, and the parts that are computed with. A part stands in one place: either here, and an empty
/// block of its type in <see cref="Content"/> shows it, or inside the block itself.
/// </summary>
/// <param name="Kind">Document kind: a folder name in templates/ («targeted-aid-programme»).</param>
public sealed record Programme(string Id, string Kind)
{
    /// <summary>The line above the title («Программа»), where the kind is printed apart.</summary>
    public string? KindLine { get; init; }

    public string? Title { get; init; }

    /// <summary>The school the programme is for; null for a municipal one.</summary>
    public string? SchoolId { get; init; }

    public string? MunicipalityId { get; init; }

    /// <summary>The school is in the «500+» project.</summary>
    public bool Project500 { get; init; }

    public FuzzyPeriod? Term { get; init; }

    public IReadOnlyList<Approval> Approvals { get; init; } = [];

    public Passport? Passport { get; init; }

    public string? Goal { get; init; }

    public IReadOnlyList<ProgrammeTask> Tasks { get; init; } = [];

    public IReadOnlyList<Stage> Stages { get; init; } = [];

    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    public IReadOnlyList<Risk> Risks { get; init; } = [];

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    public Roadmap? Roadmap { get; init; }

    public MentorSchool? Mentor { get; init; }

    public IReadOnlyList<Participant> Participants { get; init; } = [];

    public IReadOnlyList<ProgrammeVersion> Versions { get; init; } = [];

    public IReadOnlyList<Block> Content { get; init; } = [];
}
