namespace DocGen.Documents.Figures;

/// <summary>A part of a drawing. The family is closed: lines and areas, and words.</summary>
public abstract record FigureShape
{
    private protected FigureShape()
    {
    }

    internal abstract FigureShape Scaled(double factor);
}
