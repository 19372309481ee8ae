using System.Text;
using DocGen.Documents.Model;
using DocGen.Templates.Themes;

namespace DocGen.Templates.Tests.Themes;

/// <summary>Colours of states come from the theme, so that a district can change or remove them in one place.</summary>
public sealed class ThemeFillTests
{
    [Fact]
    public void States_FillsOfTheFile_AreTaken()
    {
        var (theme, problems) = ThemeReader.Read(Encoding.UTF8.GetBytes("""{ "name": "район", "good_fill": "aabbcc", "bad_fill": null }"""), "theme.json");

        Assert.Empty(problems);
        Assert.Equal(("AABBCC", null, Theme.Gost.AttentionFill, Theme.Gost.MutedFill), (theme!.GoodFill, theme.BadFill, theme.AttentionFill, theme.MutedFill));
    }
}
