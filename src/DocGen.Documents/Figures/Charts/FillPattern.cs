namespace DocGen.Documents.Figures.Charts;

/// <summary>How an area is filled, so that series differ on a black-and-white print too.</summary>
internal enum FillPattern
{
    Solid,
    UpwardDiagonal,
    Horizontal,
    Grid,
    DownwardDiagonal,
    Vertical,
    Lattice,
    Pale,
}
