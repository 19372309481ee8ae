using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.OfficialForm.Rules;

/// <summary>A paper is set in one face.</summary>
internal sealed class OneFontRule() : FormRule("DG3307")
{
    public override IEnumerable<Diagnostic> Check(FormDocument document)
    {
        var fonts = document.Paragraphs.Select(paragraph => paragraph.Font).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).ToList();
        if (fonts.Count > 1)
        {
            yield return Finding("В документе несколько шрифтов: " + string.Join(", ", fonts), "наберите весь документ одним шрифтом");
        }
    }
}
