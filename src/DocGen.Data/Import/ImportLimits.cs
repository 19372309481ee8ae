namespace DocGen.Data.Import;

/// <summary>What an imported file may weigh.</summary>
public sealed record ImportLimits
{
    /// <summary>Bytes of the file itself.</summary>
    public long FileBytes { get; init; } = 50L << 20;

    /// <summary>Bytes of all parts of a workbook when unpacked.</summary>
    public long UnpackedBytes { get; init; } = 400L << 20;

    /// <summary>Parts of a workbook.</summary>
    public int Parts { get; init; } = 2000;

    /// <summary>Rows of all sheets.</summary>
    public int Rows { get; init; } = 500_000;

    /// <summary>Bytes of a part that is read as a tree, which takes some ten times as much memory: the text of a Word file, what the sheets of a workbook share.</summary>
    public int TreeBytes { get; init; } = 32 << 20;

    /// <summary>Cells of all sheets, those that merged ones cover included.</summary>
    public int Cells { get; init; } = 8_000_000;

    /// <summary>Columns of a sheet.</summary>
    public int Columns { get; init; } = 256;
}
