using DocGen.Documents.Model;
using DocGen.Documents.Tests.Pdf;
using DocGen.Documents.Tests.Samples;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Tests.Docx;

/// <summary>Another office suite opens what the writer wrote. Needs Debian's libreoffice-writer-nogui and poppler-utils; ./test installs them.</summary>
public sealed class LibreOfficeTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("docgen-libreoffice-");

    [Fact]
    public void Everything_ConvertedToPdf_HasTheModelsWordsAndMarkers()
    {
        var document = EverythingDocument.Create();
        var text = Converted(document);

        // Lines are broken inside hyphenated words and at soft hyphens, so letters are compared, not words.
        Assert.Empty(WordList.Missing(Letters(ModelText.Of(document)), Letters(text)));
        foreach (var item in (string[])[@"1\.2\.1\.\s+для молодых", @"2\.2\.\s+открытые", @"5\.\s+Работа", @"5\.1\.\s+Контроль", @"ж\)\s+открытые", @"и\)\s+конкурсы", @"к\)\s+наставничество", @"3\)\s+провести", @"4\)\s+составить", @"III\.\s+Итоговый"])
        {
            Assert.Matches(item, text);
        }
    }

    [Fact]
    public void TallRows_ConvertedToPdf_HaveAllTheirWords()
    {
        var document = TallRows.Create();

        Assert.Empty(WordList.Missing(WordList.Of(ModelText.Of(document)), WordList.Of(Converted(document))));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static IEnumerable<string> Letters(string text) => text.Where(char.IsLetterOrDigit).Select(letter => letter.ToString());

    private string Converted(Document document)
    {
        var file = Path.Combine(folder.FullName, "document.docx");
        File.WriteAllBytes(file, Produced.Docx(document));
        Tool.Run("soffice", $"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, file);
        return Tool.Run("pdftotext", "-enc", "UTF-8", "-layout", Path.ChangeExtension(file, "pdf"), "-");
    }
}
