using System.Runtime.CompilerServices;
using DocGen.Pdf.Fonts;

namespace DocGen.Documents.Pdf.Typesetting;

/// <summary>The four styles of one family. Made once for a family and shared by all documents.</summary>
internal sealed class Typefaces
{
    private static readonly ConditionalWeakTable<FontFamily, Typefaces> Known = new();

    private readonly Typeface[] _styles;

    private Typefaces(FontFamily family)
    {
        _styles = [new(family.Regular), new(family.Bold), new(family.Italic), new(family.BoldItalic)];
    }

    public static Typefaces Of(FontFamily family) => Known.GetValue(family, static f => new Typefaces(f));

    public Typeface Regular => _styles[0];

    public Typeface this[bool bold, bool italic] => _styles[(bold ? 1 : 0) + (italic ? 2 : 0)];
}
