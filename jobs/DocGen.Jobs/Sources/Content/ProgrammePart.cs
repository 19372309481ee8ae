namespace DocGen.Jobs.Sources.Content;

/// <summary>Parts of a programme that stand beside its content and are printed within it.</summary>
internal enum ProgrammePart
{
    Passport,
    Problems,
    Goal,
    Tasks,
    Stages,
    Risks,
    Indicators,
    Roadmap,
}
