namespace DocGen.Templates.Markup;

/// <summary>Where the pictures that markup names come from.</summary>
public interface IPictureSource
{
    /// <summary>The file of that name as it is, or null when there is none.</summary>
    ReadOnlyMemory<byte>? Find(string name);
}
