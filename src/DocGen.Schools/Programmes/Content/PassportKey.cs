namespace DocGen.Schools.Programmes.Content;

/// <summary>Keys of passport rows that findings know.</summary>
public static class PassportKey
{
    public const string Name = "name";
    public const string Basis = "basis";
    public const string Developers = "developers";
    public const string ProgrammeLead = "programme_lead";

    /// <summary>The short form of <see cref="ProgrammeLead"/>.</summary>
    public const string Lead = "lead";

    public const string Participants = "participants";
    public const string Partners = "partners";
    public const string Goal = "goal";
    public const string Tasks = "tasks";

    /// <summary>List of sections that the programme declares.</summary>
    public const string Sections = "sections";

    public const string Indicators = "indicators";
    public const string Stages = "stages";
    public const string ExpectedResults = "expected_results";
    public const string Responsible = "responsible";
}
