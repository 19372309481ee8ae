using System.Collections.Immutable;
using System.Xml;
using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.OfficialForm;

/// <summary>Tells which requirements of the official form (GOST R 7.0.97-2025) a DOCX does not meet.</summary>
public static class FormCheck
{
    /// <summary>The code of a file that is no DOCX.</summary>
    public const string NotDocx = "DG3300";

    /// <summary>Findings in the order of the rules; one <see cref="NotDocx"/> when the file cannot be read.</summary>
    /// <param name="docx">The file; left open.</param>
    public static ImmutableArray<Diagnostic> Run(Stream docx)
    {
        try
        {
            return new FormReader(new DocxPackage(docx)).Read() is { } document
                ? [.. FormRules.All.SelectMany(rule => rule.Check(document))]
                : [Broken("нет основной части word/document.xml")];
        }
        catch (Exception problem) when (problem is InvalidDataException or XmlException)
        {
            return [Broken("архив или разметка повреждены")];
        }
    }

    private static Diagnostic Broken(string reason) => new(Severity.Error, NotDocx, Place.Unknown, $"Файл не читается как DOCX: {reason}")
    {
        Hint = "откройте файл в Word и сохраните его в формате .docx",
    };
}
