namespace DocGen.Documents.Pdf.Footnotes;

/// <summary>Adds up what notes would take at the foot of the page, were they placed.</summary>
internal ref struct FootClaim(FootArea foot)
{
    /// <summary>Points, the rule above the first note included.</summary>
    public double Height { get; private set; }

    public void Add(Note note)
    {
        if (!note.Placed)
        {
            Height += (foot.IsEmpty && Height == 0 ? FootArea.RuleHeight : 0) + foot.HeightOf(note);
        }
    }
}
