using DocGen.Api.Pages.Audit;
using DocGen.Data.Model;

namespace DocGen.Api.Tests.Pages;

public sealed class AuditWordsTests
{
    [Fact]
    public void EveryAction_HasWordsOfItsOwn()
    {
        var words = Enum.GetValues<AuditAction>().Select(action => AuditWords.Of(action).Text).ToList();
        Assert.DoesNotContain("другое", words);
        Assert.Equal(words.Count, words.Distinct(StringComparer.Ordinal).Count());
    }
}
