using DocGen.Documents.Tests.Samples;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Tests.Docx;

public sealed class DocxWordsTests
{
    [Fact]
    public void Everything_ReadBack_HasTheModelsWordsInOrder()
    {
        var document = EverythingDocument.Create();

        Assert.Equal(WordList.Of(ModelText.Of(document)), WordList.Of(DocxText.Of(Produced.Docx(document))));
    }

    [Fact]
    public void RandomDocuments_ReadBack_HaveTheModelsWordsInOrder()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var document = RandomDocument.Create(seed);
            var expected = WordList.Of(ModelText.Of(document));
            var actual = WordList.Of(DocxText.Of(Produced.Docx(document)));

            Assert.True(expected.AsSpan().SequenceEqual(actual), $"seed {seed}:\n{string.Join(' ', expected)}\n{string.Join(' ', actual)}");
        }
    }
}
