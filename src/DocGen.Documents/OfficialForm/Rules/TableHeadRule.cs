using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.OfficialForm.Rules;

/// <summary>The head of a table that takes several pages is repeated.</summary>
internal sealed class TableHeadRule() : FormRule("DG3317")
{
    public override IEnumerable<Diagnostic> Check(FormDocument document)
    {
        if (document.LongTablesWithoutHead > 0)
        {
            yield return Finding("Шапка длинной таблицы не повторяется на следующих страницах", "отметьте строки шапки: «Повторять как заголовок на каждой странице»");
        }
    }
}
