using System.Text.RegularExpressions;
using DocGen.Schools.Findings.Outline;
using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>Spaces where none belong and none where they do: «учителей ,прошедших», «(ИОМ)на», «2023г.», «№3- школой».</summary>
public sealed partial class SpacingRule : TextRule
{
    private static readonly (Regex Wrong, string Right)[] Repairs =
    [
        (Doubled(), " "),
        (BeforeMark(), "${mark}"),
        (AfterMark(), "$0 "),
        (AfterAbbreviation(), "$0 "),
        (BracketBeforeWord(), "$0 "),
        (WordBeforeBracket(), "$0 "),
        (InsideOpening(), "${mark}"),
        (BeforeYearWord(), "$0 "),
        (AfterNumberSign(), "№ "),
        (BeforeNumberSign(), "$0 "),
        (GluedMarker(), "$0 "),
        (YearsApart(), "${from}–${to}"),
        (DashAfterWord(), "${before} – "),
        (DashBeforeWord(), " – "),
        (CompoundApart(), "${head}-${tail}"),
    ];

    public override string Code => "SPACING";

    protected override Finding? Check(TextPlace place, FindingContext context)
    {
        if (!MayBeWrong(place.Text))
        {
            return null;
        }

        var text = place.Text;
        Match? first = null;
        foreach (var (wrong, right) in Repairs)
        {
            var match = wrong.Match(text);
            if (match.Success)
            {
                first ??= wrong.Match(place.Text) is { Success: true } original ? original : match;
                text = wrong.Replace(text, right);
            }
        }

        if (first is null)
        {
            return null;
        }

        return Info(place.Path, $"Неверные пробелы: «{Snippet.Around(place.Text, first.Index, first.Length)}»", "Примите исправление или поправьте пробелы у знаков препинания") with
        {
            Normalization = new(place.Text, text),
        };
    }

    /// <summary>One quick look at neighbouring characters: most texts end here.</summary>
    private static bool MayBeWrong(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var (left, right) = (text[i], text[i + 1]);
            var wrong = left switch
            {
                ' ' or '\u00A0' => right is ' ' or ',' or ';' or ':' or '!' or '?' or '.' or ')' or '»',
                ',' or ';' or '.' => char.IsLetter(right) || right is '«' or '(',
                ')' or '»' => char.IsLetterOrDigit(right) || right is '«' or '(',
                '(' or '«' => right is ' ' or '\u00A0',
                '№' => char.IsAsciiDigit(right),
                '-' or '–' or '—' => i == 0 ? char.IsLetter(right) : left == '-' || char.IsWhiteSpace(text[i - 1]) != char.IsWhiteSpace(right),
                _ => right is '(' or '«' or '№' ? char.IsLetterOrDigit(left) : char.IsAsciiDigit(left) && right is 'г' or 'Г',
            };
            if (wrong)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"(?<=\S) {2,}(?=\S)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Doubled();

    [GeneratedRegex(@"(?<=[^\s.,;:!?])[ \u00A0]+(?<mark>[,;:!?)»]|\.(?![\p{L}\p{N}.]))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BeforeMark();

    [GeneratedRegex(@"[,;](?=[А-ЯЁа-яё«(])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AfterMark();

    /// <remarks>Three letters and more before the dot: «т.д.», initials and «и.о.» stay as they are; so does the domain .рф.</remarks>
    [GeneratedRegex(@"(?<=[А-ЯЁа-яё]{3})\.(?=[А-ЯЁа-яё]{2})(?!рф\b)|(?<=(?:^|\s)г\.)(?=[А-ЯЁ][а-яё])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AfterAbbreviation();

    /// <remarks>«(не)обходимо»: a short lower-case prefix in brackets belongs to its word.</remarks>
    [GeneratedRegex(@"(?<!(?:^|[\s«])\((?:не|без|само|меж|пере|до|со|по|про|под|внутри))\)(?=[\p{L}\p{N}«(])|»(?=[\p{L}\p{N}(])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BracketBeforeWord();

    /// <remarks>«учителя(ей)»: an ending in brackets belongs to its word.</remarks>
    [GeneratedRegex(@"[\p{L}\p{N}](?=\((?!\p{Ll}{1,4}\)))|\p{L}(?=«)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WordBeforeBracket();

    [GeneratedRegex(@"(?<mark>[(«])[ \u00A0]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InsideOpening();

    [GeneratedRegex(@"(?<![0-9])[12][0-9]{3}(?=г(?:г?\.|ода?|г?\b))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex BeforeYearWord();

    [GeneratedRegex(@"№(?=[0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AfterNumberSign();

    [GeneratedRegex(@"\p{L}(?=№)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BeforeNumberSign();

    [GeneratedRegex(@"^[-–—](?=\p{L})|^[0-9]{1,2}\.(?=\p{Lu}\p{Ll})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GluedMarker();

    [GeneratedRegex(@"(?<from>[12][0-9]{3})(?:[-–—] | [-–—])(?<to>[12][0-9]{3})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearsApart();

    [GeneratedRegex(@"(?<before>[\p{L}\p{N}»).])[-–—] (?=\p{L})(?!и\s|или\s)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DashAfterWord();

    [GeneratedRegex(@"(?<=[\p{L}\p{N}»),]) [-–—](?=\p{L})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DashBeforeWord();

    [GeneratedRegex(@"(?<=\p{Ll}{2})(?<head>о) [-‑] (?<tail>\p{Ll}+(?:ск|н|ив|ов|льн)(?:ий|ый|ая|ое|ие|ые|ого|ой|их|ых|ому|им|ым|ую|ими|ыми)\b)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CompoundApart();
}
