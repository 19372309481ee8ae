namespace DocGen.Documents.Figures;

/// <summary>Which part of a label stands at its point.</summary>
public enum LabelAnchor
{
    Start,
    Middle,
    End,
}
