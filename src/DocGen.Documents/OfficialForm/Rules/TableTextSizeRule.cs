using System.Globalization;
using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.OfficialForm.Rules;

/// <summary>Text in tables is not smaller than 10 pt.</summary>
internal sealed class TableTextSizeRule() : FormRule("DG3306")
{
    public override IEnumerable<Diagnostic> Check(FormDocument document)
    {
        var wrong = document.Paragraphs.Count(paragraph => paragraph.InTable && paragraph.Size < 10);
        if (wrong > 0)
        {
            yield return Finding(string.Create(CultureInfo.InvariantCulture, $"Текст в таблицах мельче 10 пт; абзацев: {wrong}"), "в таблицах допустимы 10–12 пт");
        }
    }
}
