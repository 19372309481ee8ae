using System.Collections.Immutable;
using System.Text.Json;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Diagnostics;
using DocGen.Templates.Markup;
using Scriban.Syntax;

namespace DocGen.Templates.Production;

/// <summary>Makes documents: contract check, then rendering, then reading the markup. Thread-safe; a pure function of its input.</summary>
public sealed class DocumentComposer
{
    private readonly ComposeOptions _options;

    public DocumentComposer(ComposeOptions? options = null)
    {
        _options = options ?? ComposeOptions.Default;
        _options.Validate();
    }

    /// <summary>Makes one document of data. Throws only <see cref="OperationCanceledException"/>.</summary>
    /// <param name="dataFile">Name of the data's file for messages, or null.</param>
    public Composition Compose(DocumentKind kind, JsonElement data, string? dataFile = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var violations = kind.Contract.Check(data, dataFile, _options.MaxProblems);
        if (!violations.IsEmpty)
        {
            return new Composition(null, null, violations);
        }

        try
        {
            return Render(kind, data, cancellation);
        }
        catch (ScriptRuntimeException error)
        {
            cancellation.ThrowIfCancellationRequested();
            return new Composition(null, null, [ScriptDiagnostics.From(error, kind)]);
        }
    }

    private Composition Render(DocumentKind kind, JsonElement data, CancellationToken cancellation)
    {
        var rendering = new Rendering(kind, data, _options, cancellation);
        using var markup = new MarkupBuffer();
        var warnings = rendering.Render(markup);
        var reading = MarkupReader.Read(markup.Written, new MarkupReaderOptions
        {
            Page = kind.Manifest.Page,
            Theme = _options.Theme,
            Pictures = kind.Templates.Pictures,
            MaxDepth = _options.MarkupDepth,
            MaxProblems = _options.MaxProblems,
        });
        cancellation.ThrowIfCancellationRequested();
        var diagnostics = reading.Diagnostics.IsEmpty ? warnings : warnings.AddRange(rendering.Trace(reading.Diagnostics));
        return reading.Document is null
            ? new Composition(null, null, diagnostics)
            : WithFileName(reading.Document, rendering.RenderFileName(), diagnostics, kind);
    }

    private static Composition WithFileName(Document document, string text, ImmutableArray<Diagnostic> diagnostics, DocumentKind kind)
    {
        var name = FileNames.Sanitise(text);
        if (name.Length > 0)
        {
            return new Composition(document, name, diagnostics);
        }

        var place = new Place { File = $"{kind.Id}/template.json", DataPath = "$.file_name" };
        var problem = new Diagnostic(Severity.Error, ProductionCodes.EmptyFileName.Code, place, $"Название файла вышло пустым: «{text}»");
        return new Composition(null, null, diagnostics.Add(problem));
    }
}
