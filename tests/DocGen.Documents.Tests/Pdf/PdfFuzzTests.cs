using DocGen.Documents.Tests.Samples;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Tests.Pdf;

/// <summary>Random trees lay out without an exception, in bounded time, and lose no word.</summary>
public sealed class PdfFuzzTests
{
    private const int Documents = 2000;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void RandomDocuments_ReadBack_HaveTheModelsWordsInOrder(int quarter)
    {
        for (var seed = 1 + quarter; seed <= Documents; seed += 4)
        {
            var document = RandomDocument.Create(seed);
            var expected = PdfWords.Of(ModelText.Of(document));
            var actual = PdfWords.Of(PdfText.Of(Produced.Pdf(document), "3.4.1"));

            var same = expected.AsSpan().CommonPrefixLength(actual);
            Assert.True(same == expected.Length && same == actual.Length, $"seed {seed}: {At(expected, same)} became {At(actual, same)}");
        }
    }

    private static string At(string[] words, int index) => $"«{string.Join(' ', words.Skip(index - 3).Take(10))}»";
}
