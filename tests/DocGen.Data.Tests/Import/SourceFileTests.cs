using System.Text;
using DocGen.Data.Import;
using DocGen.Data.Import.Forms;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;

namespace DocGen.Data.Tests.Import;

[Collection(StoreCollection.Name)]
public sealed class SourceFileTests(StoreFixture stores)
{
    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "пустой", [], "DG4002" },
        { "xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "DG4003" },
        { "pdf", Encoding.ASCII.GetBytes("%PDF-1.7"), "DG4004" },
        { "картинка", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], "DG4004" },
        { "битый архив", [0x50, 0x4B, 3, 4, 9, 9, 9, 9, 9, 9], "DG4005" },
        { "битый лист", Workbook.With("xl/worksheets/sheet1.xml", Encoding.UTF8.GetBytes("<worksheet><sheetData><row>")), "DG4005" },
        { "макросы", Workbook.With("xl/vbaProject.bin", [1, 2, 3]), "DG4006" },
        { "бомба", Workbook.With("xl/media/image1.png", new byte[3 << 20]), "DG4007" },
        { "больше предела", new byte[(1 << 20) + 1], "DG4001" },
        { "кавычка", Encoding.UTF8.GetBytes("Школа;Год\n\"МБОУ;2023"), "DG4009" },
        { "без заголовка", Encoding.UTF8.GetBytes("раз;два\nтри;четыре"), "DG4105" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Preview_FileThatCannotBeRead_SaysWhyInOneLine(string name, byte[] bytes, string code)
    {
        var store = await stores.CreateAsync(StoreKind.Sqlite);
        await using var context = store.Open("А");
        var limits = new ImportLimits { FileBytes = 1 << 20, UnpackedBytes = 2 << 20 };
        var preview = await new SchoolImport(context, limits).PreviewAsync(ImportForm.All[0], new MemoryStream(bytes), name);
        var problem = Assert.Single(preview.Problems, p => p.Severity == Schools.Findings.FindingSeverity.Error);
        Assert.Equal(code, problem.Code);
        Assert.Null(preview.Plan);
    }

    [Fact]
    public async Task Preview_FileOfAHundredMegabytes_IsRefusedBeforeItIsReadWhole()
    {
        var store = await stores.CreateAsync(StoreKind.Sqlite);
        await using var context = store.Open("А");
        await using var stream = new ZeroStream(100 << 20);

        var preview = await new FileImport(context, new()).PreviewAsync(stream, "большой.xlsx");

        Assert.Equal("большой.xlsx: ошибка DG4001: Файл больше 50 МБ; разделите его на части или уберите лишние листы и картинки", Assert.Single(preview.Problems).ToString());
        Assert.Null(preview.Plan);
        Assert.InRange(stream.Position, 50 << 20, 51 << 20);
    }

    [Fact]
    public async Task BlankForms_OfAllKinds_AreReadBackWithoutProblems()
    {
        var store = await stores.CreateAsync(StoreKind.Sqlite);
        await using var context = store.Open("А");
        foreach (var form in ImportForm.All)
        {
            var bytes = BlankForm.Create(form);
            Assert.Equal(bytes, BlankForm.Create(form));
            var preview = await new SchoolImport(context, new()).PreviewAsync(form, new MemoryStream(bytes), "бланк.xlsx");
            Assert.Empty(preview.Problems);
            Assert.True(preview.Plan!.IsEmpty);
        }
    }
}
