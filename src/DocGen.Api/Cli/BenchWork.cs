using System.Collections.Immutable;
using System.Text.Json;
using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Production;

namespace DocGen.Api.Cli;

/// <summary>What <c>docgen bench</c> measures: documents of one kind, made of items that are taken in turn.</summary>
internal sealed class BenchWork(DocumentKind kind, JsonElement[] items, PdfSettings pdf)
{
    private readonly DocumentComposer _composer = new();

    /// <summary>Makes one document; returns what went wrong (empty: fine).</summary>
    public ImmutableArray<Diagnostic> Make(int item, OutputFormat format, Stream sink)
    {
        var composition = _composer.Compose(kind, items[item % items.Length]);
        return composition.Document is { } document ? pdf.Write(format, document, sink) : composition.Diagnostics;
    }
}
