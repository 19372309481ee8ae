using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Flow;
using DocGen.Documents.Pdf.Tagging;

namespace DocGen.Documents.Pdf.Tables;

/// <summary>A cell at its place: columns, rows, content arranged for its width.</summary>
internal sealed class CellBox(TableCell cell, StackElement content, Tag tag)
{
    public TableCell Cell { get; } = cell;

    public StackElement Content { get; } = content;

    public Tag Tag { get; } = tag;

    /// <summary>First column, from 0.</summary>
    public required int Column { get; init; }

    /// <summary>After the last column.</summary>
    public required int EndColumn { get; init; }

    /// <summary>Row in which it ends, from 0.</summary>
    public required int LastRow { get; init; }

    /// <summary>What it answered when its row was split: the part of its content on this page.</summary>
    public Fit Part { get; set; }
}
