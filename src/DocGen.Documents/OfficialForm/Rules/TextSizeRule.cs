using System.Globalization;
using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.OfficialForm.Rules;

/// <summary>Running text is 12 to 14 pt.</summary>
internal sealed class TextSizeRule() : FormRule("DG3305")
{
    public override IEnumerable<Diagnostic> Check(FormDocument document)
    {
        var wrong = document.Running.Count(paragraph => paragraph.Size is < 12 or > 14);
        if (wrong > 0)
        {
            yield return Finding(string.Create(CultureInfo.InvariantCulture, $"Размер шрифта текста не от 12 до 14 пт; абзацев: {wrong}"), "задайте тексту размер 12, 13 или 14 пт");
        }
    }
}
