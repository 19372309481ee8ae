namespace DocGen.Jobs.Production;

public enum FileCheck
{
    /// <summary>No document was registered under that id.</summary>
    Unknown,

    /// <summary>The file is not the registered one.</summary>
    Other,

    Registered,

    /// <summary>The file is the registered one, but it was withdrawn or replaced since.</summary>
    NoLongerInForce,
}
