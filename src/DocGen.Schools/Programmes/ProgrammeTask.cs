namespace DocGen.Schools.Programmes;

/// <summary>A task (задача) of the programme.</summary>
public sealed record ProgrammeTask(string Id, string Text)
{
    public string? Number { get; init; }

    /// <summary>Risks the task answers; refer to <see cref="Risk.Id"/>.</summary>
    public IReadOnlyList<string> RiskIds { get; init; } = [];
}
