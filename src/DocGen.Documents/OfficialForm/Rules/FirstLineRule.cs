using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.OfficialForm.Rules;

/// <summary>The first line of running text is indented by 1.25 cm. Most paragraphs must be: some say nothing of a paper.</summary>
internal sealed class FirstLineRule() : FormRule("DG3308")
{
    /// <summary>A millimetre: programs round lengths in their own ways.</summary>
    private const int Tolerance = 57;

    public override IEnumerable<Diagnostic> Check(FormDocument document)
    {
        var running = document.Running.ToList();
        var wrong = running.Count(paragraph => Math.Abs(paragraph.FirstLine - 709) > Tolerance);
        if (wrong * 2 > running.Count)
        {
            yield return Finding("Первая строка абзацев без отступа 1,25 см", "задайте отступ первой строки 1,25 см; не ставьте его пробелами");
        }
    }
}
