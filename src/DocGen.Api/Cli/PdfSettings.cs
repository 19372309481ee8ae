using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf;
using DocGen.Pdf.Fonts;
using DocGen.Pdf.Metadata;

namespace DocGen.Api.Cli;

/// <summary>What the command line says of PDF: the folder of fonts, and whether files carry their data.</summary>
internal sealed record PdfSettings(FontCollection Fonts, bool AttachData)
{
    public static Option<string?> FontsOption() => new("--fonts")
    {
        Description = "Папка со своими шрифтами .ttf для PDF; без параметра — шрифты программы",
        HelpName = "ПАПКА",
    };

    public static Option<bool> AttachDataOption() => new("--attach-data")
    {
        Description = "Вложить в каждый PDF файл данных, из которого он сделан (PDF/A-3a)",
    };

    /// <summary>Reads the fonts and tells what is wrong with them. Null when the folder cannot be used.</summary>
    public static PdfSettings? Load(string? fontFolder, bool attachData, TextWriter error)
    {
        if (fontFolder is null)
        {
            return new PdfSettings(FontCollection.Default, attachData);
        }

        try
        {
            var fonts = FontCollection.FromFolder(fontFolder);
            foreach (var problem in fonts.Problems)
            {
                error.WriteLine($"{fontFolder}: предупреждение: {problem}");
            }

            if (fonts.Faces.Count == FontCollection.Default.Faces.Count)
            {
                error.WriteLine($"{fontFolder}: предупреждение: В папке нет ни одного годного шрифта .ttf; взяты шрифты программы");
            }

            return new PdfSettings(fonts, attachData);
        }
        catch (Exception problem) when (problem is FontFormatException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{fontFolder}: ошибка: {problem.Message}");
            return null;
        }
    }

    /// <param name="dataFiles">Paths of the files that the document was made from.</param>
    public PdfOptions OptionsFor(IEnumerable<string> dataFiles) => PdfOptions.Default with
    {
        Fonts = Fonts,
        Attachments = AttachData ? Attach(dataFiles) : [],
    };

    /// <summary>Writes in any format, PDF by these settings.</summary>
    public ImmutableArray<Diagnostic> Write(OutputFormat format, Document document, Stream output, params IEnumerable<string> dataFiles) =>
        format == OutputFormats.Find("pdf") ? PdfDocumentWriter.Write(document, output, OptionsFor(dataFiles)) : format.Write(document, output);

    /// <summary>Files of one name from several folders get numbers: a reader saves attachments by name.</summary>
    private static ImmutableArray<Attachment> Attach(IEnumerable<string> files)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. files.Select(file => Attach(file, Enumerable.Range(1, int.MaxValue).Select(number => NameOf(file, number)).First(names.Add)))];
    }

    private static string NameOf(string file, int number) => number == 1
        ? Path.GetFileName(file)
        : string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(file)} ({number}){Path.GetExtension(file)}");

    private static Attachment Attach(string file, string name) => new(name, "application/json", File.ReadAllBytes(file))
    {
        Description = "Данные, из которых сделан документ",
        Relationship = AttachmentRelationship.Source,
    };
}
