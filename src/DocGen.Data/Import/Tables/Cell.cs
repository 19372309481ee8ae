using System.Globalization;
using System.Runtime.InteropServices;

namespace DocGen.Data.Import.Tables;

/// <summary>One value of a table: text, a number or a date; a formula is the value it was saved with.</summary>
/// <param name="Value">Null, <see cref="string"/>, <see cref="double"/>, <see cref="bool"/> or <see cref="DateTime"/>.</param>
/// <param name="IsPercent">The cell is formatted as percent: 0.31 is shown as 31 %.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Cell(object? Value, bool IsPercent = false)
{
    /// <summary>The value as text, trimmed; empty for an empty cell.</summary>
    public string Text => Value switch
    {
        null => "",
        string text => text.Trim(),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    public bool IsEmpty => Value is null || (Value is string text && string.IsNullOrWhiteSpace(text));
}
