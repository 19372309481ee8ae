using DocGen.Schools.Findings.Outline;
using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A heading, and at once the same words again in the sentence under it.</summary>
public sealed class DuplicateHeadingRule : FindingRule
{
    public override string Code => "DUPLICATE_HEADING";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var (heading, next) in context.Outline.Texts.Zip(context.Outline.Texts.Skip(1)))
        {
            if (heading.Role != TextRole.Heading || next.Role is not (TextRole.Lead or TextRole.Heading))
            {
                continue;
            }

            var stems = PlainText.Stems(heading.Text);
            var opening = PlainText.Stems(string.Join(' ', PlainText.Of(next.Text).Split(' ').Take(stems.Count + 2)));
            if (stems.Count >= 2 && stems.IsSubsetOf(opening))
            {
                yield return Info(next.Path, $"Заголовок повторён следом: «{Snippet.Of(heading.Text)}» — «{Snippet.Of(next.Text)}»", "Оставьте заголовок или вводную фразу");
            }
        }
    }
}
