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

/// <summary>A note made of sources, as a reader has it: HTML, rows of its tables, plain text.</summary>
internal sealed partial class NoteText
{
    private static readonly TemplateCatalogue Catalogue = TemplateCatalogue.Load(Path.Combine(Repository.Root, "templates"));

    private NoteText(string html)
    {
        Html = html[html.IndexOf("<body", StringComparison.Ordinal)..];
        Text = Plain(Html);
        Rows = [.. Row().Matches(Html).Select(row => Cell().Matches(row.Value).Select(cell => Plain(cell.Groups["text"].Value)).ToArray())];
    }

    public string Html { get; }

    public string Text { get; }

    public IReadOnlyList<string[]> Rows { get; }

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

    private static string Plain(string html) => Space().Replace(WebUtility.HtmlDecode(Tag().Replace(html, " ")), " ").Trim();

    [GeneratedRegex("<tr.*?</tr>", RegexOptions.Singleline, 1000)]
    private static partial Regex Row();

    [GeneratedRegex("<t[dh][^>]*>(?<text>.*?)</t[dh]>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cell();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Space();
}
