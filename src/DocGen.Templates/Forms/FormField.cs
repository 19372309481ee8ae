using System.Collections.Immutable;

namespace DocGen.Templates.Forms;

/// <summary>Something that a person types for a document: enough for any client to build the field.</summary>
public sealed record FormField
{
    /// <summary>Dotted path in the kind's data; within a table's fields, in the row.</summary>
    public required string Path { get; init; }

    public required string Label { get; init; }

    public string? Help { get; init; }

    public required FieldType Type { get; init; }

    public bool Required { get; init; }

    /// <summary>Scriban over the sources; what it prints is the value to begin with.</summary>
    public string? Default { get; init; }

    /// <summary>Dotted path in the sources: the value there, of any shape, is the one to begin with.</summary>
    public string? From { get; init; }

    public ImmutableArray<FieldOption> Options { get; init; } = [];

    /// <summary>Smallest number, or fewest lines or rows.</summary>
    public decimal? Min { get; init; }

    /// <summary>Largest number, longest text in characters, or most lines or rows.</summary>
    public decimal? Max { get; init; }

    /// <summary>Regular expression that the whole text must match.</summary>
    public string? Pattern { get; init; }

    /// <summary>Fields of a table's row.</summary>
    public ImmutableArray<FormField> Fields { get; init; } = [];
}
