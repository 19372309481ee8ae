namespace DocGen.Documents.Tests.Pdf;

/// <summary>Words to compare: what is never drawn (soft hyphens, joiners) taken out, no-break hyphens read as hyphens.</summary>
internal static class PdfWords
{
    private static readonly char[] Invisible = ['\u00AD', '\u200B', '\u200D', '\u200E', '\u200F', '\u2060', '\uFE0F', '\uFEFF'];

    public static string[] Of(string text) =>
        WordList.Of(string.Concat(text.Where(character => !Invisible.Contains(character))).Replace('\u2011', '-').Replace('\u2010', '-'));
}
