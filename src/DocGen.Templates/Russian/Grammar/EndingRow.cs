namespace DocGen.Templates.Russian.Grammar;

/// <param name="Tag">What the table says about the words of the row besides their endings, such as gender.</param>
internal sealed record EndingRow(string Tag, Paradigm Paradigm);
