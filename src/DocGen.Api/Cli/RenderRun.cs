using DocGen.Documents;
using DocGen.Documents.Model;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Diagnostics;
using DocGen.Templates.Production;

namespace DocGen.Api.Cli;

/// <summary>One run of <c>docgen render</c>: data files in, finished files out. A document is written whole or not at all.</summary>
internal sealed class RenderRun(DocumentKind kind, TextWriter output, TextWriter error, Theme theme)
{
    private readonly DataDocuments _documents = new(kind, error, theme);
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);

    public required OutputFormat[] Formats { get; init; }

    public required PdfSettings Pdf { get; init; }

    public required string Folder { get; init; }

    public bool KeepGoing { get; init; }

    public int Run(IReadOnlyList<string> dataFiles, CancellationToken cancellation)
    {
        var failed = false;
        foreach (var file in dataFiles)
        {
            if (_documents.Compose(file, cancellation) is not { } composition || !Write(composition, file, cancellation))
            {
                failed = true;
                if (!KeepGoing)
                {
                    break;
                }
            }
        }

        return failed ? ExitCodes.BadInput : ExitCodes.Success;
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
            if (!Formats.Aggregate(true, (fine, format) => WriteFormat(files, format, composition, dataFile) && fine))
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

    private bool WriteFormat(OutputFiles files, OutputFormat format, Composition composition, string dataFile)
    {
        using var stream = files.Create(Path.Combine(Folder, composition.FileName + format.Extension));
        return _documents.Accept(Pdf.Write(format, composition.Document!, stream, dataFile), dataFile);
    }
}
