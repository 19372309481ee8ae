using DocGen.Schools.Findings.Outline;
using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A word cut by a space, mostly where a table cell was broken («образова ния»).</summary>
public sealed class WordBrokenBySpaceRule : TextRule
{
    public override string Code => "WORD_BROKEN_BY_SPACE";

    protected override Finding? Check(TextPlace place, FindingContext context)
    {
        if (BrokenWords.Find(place, context.Vocabulary) is not { } space)
        {
            return null;
        }

        return Error(place.Path, $"Слово разорвано пробелом: «{Snippet.Around(place.Text, space, 1)}»", "Примите исправление: части слова соединятся") with
        {
            Normalization = new(place.Text, place.Text.Remove(space, 1)),
        };
    }
}
