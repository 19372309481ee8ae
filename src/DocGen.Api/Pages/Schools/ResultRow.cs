using DocGen.Schools.Results;

namespace DocGen.Api.Pages.Schools;

/// <summary>A result as its line of the form: what was typed, and what is wrong with it.</summary>
/// <param name="Revision">Null for a line that is not stored yet.</param>
public sealed record ResultRow(ExamProcedure Procedure, string? Subject, int Grade, string? Participants, string? Below, int? Revision)
{
    public string? Mistake { get; init; }

    public string Share { get; init; } = "";

    public bool IsNew => Revision is null;
}
