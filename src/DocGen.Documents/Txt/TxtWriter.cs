using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;

namespace DocGen.Documents.Txt;

/// <summary>
/// Writes a document as plain text: a paragraph a line, tables in aligned columns, notes in brackets with their text at the section's end,
/// pictures as their descriptions. Lines end with LF.
/// </summary>
public static class TxtWriter
{
    /// <param name="document">The document.</param>
    /// <param name="output">Gets the text. Not closed.</param>
    /// <returns>Warnings about what could not be written as asked.</returns>
    public static ImmutableArray<Diagnostic> Write(Document document, TextWriter output)
    {
        var page = new TxtPage(document);
        for (var index = 0; index < document.Sections.Length; index++)
        {
            if (index > 0)
            {
                output.Write('\n');
            }

            var lines = new TxtLines(line =>
            {
                output.Write(line);
                output.Write('\n');
            });
            new TxtBlocks(page).Write(document.Sections[index].Blocks, lines, new TxtFlow(document.Sections[index].Page));
            page.WriteNotes(lines);
        }

        return page.Diagnostics.ToImmutable();
    }
}
