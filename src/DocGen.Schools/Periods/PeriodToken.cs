using System.Runtime.InteropServices;

namespace DocGen.Schools.Periods;

/// <param name="Value">Number, year, month 1–12, part or season 1–4, by kind.</param>
/// <param name="Month">For a date, its month.</param>
/// <param name="Year">For a date, its year; 0 when not typed.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PeriodToken(PeriodTokenKind Kind, int Value = 0, int Month = 0, int Year = 0);
