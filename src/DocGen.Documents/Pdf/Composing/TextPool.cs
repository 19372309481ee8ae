using DocGen.Documents.Pdf.Typesetting;

namespace DocGen.Documents.Pdf.Composing;

/// <summary>Texts of paragraphs that are drawn, for the paragraphs that come.</summary>
internal sealed class TextPool
{
    private readonly Stack<TypesetText> _free = new();

    public TypesetText Rent() => _free.TryPop(out var text) ? text : new TypesetText();

    public void Return(TypesetText text)
    {
        text.Clear();
        _free.Push(text);
    }
}
