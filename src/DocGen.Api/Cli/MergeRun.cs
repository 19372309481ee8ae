using DocGen.Documents.Model;
using DocGen.Documents.Pdf;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Diagnostics;

namespace DocGen.Api.Cli;

/// <summary>One run of <c>docgen render … --merge</c>: the documents of all data files in one PDF, which is written whole or not at all.</summary>
internal sealed class MergeRun(DocumentKind kind, TextWriter output, TextWriter error, Theme theme)
{
    private readonly DataDocuments _documents = new(kind, error, theme);

    public required PdfSettings Pdf { get; init; }

    /// <summary>Path of the PDF.</summary>
    public required string Target { get; init; }

    /// <summary>After an error, the other files are still checked; nothing is written.</summary>
    public bool KeepGoing { get; init; }

    public int Run(IReadOnlyList<string> dataFiles, CancellationToken cancellation)
    {
        try
        {
            using var files = new OutputFiles(cancellation);
            if (!Bind(files, dataFiles, cancellation))
            {
                error.WriteLine($"{Target}: ошибка: Файл не записан: в нём были бы не все документы; исправьте данные и запустите снова");
                return ExitCodes.BadInput;
            }

            foreach (var path in files.Commit())
            {
                output.WriteLine(path);
            }

            return ExitCodes.Success;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            error.WriteLine($"{Target}: ошибка: Не удалось записать файл; {FileReasons.Of(exception)}");
            return ExitCodes.BadInput;
        }
    }

    private bool Bind(OutputFiles files, IReadOnlyList<string> dataFiles, CancellationToken cancellation)
    {
        using var stream = files.Create(Target);
        using var binder = new PdfBinder(stream, new DocumentProperties { Title = kind.Manifest.Title }, Pdf.OptionsFor(dataFiles));
        var complete = true;
        foreach (var file in dataFiles)
        {
            complete &= Add(binder, file, cancellation);
            if (!complete && !KeepGoing)
            {
                return false;
            }
        }

        return complete && _documents.Accept(binder.Finish(), Target);
    }

    private bool Add(PdfBinder binder, string dataFile, CancellationToken cancellation) =>
        _documents.Compose(dataFile, cancellation) is { Document: { } document, FileName: { } name }
        && _documents.Accept(binder.Add(name, document), dataFile);
}
