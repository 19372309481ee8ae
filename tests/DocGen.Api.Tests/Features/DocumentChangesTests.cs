using DocGen.Api.Features.Documents.Comparing;
using DocGen.Documents.Model;
using DocGen.Documents.Walk;

namespace DocGen.Api.Tests.Features;

public sealed class DocumentChangesTests
{
    [Fact]
    public void Between_SameDocument_IsNothing() => Assert.Empty(CompareDocuments.Between(Of("а", "б"), Of("а", "б")));

    [Fact]
    public void Between_ChangedAddedAndRemoved_TellsEachWithItsPlace()
    {
        var places = CompareDocuments.Between(Of("# Раздел", "первая строка", "вторая", "третья", "четвёртая"), Of("# Раздел", "первая новая строка", "вторая", "вставка", "третья"));
        ChangedPlace[] expected = [new("Раздел", 2, "первая строка", "первая новая строка"), new("Раздел", 4, null, "вставка"), new("Раздел", 6, "четвёртая", null)];
        Assert.Equal(expected, places);
    }

    [Fact]
    public void Marked_KeepsEveryWordOfTheNewerAndTellsTheOld()
    {
        var now = Of("# Раздел", "первая новая строка", "вторая");
        var old = Of("# Раздел", "первая старая строка", "вторая", "третья");
        var text = ModelText.Of(MarkedDocument.Of(now, CompareDocuments.Between(old, now)));
        Assert.Contains("первая [было: старая] новая строка", text, StringComparison.Ordinal);
        Assert.Contains("[Удалено: третья]", text, StringComparison.Ordinal);
    }

    private static Document Of(params string[] lines) => new(
        new DocumentProperties { Title = "Проба" },
        [new(PageSetup.Portrait, [.. lines.Select((line, i) => line.StartsWith("# ", StringComparison.Ordinal) ? (Block)new Heading(1, [new Text(line[2..])], $"a{i}") : new Paragraph([new Text(line)]))])]);
}
