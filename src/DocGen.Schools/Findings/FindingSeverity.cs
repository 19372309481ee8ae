namespace DocGen.Schools.Findings;

public enum FindingSeverity
{
    /// <summary>Worth a look.</summary>
    Info,

    /// <summary>Probably wrong.</summary>
    Warning,

    /// <summary>Wrong: the document is not approved with it.</summary>
    Error,
}
