using System.Collections.Immutable;
using System.Globalization;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf;
using DocGen.Documents.Tests.Samples;
using DocGen.Documents.Walk;
using DocGen.Pdf.Tests.Conformance;

namespace DocGen.Documents.Tests.Pdf;

public sealed class PdfBinderTests
{
    private static readonly DocumentProperties Properties = new() { Title = "Записки школ", Author = "Управление образования" };

    [Fact]
    public void Documents_Bound_KeepTheirWordsInOrder()
    {
        var documents = Notes(5).ToArray();

        var bound = new BoundFile(Bind(documents));

        Assert.Equal("Part", Assert.Single(bound.Parts.Select(part => part.Type).Distinct()));
        Assert.Equal(documents.Select(each => PdfWords.Of(ModelText.Of(each.Document))), bound.Parts.Skip(1).Select(part => PdfWords.Of(bound.Document.TextOf(part))));
        Assert.StartsWith("Содержание", bound.Document.TextOf(bound.Parts[0]).Trim(), StringComparison.Ordinal);
    }

    /// <summary>One page of contents, and several.</summary>
    [Theory]
    [InlineData(3, 1)]
    [InlineData(120, 4)]
    public void Contents_ReadBack_GiveTruePagesAndLeadToThem(int count, int contentsPages)
    {
        var documents = Notes(count).ToArray();

        var bound = new BoundFile(Bind(documents));

        var firstPages = bound.Parts.Skip(1).Select(bound.FirstPageOf).ToArray();
        Assert.Equal(contentsPages + 1, firstPages[0]);
        Assert.Equal(documents.Select(each => each.Title).Zip(firstPages), bound.Entries);
        Assert.Equal(firstPages, bound.LinkedPages());
        Assert.Equal(firstPages.Prepend(1), bound.Bookmarks().Select(bookmark => bookmark.Page));
    }

    [Fact]
    public void Bookmarks_OfADocument_StandUnderItsOwn()
    {
        var bookmarks = new BoundFile(Bind([.. Notes(2)])).Bookmarks().ToArray();

        Assert.Equal(["Содержание", "Записка школы № 1", "Записка школы № 2"], bookmarks.Select(bookmark => bookmark.Title));
        Assert.Equal([[], ["Итоги", "Выводы"], ["Итоги", "Выводы"]], bookmarks.Select(bookmark => bookmark.Below));
    }

    [Fact]
    public void PagesOfADocument_Bound_CarryItsOwnNumbers()
    {
        var document = Build.Document(Build.Body("первая"), new PageBreak(), Build.Body("вторая"));

        var text = Tool.Run("pdftotext", Bind(("А", document), ("Б", document)), "-enc", "UTF-8", "{file}", "-").Split('\f');

        Assert.Equal([["первая"], ["2", "вторая"], ["первая"], ["2", "вторая"]], text[1..^1].Select(WordList.Of));
    }

    [Fact]
    public void Everything_BoundWithItselfAndRandomDocuments_Conforms()
    {
        var random = Enumerable.Range(1, 20).Select(seed => ($"Случайный {seed}", RandomDocument.Create(seed)));

        var file = Bind([("Первый", EverythingDocument.Create()), ("Второй", EverythingDocument.Create()), .. random]);

        Assert.Empty(ConformanceCheck.Run(file));
        Assert.Contains("No syntax or stream encoding errors found", Tool.Run("qpdf", file, "--check", "{file}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_BoundTwice_GiveTheSameBytes() => Assert.Equal(Bind([.. Notes(7)]), Bind([.. Notes(7)]));

    [Fact]
    public void Documents_Bound_AreAskedForOneByOneAndLetGo()
    {
        var given = new List<WeakReference>();
        var alive = 0;
        IEnumerable<(string, Document)> Documents()
        {
            for (var i = 1; i <= 300; i++)
            {
                if (i % 50 == 0)
                {
                    GC.Collect();
                    alive = Math.Max(alive, given.Count(document => document.IsAlive));
                }

                yield return Fresh(i, given);
            }
        }

        using var output = new MemoryStream();
        Assert.Empty(PdfBinder.Write(Documents(), output, Properties));

        Assert.Equal(300, given.Count);
        Assert.InRange(alive, 0, 2);
    }

    /// <summary>What stays of a document (places of its pages and structure) is far smaller than its model and pages: under 64 KB a page here.</summary>
    [Fact]
    public void Memory_OfManyDocuments_GrowsByLittleADocument()
    {
        using var binder = new PdfBinder(Stream.Null, Properties);
        Add(binder, 1, 100);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Add(binder, 101, 300);

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 200 * 64 * 1024);
        Assert.Empty(binder.Finish());
    }

    [Fact]
    public void Warnings_OfADocument_NameIt()
    {
        using var output = new MemoryStream();
        var narrow = new Document(Properties, [new Section(PageSetup.Portrait with { Left = Length.FromMillimetres(150), Right = Length.FromMillimetres(60) }, [Build.Body("а")])]);

        var warning = Assert.Single(PdfBinder.Write([("Узкий", narrow)], output, Properties));

        Assert.Equal(("DG3004", "Узкий"), (warning.Code, warning.Place.File));
    }

    [Fact]
    public void Binder_WithoutDocuments_SaysSo()
    {
        using var binder = new PdfBinder(Stream.Null, Properties);

        Assert.Throws<InvalidOperationException>(() => binder.Finish());
    }

    private static (string Title, Document Document) Fresh(int number, List<WeakReference> given)
    {
        var note = Note(number);
        given.Add(new WeakReference(note.Document));
        return note;
    }

    private static void Add(PdfBinder binder, int from, int upto)
    {
        for (var i = from; i <= upto; i++)
        {
            var (title, document) = Note(i);
            ImmutableArray<Diagnostic> warnings = binder.Add(title, document);
            Assert.Empty(warnings);
        }
    }

    private static byte[] Bind(params (string Title, Document Document)[] documents)
    {
        using var output = new MemoryStream();
        PdfBinder.Write(documents, output, Properties);
        return output.ToArray();
    }

    private static IEnumerable<(string Title, Document Document)> Notes(int count) => Enumerable.Range(1, count).Select(Note);

    private static (string Title, Document Document) Note(int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Записка школы № {number}");
        return (name, Build.Document(
            Build.Title(name),
            Build.Heading(1, "Итоги", "results"),
            Build.Body("Доля учеников с отметками «4» и «5» выросла."),
            new PageBreak(),
            Build.Heading(1, "Выводы", "conclusions"),
            Build.Body("Работу продолжить.")));
    }
}
