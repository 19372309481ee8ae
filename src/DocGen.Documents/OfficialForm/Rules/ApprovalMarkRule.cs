using System.Text.RegularExpressions;
using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.OfficialForm.Rules;

/// <summary>Approval marks are written without quotation marks and colon.</summary>
internal sealed partial class ApprovalMarkRule() : FormRule("DG3313")
{
    [GeneratedRegex(@"^\s*(?:[«""“]\s*(?:УТВЕРЖДАЮ|СОГЛАСОВАНО|РАССМОТРЕНО|ПРИНЯТО)|(?:УТВЕРЖДАЮ|СОГЛАСОВАНО|РАССМОТРЕНО|ПРИНЯТО)\s*[:»])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dressed();

    public override IEnumerable<Diagnostic> Check(FormDocument document)
    {
        if (document.Paragraphs.Any(paragraph => Dressed().IsMatch(paragraph.Text)))
        {
            yield return Finding("Гриф утверждения в кавычках или с двоеточием", "пишите: УТВЕРЖДАЮ, СОГЛАСОВАНО");
        }
    }
}
