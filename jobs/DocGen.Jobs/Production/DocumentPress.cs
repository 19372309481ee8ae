using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Documents.Walk;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Production;

namespace DocGen.Jobs.Production;

/// <summary>Makes files of data: a pure function, the same bytes for the same kind, data and formats. Thread-safe.</summary>
public sealed class DocumentPress(ProductionOptions options)
{
    private readonly DocumentComposer composer = new(options.Composing);

    /// <param name="checkAddress">Goes into the verification mark; null for none.</param>
    public MadeDocument Make(DocumentKind kind, JsonElement data, IEnumerable<string> formats, string? checkAddress = null, CancellationToken cancellation = default)
    {
        var composition = composer.Compose(kind, data, cancellation: cancellation);
        if (composition.Document is not { } document)
        {
            return new(null, [], "", composition.Diagnostics);
        }

        var marked = checkAddress is null ? document : CheckMark.Put(document, checkAddress);
        var diagnostics = composition.Diagnostics.ToBuilder();
        var files = ImmutableArray.CreateBuilder<MadeFile>();
        foreach (var format in formats)
        {
            cancellation.ThrowIfCancellationRequested();
            files.Add(Write(marked, format, diagnostics));
        }

        return diagnostics.Any(d => d.Severity == Severity.Error)
            ? new(null, [], "", diagnostics.ToImmutable())
            : new(composition.FileName, files.ToImmutable(), ModelText.WithFigures(document), diagnostics.ToImmutable());
    }

    /// <summary>The document alone, for binding several into one file; null when there is an error.</summary>
    public Composition Compose(DocumentKind kind, JsonElement data, CancellationToken cancellation = default) => composer.Compose(kind, data, cancellation: cancellation);

    /// <exception cref="ArgumentException">No such format.</exception>
    private static MadeFile Write(Document document, string name, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var format = OutputFormats.Find(name) ?? throw new ArgumentException($"Нет формата «{name}»", nameof(name));
        using var buffer = new MemoryStream(64 * 1024);
        diagnostics.AddRange(format.Write(document, buffer));
        var content = buffer.ToArray();
        return new(format.Name, content, Convert.ToHexStringLower(SHA256.HashData(content)));
    }
}
