using DocGen.Pdf.Fonts.Embedding;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Fonts;

/// <summary>The faces of one document, in the order in which they are first used.</summary>
internal sealed class DocumentFonts(PdfFile file)
{
    private readonly List<DocumentFont> _fonts = [];

    public DocumentFont this[FontFace face]
    {
        get
        {
            // A document has a handful of faces: looking through them is quicker than hashing.
            foreach (var font in _fonts)
            {
                if (font.Face == face)
                {
                    return font;
                }
            }

            var added = new DocumentFont(face, _fonts.Count);
            _fonts.Add(added);
            return added;
        }
    }

    /// <summary>Writes the fonts and gives their object numbers in the order of their resource names.</summary>
    public List<int> Write()
    {
        var dictionaries = new FontDictionaries(file);
        return _fonts.ConvertAll(dictionaries.Write);
    }
}
