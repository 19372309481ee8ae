using System.Text.RegularExpressions;
using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.OfficialForm.Rules;

/// <summary>«Приложение № 1» says to what, of what date and number.</summary>
internal sealed partial class AppendixMarkRule() : FormRule("DG3314")
{
    [GeneratedRegex(@"^Приложение\s+№\s*\d+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mark();

    public override IEnumerable<Diagnostic> Check(FormDocument document)
    {
        for (var index = 0; index < document.Paragraphs.Length; index++)
        {
            var near = string.Join(' ', document.Paragraphs.Skip(index).Take(4).Select(paragraph => paragraph.Words));
            if (Mark().IsMatch(document.Paragraphs[index].Text) && !(near.Contains(" к ", StringComparison.Ordinal) && near.Count(c => c == '№') > 1))
            {
                yield return Finding($"В отметке «{document.Paragraphs[index].Text}» не сказано, к чему приложение", "добавьте: «к приказу … от … № …»");
            }
        }
    }
}
