using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.OfficialForm.Rules;

/// <summary>Page numbers stand from page 2 in the middle of the top margin.</summary>
internal sealed class PageNumbersRule() : FormRule("DG3303")
{
    public override IEnumerable<Diagnostic> Check(FormDocument document)
    {
        if (document.Sections.Any(section => section.NumberInFooter || section.NumberAside))
        {
            yield return Finding("Номер страницы стоит не посередине верхнего поля", "перенесите номер в верхний колонтитул, по центру");
        }
        else if (document.IsLong && !document.Sections.Any(section => section.NumberInHeader))
        {
            yield return Finding("Страницы не пронумерованы", "вставьте номер страницы в верхний колонтитул, по центру, начиная со второй страницы");
        }

        if (document.Sections is [{ NumberOnFirst: true }, ..])
        {
            yield return Finding("Номер стоит и на первой странице", "включите особый колонтитул для первой страницы и оставьте его пустым");
        }
    }
}
