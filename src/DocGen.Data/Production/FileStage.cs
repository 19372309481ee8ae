namespace DocGen.Data.Production;

/// <summary>At which step of a document's life a file was written. A file is never written over: registration adds files.</summary>
public enum FileStage
{
    Produced,

    /// <summary>With the number, the date and the verification mark.</summary>
    Registered,
}
