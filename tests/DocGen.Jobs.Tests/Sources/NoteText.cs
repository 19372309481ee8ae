using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DocGen.Documents.Html;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Diagnostics;
using DocGen.Templates.Forms;
using DocGen.Templates.Production;

namespace DocGen.Jobs.Tests.Sources;

/// <summary>A note made of sources, as a reader has it: HTML, rows of its tables, text, text outside tables and headings.</summary>
internal sealed partial class NoteText
{
    private static readonly TemplateCatalogue Catalogue = TemplateCatalogue.Load(Path.Combine(Repository.Root, "templates"));

    private NoteText(string html)
    {
        Html = html[html.IndexOf("<body", StringComparison.Ordinal)..];
        Text = Plain(Html);
        Prose = Plain(Apart().Replace(Html, " "));
        Rows = [.. Row().Matches(Html).Select(row => Cell().Matches(row.Value).Select(cell => Plain(cell.Groups["text"].Value)).ToArray())];
        Charts = [.. Svg().Matches(Html).Select(svg => Plain(svg.Value))];
    }

    public string Html { get; }

    public string Text { get; }

    /// <summary>Paragraphs, lists without their markers, and notes: no tables, charts and headings.</summary>
    public string Prose { get; }

    public IReadOnlyList<string[]> Rows { get; }

    public IReadOnlyList<string> Charts { get; }

    public static NoteText Of(string kindId, JsonObject sources)
    {
        var kind = Catalogue.Find(kindId)!;
        var assembled = KindDataAssembler.Assemble(kind, JsonSerializer.SerializeToElement(sources), JsonDocument.Parse("{}").RootElement);
        Assert.True(assembled.Diagnostics.IsEmpty, string.Join('\n', assembled.Diagnostics.Select(DiagnosticPrinter.Format)));
        var composition = new DocumentComposer().Compose(kind, assembled.Data!.Value);
        Assert.True(composition.Diagnostics.IsEmpty, string.Join('\n', composition.Diagnostics.Select(DiagnosticPrinter.Format)));
        using var html = new StringWriter();
        HtmlWriter.Write(composition.Document!, html);
        return new(html.ToString());
    }

    /// <summary>Every expected phrase is in the prose, and the prose has no digit outside them: no figure stays unchecked.</summary>
    /// <param name="allowed">What the prose may say besides: dates.</param>
    public void ProseIs(IEnumerable<string> phrases, params IEnumerable<string> allowed)
    {
        var left = Reference().Replace(Prose, " ");
        var expected = phrases.Distinct(StringComparer.Ordinal).ToList();
        Assert.All(expected, phrase => Assert.True(Prose.Contains(phrase, StringComparison.Ordinal), $"no «{phrase}» in\n{Prose}"));
        foreach (var phrase in expected.Concat(allowed).OrderByDescending(p => p.Length))
        {
            left = left.Replace(phrase, " ", StringComparison.Ordinal);
        }

        Assert.False(left.Any(char.IsDigit), $"figures that nobody checked:\n{left}");
    }

    /// <summary>The rows with a digit in them are the expected ones, in order.</summary>
    public void RowsAre(IEnumerable<string[]> expected) => Assert.Equal(
        expected.Where(HasDigit).Select(row => string.Join(" | ", row)),
        Rows.Where(HasDigit).Select(row => string.Join(" | ", row)));

    private static bool HasDigit(string[] row) => row.Any(cell => cell.Any(char.IsDigit));

    private static string Plain(string html) => Space().Replace(WebUtility.HtmlDecode(Tag().Replace(html, " ")), " ").Trim();

    [GeneratedRegex("<tr.*?</tr>", RegexOptions.Singleline, 1000)]
    private static partial Regex Row();

    [GeneratedRegex("<t[dh][^>]*>(?<text>.*?)</t[dh]>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cell();

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline, 1000)]
    private static partial Regex Svg();

    [GeneratedRegex("<table.*?</table>|<svg.*?</svg>|<h[1-4].*?</h[1-4]>|<header.*?</header>|<style.*?</style>|<span class=\"marker\">.*?</span>", RegexOptions.Singleline, 1000)]
    private static partial Regex Apart();

    [GeneratedRegex(@"(?:таблица|таблице|рисунок|приложение) \d+\.?|критерий \d —|\(критерий \d\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Reference();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Space();
}
