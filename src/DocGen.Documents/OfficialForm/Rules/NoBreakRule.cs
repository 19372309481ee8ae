using System.Text.RegularExpressions;
using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.OfficialForm.Rules;

/// <summary>A number and №, a day and its month, initials and a surname are not parted by an ordinary space.</summary>
internal sealed partial class NoBreakRule() : FormRule("DG3312")
{
    private const string Months = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";

    [GeneratedRegex(@"№ \d|\b\d{1,2} (?:" + Months + @")\b|\b[А-ЯЁ]\.(?: ?[А-ЯЁ]\.)? [А-ЯЁ][а-яё]+|[А-ЯЁ][а-яё]+ [А-ЯЁ]\.[А-ЯЁ]\.", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Parted();

    public override IEnumerable<Diagnostic> Check(FormDocument document)
    {
        foreach (var paragraph in document.Paragraphs)
        {
            var found = Parted().Match(paragraph.Text);
            if (found.Success)
            {
                yield return Finding($"Обычный пробел разорвёт «{found.Value}»", "поставьте неразрывный пробел: Ctrl+Shift+Пробел");
                yield break;
            }
        }
    }
}
