using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.OfficialForm.Rules;

/// <summary>Lines of running text stand 1 to 1.5 apart.</summary>
internal sealed class LineSpacingRule() : FormRule("DG3310")
{
    public override IEnumerable<Diagnostic> Check(FormDocument document)
    {
        if (document.Running.Any(paragraph => paragraph.LineSpacing is < 0.99 or > 1.51))
        {
            yield return Finding("Межстрочный интервал не от 1 до 1,5", "задайте интервал от одинарного до полуторного");
        }
    }
}
