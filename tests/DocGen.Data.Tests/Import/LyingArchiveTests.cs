using System.Text;
using DocGen.Data.Import;
using DocGen.Data.Import.Documents;
using DocGen.Data.Import.Tables;

namespace DocGen.Data.Tests.Import;

/// <summary>
/// Office files made to deceive: sizes that are not so, entries over one another, small files that mean very much. Each ends in one clear error,
/// and within the memory of a file as large as it says the file may be.
/// </summary>
public sealed class LyingArchiveTests
{
    private const long Megabyte = 1 << 20;
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string Text = "word/document.xml";
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static readonly ImportLimits Limits = new() { FileBytes = Megabyte, UnpackedBytes = 8 * Megabyte, TreeBytes = 2 << 20, Parts = 100, Cells = 100_000 };

    private static readonly Dictionary<string, (Func<byte[]> Make, string Code)> LyingWorkbooks = new(StringComparer.Ordinal)
    {
        ["лист в каталоге меньше"] = (() => LyingArchive.WithCentralSize(Book(Rows(200)), Sheet, 60), "DG4005"),
        ["лист в каталоге огромный"] = (() => LyingArchive.WithCentralSize(Book(Rows(200)), Sheet, 0xFFFF_FFF0), "DG4007"),
        ["бомба назвалась маленькой"] = (() => LyingArchive.WithCentralSize(Book(new byte[64 * Megabyte]), Sheet, 100), "DG4005"),
        ["бомба назвалась маленькой у себя"] = (() => LyingArchive.WithLocalSize(Book(new byte[64 * Megabyte]), Sheet, 100), "DG4007"),
        ["вход за входом в одни байты"] = (() => LyingArchive.Overlapping(Book(new byte[3 * Megabyte]), 50), "DG4007"),
        ["входов больше предела"] = (() => LyingArchive.Overlapping(Book(Rows(2)), 60_000), "DG4007"),
        ["объединение на весь лист"] = (() => Book(Encoding.UTF8.GetBytes(
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"400000\"><c r=\"A400000\"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:IV400000\"/></mergeCells></worksheet>")), "DG4008"),
        ["книга деревом"] = (() => LyingArchive.Of(("xl/workbook.xml", Encoding.UTF8.GetBytes($"<workbook>{Times("<a/>", 700_000)}</workbook>")), (Sheet, Rows(2))), "DG4007"),
        ["вложенность"] = (() => LyingArchive.Of(("xl/workbook.xml", Encoding.UTF8.GetBytes(Nested("a", 100_000))), ("xl/_rels/workbook.xml.rels", "<a/>"u8.ToArray())), "DG4005"),
    };

    private static readonly Dictionary<string, (Func<byte[]> Make, string Code)> LyingDocuments = new(StringComparer.Ordinal)
    {
        ["текст в каталоге меньше"] = (() => LyingArchive.WithCentralSize(Word(Times("<w:p/>", 500)), Text, 60), "DG4005"),
        ["бомба назвалась маленькой у себя"] = (() => LyingArchive.WithLocalSize(Word(new string(' ', 64 << 20)), Text, 100), "DG4007"),
        ["вход за входом в одни байты"] = (() => LyingArchive.Overlapping(Word(new string(' ', 1 << 20)), 50), "DG4007"),
        ["текст деревом"] = (() => Word(Times("<w:p/>", 500_000)), "DG4007"),
        ["вставка во вставке"] = (() => Word(Nested("w:ins", 100_000)), "DG4005"),
        ["текст ячейки на тысячи строк"] = (() => Word(
            $"<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>{new string('а', 100_000)}</w:t></w:r></w:p></w:tc></w:tr>{Times("<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc></w:tr>", 5000)}</w:tbl>"), "DG4005"),
    };

    /// <summary>Names alone: the runner would carry the bytes about as text.</summary>
    public static TheoryData<string> Workbooks => [.. LyingWorkbooks.Keys];

    public static TheoryData<string> Documents => [.. LyingDocuments.Keys];

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void Workbook_ThatLies_IsRefusedWithinItsMemory(string name)
    {
        var (make, code) = LyingWorkbooks[name];
        var bytes = make();
        Refused(name, code, () => TableReader.Read(File(bytes), Limits, []));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_ThatLies_IsRefusedWithinItsMemory(string name)
    {
        var (make, code) = LyingDocuments[name];
        var bytes = make();
        Refused(name, code, () => WordBody.Read(File(bytes), Limits, []));
    }

    [Fact]
    public void Workbook_WhosePartLiesOnlyInItsOwnHead_IsReadAsItIs()
    {
        var sheets = TableReader.Read(File(LyingArchive.WithLocalSize(Book(Rows(200)), Sheet, 60)), Limits, []);

        Assert.Equal(200, sheets[0].Rows.Count);
    }

    [Fact]
    public void Workbook_TextOfVeryManyPieces_IsReadAtOnce()
    {
        var cell = $"<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>{Times("<t>а</t>", 300_000)}</is></c></row></sheetData></worksheet>";
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sheets = TableReader.Read(File(Book(Encoding.UTF8.GetBytes(cell))), Limits, []);

        Assert.Equal(300_000, sheets[0].Rows[0][0].Text.Length);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 40 * Megabyte);
    }

    [Fact]
    public void Document_NoteReferredToWithoutEnd_IsPrintedOnce()
    {
        var note = $"<w:footnotes {Namespace}><w:footnote w:id=\"1\"><w:p><w:r><w:t>{new string('п', 10_000)}</w:t></w:r></w:p></w:footnote></w:footnotes>";
        var body = $"<w:document {Namespace}><w:body><w:p><w:r><w:t>Текст</w:t>{Times("<w:footnoteReference w:id=\"1\"/>", 10_000)}</w:r></w:p></w:body></w:document>";
        var parts = WordBody.Read(File(LyingArchive.Of((Text, Encoding.UTF8.GetBytes(body)), ("word/footnotes.xml", Encoding.UTF8.GetBytes(note)))), Limits, []);

        Assert.Equal(10_008, Assert.IsType<WordParagraph>(Assert.Single(parts)).Text.Length);
    }

    private static void Refused(string name, string code, Action read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var refused = Assert.Throws<ImportException>(read);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(refused.Code == code, $"{name}: {refused.Code} {refused.Message}");
        Assert.True(allocated < 60 * Megabyte, $"{name}: {allocated >> 20} MB");
    }

    private static SourceFile File(byte[] bytes) => new("проба", bytes, "");

    private static byte[] Book(byte[] sheet) => Workbook.With(Sheet, sheet);

    private static byte[] Rows(int count) =>
        Encoding.UTF8.GetBytes($"<worksheet><sheetData>{string.Concat(Enumerable.Range(1, count).Select(row => $"<row r=\"{row}\"><c r=\"A{row}\"><v>{row}</v></c></row>"))}</sheetData></worksheet>");

    private static byte[] Word(string body) => LyingArchive.Of((Text, Encoding.UTF8.GetBytes($"<w:document {Namespace}><w:body>{body}</w:body></w:document>")));

    private static string Times(string piece, int times) => new StringBuilder().Insert(0, piece, times).ToString();

    private static string Nested(string name, int depth) => $"{Times($"<{name}>", depth)}{Times($"</{name}>", depth)}";
}
