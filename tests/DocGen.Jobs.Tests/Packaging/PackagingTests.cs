using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Jobs.Packaging;
using DocGen.Jobs.Production;
using DocGen.Jobs.Tests.Stores;
using ExcelDataReader;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Tests.Packaging;

[Collection(JobStoreCollection.Name)]
public sealed class PackagingTests(StoreFixture stores)
{
    private const ushort Utf8Names = 1 << 11;

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Archive_OfABatch_HasFoldersSumsAndTheReport(StoreKind kind)
    {
        var (shop, batch) = await MadeAsync(kind);
        using var buffer = new MemoryStream();
        await new BatchArchive(shop.Store).WriteAsync(batch, new ForwardStream(buffer));

        AllNamesAreUtf8(buffer.ToArray());
        using var archive = new ZipArchive(buffer);
        Assert.Equal(
            [
                "МБОУ «Школа № 1»/Записка — МБОУ «Школа № 1».docx", "МБОУ «Школа № 1»/Записка — МБОУ «Школа № 1».pdf",
                "МБОУ «Школа № 2»/Записка — МБОУ «Школа № 2».docx", "МБОУ «Школа № 2»/Записка — МБОУ «Школа № 2».pdf",
                "SHA256SUMS.txt", "Не сделано.txt",
            ],
            archive.Entries.Select(e => e.FullName));
        var sums = Text(archive, "SHA256SUMS.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, sums.Length);
        foreach (var sum in sums.Select(line => line.Split("  ", 2)))
        {
            using var content = archive.GetEntry(sum[1])!.Open();
            Assert.Equal(sum[0], Convert.ToHexStringLower(SHA256.HashData(content)));
        }

        var report = Text(archive, "Не сделано.txt");
        Assert.StartsWith("Записка\r\nСделано документов: 2 из 3. Не сделано: 1.\r\n\r\n1. МБОУ «Школа № 3» — ошибка\r\n   – ", report, StringComparison.Ordinal);
        Assert.EndsWith($"     (код {JobCodes.NoSubject.Code})\r\n", report, StringComparison.Ordinal);
        using var raw = archive.GetEntry("Не сделано.txt")!.Open();
        var mark = new byte[3];
        raw.ReadExactly(mark);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), mark);
    }

    [Fact]
    public async Task Bound_OfABatch_HasContentsAndEveryDocumentWithItsNumber()
    {
        var (shop, batch) = await MadeAsync(StoreKind.Sqlite);
        using var buffer = new MemoryStream();
        Assert.Equal(2, await new BatchBinder(shop.Store, shop.Shelf, shop.Press).WriteAsync(batch, buffer));
        var text = Regular(await RunAsync("pdftotext", buffer.ToArray(), "-", "-"));
        Assert.Contains("СОДЕРЖАНИЕ", text.ToUpperInvariant(), StringComparison.Ordinal);
        Assert.Contains("№ 1-з от", text, StringComparison.Ordinal);
        Assert.Contains("Школа № 2", text, StringComparison.Ordinal);
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, buffer.ToArray());
        var outlines = await RunAsync("qpdf", [], "--json", "--json-key=outlines", file);
        File.Delete(file);
        Assert.Contains("Записка — МБОУ «Школа № 1»", outlines, StringComparison.Ordinal);
        Assert.Contains("Записка — МБОУ «Школа № 2»", outlines, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bound_OfDocumentsNamedAlike_TellsWhoseEachIs()
    {
        var (shop, batch) = await MadeAsync(StoreKind.Sqlite);
        await using var context = shop.Store.Open("test");
        await context.Documents.ExecuteUpdateAsync(s => s.SetProperty(d => d.FileName, "Приказ 1-од"));
        using var buffer = new MemoryStream();
        await new BatchBinder(shop.Store, shop.Shelf, shop.Press).WriteAsync(batch, buffer);
        var text = Regular(await RunAsync("pdftotext", buffer.ToArray(), "-l", "1", "-", "-"));
        Assert.Contains("Приказ 1-од (МБОУ «Школа № 1»)", text, StringComparison.Ordinal);
        Assert.Contains("Приказ 1-од (МБОУ «Школа № 2»)", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bound_OfDocumentsWithACheckAddress_HasTheirMarks()
    {
        var (shop, batch) = await MadeAsync(StoreKind.Sqlite);
        var binder = new BatchBinder(shop.Store, shop.Shelf, shop.Press);
        Assert.Equal(3, (await TextAsync()).Split("Проверка документа").Length);
        await using var context = shop.Store.Open("test");
        await context.Registrations.Where(r => r.OwnerId == "s-0").ExecuteUpdateAsync(s => s.SetProperty(r => r.CheckAddress, (string?)null));
        Assert.Equal(2, (await TextAsync()).Split("Проверка документа").Length);

        async Task<string> TextAsync()
        {
            using var buffer = new MemoryStream();
            await binder.WriteAsync(batch, buffer);
            return Regular(await RunAsync("pdftotext", buffer.ToArray(), "-", "-"));
        }
    }

    [Fact]
    public async Task Bound_OfABatchWithoutDocuments_WritesNothing()
    {
        var (shop, batch) = await MadeAsync(StoreKind.Sqlite);
        await using var context = shop.Store.Open("test");
        await context.Documents.ExecuteUpdateAsync(s => s.SetProperty(d => d.BatchId, (string?)null));
        using var buffer = new MemoryStream();
        Assert.Equal(0, await new BatchBinder(shop.Store, shop.Shelf, shop.Press).WriteAsync(batch, buffer));
        Assert.Equal(0, buffer.Length);
    }

    [Fact]
    public async Task Summary_OfABatch_IsATableThatReads()
    {
        var (shop, batch) = await MadeAsync(StoreKind.Sqlite);
        using var buffer = new MemoryStream();
        await new BatchSummary(shop.Store).WriteAsync(batch, new ForwardStream(buffer));
        buffer.Position = 0;
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var book = ExcelReaderFactory.CreateReader(buffer);
        List<string[]> rows = [];
        while (book.Read())
        {
            rows.Add([.. Enumerable.Range(0, book.FieldCount).Select(i => book.GetValue(i)?.ToString() ?? "")]);
        }

        Assert.Equal(4, rows.Count);
        Assert.Equal(["№", "О чём", "Состояние", "Номер", "Дата", "Файл", "Причины"], rows[0]);
        Assert.Equal(["1", "МБОУ «Школа № 1»", "сделан", "1-з"], rows[1][..4]);
        Assert.Equal(["3", "МБОУ «Школа № 3»", "ошибка", ""], rows[3][..4]);
        Assert.NotEqual("", rows[3][6]);
    }

    [Fact]
    public async Task Summary_WithALongReason_HasARowAsHighAsItsText()
    {
        var reason = string.Join(' ', Enumerable.Repeat("причина", 40));
        var rows = new object?[][] { [1, "МБОУ «Школа № 1»", reason], [2, "МБОУ «Школа № 2»", null] };
        using var buffer = new MemoryStream();
        await new SummaryBook([new("№", 6), new("О чём", 34), new("Причины", 60)]).WriteAsync("Пакет", rows, buffer, CancellationToken.None);
        using var book = new ZipArchive(buffer);
        using var reader = new StreamReader(book.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var heights = System.Xml.Linq.XElement.Parse(await reader.ReadToEndAsync()).Descendants().Where(e => e.Name.LocalName == "row").Select(e => (string?)e.Attribute("ht")).ToList();

        // Eight words of seven letters and their spaces in a line of 66 letters: five lines.
        Assert.Equal([null, "75", null], heights);
    }

    /// <summary>Three memos with numbers, of which the last failed: its school was gone.</summary>
    private async Task<(Workshop Shop, string Batch)> MadeAsync(StoreKind kind)
    {
        var shop = await Workshop.CreateAsync(stores, kind);
        await using var host = await shop.StartAsync();
        var batch = (await host.Ask.RunAsync(new("memo", new(), ["docx", "pdf"]) { Register = true, Start = false }, Workshop.Who)).Batch!;
        await using var context = shop.Store.Open("test");
        await new DocGen.Data.Editing.SchoolEditor(context).DeleteSchoolAsync("s-2", 1);
        Assert.True(await host.Change.StartAsync(batch.Id, Workshop.Who));
        Assert.Equal(new(0, 0, 2, 1, 0, 0), await host.EndedAsync(batch.Id));
        return (shop, batch.Id);
    }

    /// <summary>Windows reads names as UTF-8 only where the entry's flag says so: in its own head and in the central directory.</summary>
    private static void AllNamesAreUtf8(byte[] zip)
    {
        var found = 0;
        for (var at = zip.AsSpan().IndexOf("PK\u0001\u0002"u8); at >= 0 && at + 46 <= zip.Length && zip.AsSpan(at).StartsWith("PK\u0001\u0002"u8);)
        {
            var head = zip.AsSpan(at);
            var name = head.Slice(46, BinaryPrimitives.ReadUInt16LittleEndian(head[28..]));
            if (name.ContainsAnyExceptInRange((byte)0, (byte)127))
            {
                Assert.NotEqual(0, BinaryPrimitives.ReadUInt16LittleEndian(head[8..]) & Utf8Names);
                found++;
            }

            at += 46 + name.Length + BinaryPrimitives.ReadUInt16LittleEndian(head[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(head[32..]);
        }

        Assert.Equal(5, found);
    }

    private static string Text(ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string Regular(string text) => text.Replace('\u00A0', ' ');

    private static async Task<string> RunAsync(string program, byte[] input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        return await output;
    }
}
