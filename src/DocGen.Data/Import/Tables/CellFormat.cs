namespace DocGen.Data.Import.Tables;

/// <summary>What a number of a cell is shown as, as far as its meaning goes.</summary>
internal enum CellFormat
{
    Number,
    Percent,
    Date,

    /// <summary>Hours and minutes without a day.</summary>
    Time,
}
