using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Contracts;
using DocGen.Templates.Diagnostics;
using DocGen.Templates.Production;

namespace DocGen.Api.Cli;

/// <summary>Makes documents of data files and prints everything that is to be told of them.</summary>
internal sealed class DataDocuments(DocumentKind kind, TextWriter error, Theme theme)
{
    private readonly DocumentComposer _composer = new(ComposeOptions.Default with { Theme = theme });

    /// <summary>The document of a file, or null when there is an error.</summary>
    public Composition? Compose(string dataFile, CancellationToken cancellation)
    {
        var (data, problems) = JsonDataFile.Read(dataFile, dataFile, out var text);
        if (data is null)
        {
            DiagnosticPrinter.Print(error, problems);
            return null;
        }

        var composition = _composer.Compose(kind, data.Value, dataFile, cancellation);
        if (!composition.Diagnostics.IsEmpty)
        {
            DiagnosticPrinter.Print(error, JsonPlaces.Add(composition.Diagnostics, text, dataFile));
        }

        return composition.Document is null ? null : composition;
    }

    /// <summary>Prints what a writer said of the document of a file; false when there is an error, and the document must not be given out.</summary>
    public bool Accept(IReadOnlyCollection<Diagnostic> diagnostics, string dataFile)
    {
        DiagnosticPrinter.Print(error, diagnostics.Select(each => each.Place == Place.Unknown ? each with { Place = new Place { File = dataFile } } : each));
        return !diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
    }
}
