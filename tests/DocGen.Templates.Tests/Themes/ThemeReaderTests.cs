using System.Text;
using DocGen.Documents.Model;
using DocGen.Templates.Themes;

namespace DocGen.Templates.Tests.Themes;

public sealed class ThemeReaderTests
{
    [Fact]
    public void File_Members_AreTaken()
    {
        var theme = Read("""{ "name": "район", "font": "PT Serif", "body_size": 13, "first_line_indent_mm": 10, "header_fill": "d9e2f3", "chart_colours": ["112233"] }""");

        Assert.Equal(("район", "PT Serif", 13.0, "D9E2F3"), (theme.Name, theme.Font, theme.BodySize, theme.HeaderFill));
        Assert.Equal(Length.FromMillimetres(10), theme.FirstLineIndent);
        Assert.Equal(["112233"], theme.ChartColours);
        Assert.Equal(Theme.Gost.TableSize, theme.TableSize);
    }

    [Theory]
    [InlineData("""{ "font": "x" }""", "name")]
    [InlineData("""{ "name": "x", "line_spacing": 9 }""", "line_spacing")]
    [InlineData("""{ "name": "x", "link_colour": "синий" }""", "link_colour")]
    public void Wrong_Member_IsNamed(string json, string member)
    {
        var (theme, problems) = ThemeReader.Read(Encoding.UTF8.GetBytes(json), "theme.json");

        Assert.Null(theme);
        Assert.Contains(problems, problem => $"{problem.Place} {problem.Message}".Contains(member, StringComparison.Ordinal));
    }

    private static Theme Read(string json)
    {
        var (theme, problems) = ThemeReader.Read(Encoding.UTF8.GetBytes(json), "theme.json");
        Assert.Empty(problems);
        return theme!;
    }
}
