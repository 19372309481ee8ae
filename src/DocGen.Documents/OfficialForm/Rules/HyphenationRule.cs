using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.OfficialForm.Rules;

/// <summary>Words are not hyphenated by themselves.</summary>
internal sealed class HyphenationRule() : FormRule("DG3311")
{
    public override IEnumerable<Diagnostic> Check(FormDocument document)
    {
        if (document.Hyphenates)
        {
            yield return Finding("Включён автоматический перенос слов", "выключите расстановку переносов");
        }
    }
}
