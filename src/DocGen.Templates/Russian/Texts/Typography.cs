namespace DocGen.Templates.Russian.Texts;

/// <summary>
/// Typography of Russian print: quotation marks, dashes and no-break spaces. Changes only marks and spaces, never a word;
/// a second pass changes nothing.
/// </summary>
public static class Typography
{
    public static string Apply(string text) => NoBreakSpaces.Apply(Dashes.Apply(QuotationMarks.Apply(text)));
}
