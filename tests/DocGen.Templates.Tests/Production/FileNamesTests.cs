using DocGen.Templates.Production;

namespace DocGen.Templates.Tests.Production;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("Паспорт — МБОУ «СОШ № 1»", "Паспорт — МБОУ «СОШ № 1»")]
    [InlineData("Программа 2023/24: \"цель\"?", "Программа 2023-24- цель")]
    [InlineData("  a \t\n b\u00A0c ", "a b c")]
    [InlineData("..\\..\\etc/passwd", "-..-etc-passwd")]
    [InlineData("CON", "_CON")]
    [InlineData("nul.txt", "_nul.txt")]
    [InlineData("a\u0000b\u001Fc", "abc")]
    [InlineData("конец...", "конец")]
    [InlineData("отчёт\u202Excod.exe", "отчётxcod.exe")]
    [InlineData("<>*?", "")]
    [InlineData("", "")]
    public void Sanitise_Name_FitsWindowsAndLinux(string text, string expected) => Assert.Equal(expected, FileNames.Sanitise(text));

    [Fact]
    public void Sanitise_LongName_IsCutAtAWord()
    {
        var name = FileNames.Sanitise(string.Join(' ', Enumerable.Repeat("слово", 60)));

        Assert.True(name.Length <= 110);
        Assert.EndsWith(" слово", name, StringComparison.Ordinal);
    }

    [Fact]
    public void Sanitise_LettersOfThreeBytes_FitLinux() =>
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(FileNames.Sanitise(new string('漢', 200))), 200, 230);
}
