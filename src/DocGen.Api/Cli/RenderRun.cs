using System.Collections.Immutable;
using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Contracts;
using DocGen.Templates.Diagnostics;
using DocGen.Templates.Production;

namespace DocGen.Api.Cli;

/// <summary>One run of <c>docgen render</c>: data files in, finished files out. A document is written whole or not at all.</summary>
internal sealed class RenderRun(TextWriter output, TextWriter error)
{
    private readonly DocumentComposer _composer = new();
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);

    public required OutputFormat[] Formats { get; init; }

    public required string Folder { get; init; }

    public bool KeepGoing { get; init; }

    public int Run(TemplateCatalogue catalogue, string kindId, IReadOnlyList<string> dataFiles, CancellationToken cancellation)
    {
        if (catalogue.Find(kindId) is not { } kind)
        {
            DiagnosticPrinter.Print(error, [catalogue.UnknownKind(kindId)]);
            return ExitCodes.BadInput;
        }

        var failed = false;
        foreach (var file in dataFiles)
        {
            try
            {
                failed |= !Render(kind, file, cancellation);
            }
            catch (OperationCanceledException)
            {
                error.WriteLine("Прервано; недописанных файлов нет");
                return ExitCodes.Interrupted;
            }

            if (failed && !KeepGoing)
            {
                break;
            }
        }

        return failed ? ExitCodes.BadInput : ExitCodes.Success;
    }

    private bool Render(DocumentKind kind, string dataFile, CancellationToken cancellation)
    {
        var (data, problems) = JsonDataFile.Read(dataFile, dataFile, out var text);
        if (data is null)
        {
            DiagnosticPrinter.Print(error, problems);
            return false;
        }

        var composition = _composer.Compose(kind, data.Value, dataFile, cancellation);
        if (!composition.Diagnostics.IsEmpty)
        {
            DiagnosticPrinter.Print(error, JsonPlaces.Add(composition.Diagnostics, text, dataFile));
        }

        return composition.Document is not null && Write(composition, dataFile, cancellation);
    }

    private bool Write(Composition composition, string dataFile, CancellationToken cancellation)
    {
        if (!_written.Add(composition.FileName!))
        {
            error.WriteLine($"{dataFile}: ошибка: Документ «{composition.FileName}» уже сделан из другого файла; исправьте данные или запустите отдельно с другой папкой --out");
            return false;
        }

        try
        {
            using var files = new OutputFiles(cancellation);
            if (!Formats.Aggregate(true, (fine, format) => WriteFormat(files, format, composition) && fine))
            {
                return false;
            }

            foreach (var path in files.Commit())
            {
                output.WriteLine(path);
            }

            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            error.WriteLine($"{Folder}: ошибка: Не удалось записать файл; {FileReasons.Of(exception)}");
            return false;
        }
    }

    private bool WriteFormat(OutputFiles files, OutputFormat format, Composition composition)
    {
        using var stream = files.Create(Path.Combine(Folder, composition.FileName + format.Extension));
        ImmutableArray<Diagnostic> diagnostics = format.Write(composition.Document!, stream);
        DiagnosticPrinter.Print(error, diagnostics);
        return !diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
    }
}
