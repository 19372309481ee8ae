namespace DocGen.Documents.Pdf.Flow;

/// <summary>The room an element is offered.</summary>
/// <param name="Height">Points down to the footnotes of the page or the end of the cell.</param>
/// <param name="Capacity">Height of an empty page of this kind.</param>
/// <param name="Fresh">Nothing stands above: refusing would not find more room, so something must be placed.</param>
/// <param name="Tail">Height that must be left when the element ends here: it is kept with what follows.</param>
internal readonly record struct Room(double Height, double Capacity, bool Fresh, double Tail);
