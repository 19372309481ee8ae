using DocGen.Schools.Findings.Outline;
using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A colon that announces something, and nothing follows.</summary>
public sealed class TrailingColonRule : TextRule
{
    public override string Code => "TRAILING_COLON";

    protected override Finding? Check(TextPlace place, FindingContext context)
    {
        if (!place.Last || !place.Text.AsSpan().TrimEnd().EndsWith(":"))
        {
            return null;
        }

        return Warning(place.Path, $"После двоеточия ничего нет: «{Snippet.Of(place.Text)}»", "Добавьте перечень или замените двоеточие точкой");
    }
}
