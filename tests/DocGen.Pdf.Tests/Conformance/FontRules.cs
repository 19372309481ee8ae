using System.Globalization;
using DocGen.Pdf.Tests.Reading;

namespace DocGen.Pdf.Tests.Conformance;

/// <summary>ISO 19005-2, 6.2.11 and Matterhorn checkpoint 31: embedded, complete, with widths and characters that agree.</summary>
public static class FontRules
{
    public static IEnumerable<string> Check(TaggedDocument document)
    {
        var file = document.File;
        for (var page = 0; page < document.Pages.Count; page++)
        {
            foreach (var group in document.Contents[page].Glyphs.GroupBy(glyph => glyph.Font))
            {
                var type0 = (PdfDictionary)document.Contents[page].Resource("Font", group.Key)!;
                var cid = file.Dictionary(file.Array(type0["DescendantFonts"])![0])!;
                foreach (var problem in Dictionaries(file, type0, cid).Concat(Glyphs(document, page, group, cid)))
                {
                    yield return $"{file.Name(type0, "BaseFont")}: {problem}";
                }
            }
        }
    }

    private static IEnumerable<string> Dictionaries(PdfReader file, PdfDictionary type0, PdfDictionary cid)
    {
        var descriptor = file.Dictionary(cid.GetValueOrDefault("FontDescriptor"));
        if (file.Name(type0, "Subtype") != "Type0" || file.Name(type0, "Encoding") != "Identity-H" || file.Name(cid, "Subtype") != "CIDFontType2"
            || file.Name(cid, "CIDToGIDMap") != "Identity" || file.Name(type0, "Type") != "Font" || file.Name(cid, "Type") != "Font")
        {
            yield return "6.2.11.3, 31-003..008: font dictionaries";
        }

        var names = new[] { file.Name(type0, "BaseFont"), file.Name(cid, "BaseFont"), file.Name(descriptor, "FontName") };
        if (names.Distinct().Count() != 1 || !Shapes.SubsetName().IsMatch(names[0] ?? string.Empty))
        {
            yield return "9.6.4: names of a subset";
        }

        if (file.Entry(descriptor, "FontFile2") is not PdfStream program || file.Decode(program).Length != (int)file.Number(program.Dictionary, "Length1"))
        {
            yield return "6.2.11.4, 31-009: the font program is not embedded whole";
        }
    }

    private static IEnumerable<string> Glyphs(TaggedDocument document, int page, IGrouping<string, ShownGlyph> shown, PdfDictionary cid)
    {
        var file = document.File;
        var program = new TrueTypeProgram(file.Decode((PdfStream)file.Entry(file.Entry(cid, "FontDescriptor"), "FontFile2")!));
        var (texts, widths) = (document.MapOf(page, shown.Key).Texts, document.Contents[page].WidthsOf(shown.Key));
        foreach (var (code, glyphs) in shown.GroupBy(glyph => glyph.Code).Select(group => (group.Key, group)))
        {
            if (code == 0)
            {
                yield return "6.2.11.8, 31-030: .notdef is shown";
            }

            if (!texts.TryGetValue(code, out var text) || text.Length == 0 || text.AsSpan().IndexOfAny("\0\uFEFF\uFFFE") >= 0)
            {
                yield return $"6.2.11.7, 31-027: glyph {code} has no character";
                continue;
            }

            if (CharUnicodeInfo.GetUnicodeCategory(text, 0) == UnicodeCategory.PrivateUse && glyphs.Any(glyph => glyph.Replacement is null))
            {
                yield return $"6.2.11.7.3: glyph {code} is a private character without ActualText";
            }

            if (code >= program.Glyphs || (program.IsEmpty(code) && !string.IsNullOrWhiteSpace(text)))
            {
                yield return $"6.2.11.4, 31-011: glyph {code} is not in the font program";
            }
            else if (Math.Abs(program.Advance(code) - widths.GetValueOrDefault(code, 1000)) > 1)
            {
                yield return $"6.2.11.5, 31-015: width of glyph {code}";
            }
        }
    }
}
