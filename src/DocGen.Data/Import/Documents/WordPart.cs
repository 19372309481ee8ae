namespace DocGen.Data.Import.Documents;

/// <summary>One thing in the body of a document, in order: a paragraph or a table.</summary>
internal abstract record WordPart;
