using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.OfficialForm.Rules;

/// <summary>A page number stands at least 10 mm from the edge.</summary>
internal sealed class HeaderDistanceRule() : FormRule("DG3304")
{
    public override IEnumerable<Diagnostic> Check(FormDocument document)
    {
        if (document.Sections.Any(section => section.NumberInHeader && section.HeaderDistance < 561))
        {
            yield return Finding("Номер страницы ближе 10 мм к краю листа", "увеличьте расстояние до верхнего колонтитула до 10 мм");
        }
    }
}
