namespace DocGen.Documents.Diagnostics;

/// <summary>Where something is wrong: a place in a file, a path in the data, or both.</summary>
public sealed record Place
{
    public static Place Unknown { get; } = new();

    /// <summary>File as the user knows it (relative to where the templates or the data are), or null.</summary>
    public string? File { get; init; }

    /// <summary>Line, from 1; 0 when not known.</summary>
    public int Line { get; init; }

    /// <summary>Column in UTF-16 units, from 1; 0 when not known.</summary>
    public int Column { get; init; }

    /// <summary>Length of the wrong part in UTF-16 units, for the caret; 0 when not known.</summary>
    public int Length { get; init; }

    /// <summary>JSON path in the data («$.school.head.surname»), or null.</summary>
    public string? DataPath { get; init; }

    /// <summary>The data path in the reader's words («организация, руководитель, фамилия»), or null.</summary>
    public string? Field { get; init; }

    public override string ToString()
    {
        var file = File is null ? string.Empty : Line == 0 ? File : $"{File}({Line},{Column})";
        return (file, DataPath) switch
        {
            ("", null) => string.Empty,
            ("", _) => DataPath,
            (_, null) => file,
            _ => $"{file}: {DataPath}",
        };
    }
}
