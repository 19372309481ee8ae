using System.Buffers;
using System.Text.RegularExpressions;
using DocGen.Schools.Findings.Outline;
using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A reviewer's remark or an unfilled blank that went into the text.</summary>
public sealed partial class ReviewRemarkLeftRule : TextRule
{
    public override string Code => "REVIEW_REMARK_LEFT";

    /// <summary>Every remark has one of these: texts without them, which is nearly all, are not searched.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(["?", "!", "(", "[", "____", "TODO", "XXX", "ХХХ"], StringComparison.OrdinalIgnoreCase);

    protected override Finding? Check(TextPlace place, FindingContext context) => place.Text.AsSpan().ContainsAny(Signs) && Remark().Match(place.Text) is { Success: true } match
        ? Error(place.Path, $"В тексте осталась пометка: «{Snippet.Around(place.Text, match.Index, match.Length)}»", "Выполните замечание и уберите пометку")
        : null;

    [GeneratedRegex(
        @"\?{2,}|!{3,}|\(\?\)|_{4,}|\bTODO\b|(?<!\p{L})(?:XXX+|ХХХ+|xxx+|ххх+)(?!\p{L})|[(\[]\s*(?:уточнить|проверить|вставить|добавить|исправить|дописать|указать|заполнить|убрать|удалить|переделать|сократить|согласовать|вписать|примечание|прим\. ред|комментарий|замечание|какой|какая|какие|кто|когда|сколько|зачем|почему)(?!\p{L})[^)\]]*[)\]]|(?:уточнить|проверить|исправить|переделать|дописать|вписать нужное)\s*!",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex Remark();
}
