using System.Globalization;
using DocGen.Documents.Tests.Samples;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Tests.Pdf;

/// <summary>
/// Random trees lay out without an exception, in bounded time, and lose no word. DOCGEN_FUZZ says how many documents are made, from seed 1 on;
/// docs/pdf-conformance.md has the command.
/// </summary>
public sealed class PdfFuzzTests
{
    private const int EverydayDocuments = 400;

    /// <summary>A document takes some hundredths of a second; one that takes this long never ends.</summary>
    private static readonly TimeSpan Endless = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task RandomDocuments_ReadBack_HaveTheModelsWordsInOrder(int quarter)
    {
        var documents = int.TryParse(Environment.GetEnvironmentVariable("DOCGEN_FUZZ"), CultureInfo.InvariantCulture, out var asked) ? asked : EverydayDocuments;
        for (var seed = 1 + quarter; seed <= documents; seed += 4)
        {
            var document = RandomDocument.Create(seed);
            var expected = PdfWords.Of(ModelText.Of(document));
            var actual = PdfWords.Of(PdfText.Of(await Lay(document, seed), "3.4.1"));

            var same = expected.AsSpan().CommonPrefixLength(actual);
            Assert.True(same == expected.Length && same == actual.Length, $"seed {seed}: {At(expected, same)} became {At(actual, same)}");
        }
    }

    private static async Task<byte[]> Lay(Model.Document document, int seed)
    {
        var laid = Task.Run(() => Produced.Pdf(document));
        Assert.True(await Task.WhenAny(laid, Task.Delay(Endless)) == laid, $"seed {seed} does not end");
        return await laid;
    }

    private static string At(string[] words, int index) => $"«{string.Join(' ', words.Skip(index - 3).Take(10))}»";
}
