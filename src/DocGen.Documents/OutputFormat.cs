using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;

namespace DocGen.Documents;

/// <summary>A file format that documents are written in.</summary>
/// <param name="Name">Name as commands take it; also the file's extension.</param>
/// <param name="Write">Writes a whole document to a stream that it neither seeks nor closes; returns what could not be written as asked.</param>
public sealed record OutputFormat(string Name, Func<Document, Stream, ImmutableArray<Diagnostic>> Write)
{
    public string Extension => "." + Name;
}
