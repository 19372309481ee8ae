using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.OfficialForm.Rules;

/// <summary>Sheets are A4.</summary>
internal sealed class PageSizeRule() : FormRule("DG3301")
{
    /// <summary>A millimetre: programs round lengths in their own ways.</summary>
    private const int Tolerance = 57;

    public override IEnumerable<Diagnostic> Check(FormDocument document)
    {
        if (document.Sections.Any(section => Math.Abs(Math.Min(section.Width, section.Height) - 11906) > Tolerance || Math.Abs(Math.Max(section.Width, section.Height) - 16838) > Tolerance))
        {
            yield return Finding("Лист не формата А4", "задайте размер страницы 210 × 297 мм");
        }
    }
}
