namespace DocGen.Templates.Russian.Grammar;

/// <summary>
/// Six endings in the order of the cases. The first is cut off the word, one of the others is put in its place;
/// <c>_</c> in a table is an empty ending, <c>*</c> an accusative that is the genitive of the living and the nominative of the rest.
/// </summary>
internal sealed class Paradigm
{
    public const string Invariable = "=";
    private const string ByAnimacy = "*";
    private readonly string[]? endings;

    private Paradigm(string[]? endings) => this.endings = endings;

    public static Paradigm Parse(string text)
    {
        if (text == Invariable)
        {
            return new(null);
        }

        var columns = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(e => e == "_" ? "" : e).ToArray();
        return columns.Length == 6 ? new(columns) : throw new FormatException($"Six endings expected: {text}");
    }

    public string Decline(string word, GrammaticalCase to, bool animate)
    {
        if (endings is null || to == GrammaticalCase.Nominative)
        {
            return word;
        }

        var ending = endings[(int)to];
        if (ending == ByAnimacy)
        {
            ending = endings[(int)(animate ? GrammaticalCase.Genitive : GrammaticalCase.Nominative)];
        }

        // «Пётр», «посёлок»: the word keeps its own letters when nothing changes.
        return ending == endings[0] ? word : Letters.ReplaceEnding(word, endings[0].Length, ending);
    }
}
