using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.OfficialForm.Rules;

/// <summary>Margins: left 20 mm, right 10, top and bottom 20 at least.</summary>
internal sealed class MarginsRule() : FormRule("DG3302")
{
    private const int Side = 1134;
    private const int Right = 567;
    private const int Slack = 6;

    public override IEnumerable<Diagnostic> Check(FormDocument document)
    {
        if (document.Sections.Any(section => section.Left < Side - Slack || section.Top < Side - Slack || section.Bottom < Side - Slack || section.Right < Right - Slack))
        {
            yield return Finding("Поля меньше положенных", "левое, верхнее и нижнее — не меньше 20 мм, правое — не меньше 10 мм");
        }
    }
}
