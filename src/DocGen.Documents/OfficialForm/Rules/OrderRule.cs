using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.OfficialForm.Rules;

/// <summary>An order has its number, heading, the word ПРИКАЗЫВАЮ, control and a signature.</summary>
internal sealed class OrderRule() : FormRule("DG3315")
{
    private static void Require(List<string> missing, bool present, string what)
    {
        if (!present)
        {
            missing.Add(what);
        }
    }

    public override IEnumerable<Diagnostic> Check(FormDocument document)
    {
        if (!document.Has("ПРИКАЗ"))
        {
            yield break;
        }

        var missing = new List<string>();
        Require(missing, document.Says("№"), "номера");
        Require(missing, document.Paragraphs.Any(paragraph => paragraph.Words.StartsWith("О ", StringComparison.Ordinal) || paragraph.Words.StartsWith("Об ", StringComparison.Ordinal)), "заголовка «О …»");
        Require(missing, document.Says("приказываю"), "слова ПРИКАЗЫВАЮ");
        Require(missing, document.Says("контроль за исполнением"), "пункта о контроле");
        if (missing.Count > 0)
        {
            yield return Finding("В приказе нет " + string.Join(", ", missing), "дополните реквизиты приказа");
        }
    }
}
