namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>Parts of a programme that are edited each on a page of its own.</summary>
public enum ProgrammePart
{
    Main,
    Passport,
    Tasks,
    Indicators,
    Stages,
    Risks,
    Sections,
    Roadmap,
}
