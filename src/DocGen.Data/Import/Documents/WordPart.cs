namespace DocGen.Data.Import.Documents;

/// <summary>One thing in the body of a document, in order: a paragraph or a table.</summary>
internal abstract record WordPart
{
    /// <summary>Letters, each as often as merged cells repeat it, up to <see cref="Heaviest"/>.</summary>
    public abstract int Weight { get; }

    protected const int Heaviest = 1 << 30;
}
