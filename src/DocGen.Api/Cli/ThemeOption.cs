using System.CommandLine;
using DocGen.Documents.Model;
using DocGen.Templates.Diagnostics;
using DocGen.Templates.Themes;

namespace DocGen.Api.Cli;

/// <summary>The option <c>--theme</c>: a file with fonts, sizes, spacing and colours.</summary>
internal static class ThemeOption
{
    public static Option<string?> Create() => new("--theme")
    {
        Description = "Файл оформления: шрифты, размеры, отступы, цвета; без параметра — по ГОСТ Р 7.0.97-2025",
        HelpName = "ФАЙЛ.json",
    };

    /// <summary>The theme of the file, the official form without one; null when the file is wrong, which is told.</summary>
    public static Theme? Load(string? file, TextWriter error)
    {
        if (file is null)
        {
            return Theme.Gost;
        }

        try
        {
            var (theme, problems) = ThemeReader.Read(File.ReadAllBytes(file), file);
            DiagnosticPrinter.Print(error, problems);
            return theme;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{file}: ошибка: Файл оформления не читается: {FileReasons.Of(problem)}");
            return null;
        }
    }
}
