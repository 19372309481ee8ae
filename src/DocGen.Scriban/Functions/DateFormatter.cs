using System.Globalization;
using System.Runtime.CompilerServices;

namespace Scriban.Functions;

/// <summary>Dates as text by the <c>%</c> patterns of <c>date.to_string</c> (the modifiers are those of Ruby's strftime).</summary>
internal static class DateFormatter
{
    /// <summary>The pattern of a date printed without one.</summary>
    public const string DefaultPattern = "%d %b %Y";

    private const string CultureFreeModifier = "%g";

    /// <param name="date">The moment, its offset that of <paramref name="zone"/> unless it is in UTC.</param>
    /// <param name="pattern">Text with modifiers; an unknown modifier is printed as it stands.</param>
    /// <param name="fallbackPattern">What the pattern <c>%g</c> alone stands for.</param>
    public static string Format(DateTime date, string pattern, CultureInfo culture, string fallbackPattern, TimeZoneInfo zone)
    {
        if (string.Equals(pattern, CultureFreeModifier, StringComparison.Ordinal))
        {
            // The blank between the two is printed too, as the language's reference implementation does.
            pattern = CultureFreeModifier + " " + fallbackPattern;
        }

        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[128]);
        var rest = pattern.AsSpan();
        while (true)
        {
            var mark = rest.IndexOf('%');
            if (mark < 0 || mark == rest.Length - 1)
            {
                text.AppendFormatted(rest);
                return text.ToStringAndClear();
            }

            text.AppendFormatted(rest[..mark]);
            var modifier = rest[mark + 1];
            if (modifier == 'g')
            {
                culture = CultureInfo.InvariantCulture;
            }
            else
            {
                Append(ref text, modifier, date, culture, zone);
            }

            rest = rest[(mark + 2)..];
        }
    }

    private static void Append(
        ref DefaultInterpolatedStringHandler text, char modifier, DateTime date, CultureInfo culture, TimeZoneInfo zone)
    {
        if (!AppendName(ref text, modifier, date, culture)
            && !AppendNumber(ref text, modifier, date)
            && !AppendWhole(ref text, modifier, date, culture, zone))
        {
            text.AppendFormatted('%');
            text.AppendFormatted(modifier);
        }
    }

    private static bool AppendName(ref DefaultInterpolatedStringHandler text, char modifier, DateTime date, CultureInfo culture)
    {
        var names = culture.DateTimeFormat;
        switch (modifier)
        {
            case 'a':
                text.AppendLiteral(names.GetAbbreviatedDayName(date.DayOfWeek));
                return true;
            case 'A':
                text.AppendLiteral(names.GetDayName(date.DayOfWeek));
                return true;
            case 'b' or 'h':
                text.AppendLiteral(date.ToString("MMM", culture));
                return true;
            case 'B':
                text.AppendLiteral(date.ToString("MMMM", culture));
                return true;
            case 'p':
                text.AppendLiteral(DayHalf(date, names));
                return true;
            case 'P':
                text.AppendLiteral(DayHalf(date, names).ToLower(culture));
                return true;
            case 'x':
                text.AppendLiteral(date.ToString("d", culture));
                return true;
            case 'X':
                text.AppendLiteral(date.ToString("T", culture));
                return true;
            case 'n':
                text.AppendFormatted('\n');
                return true;
            case 't':
                text.AppendFormatted('\t');
                return true;
            case '%':
                text.AppendFormatted('%');
                return true;
            default:
                return false;
        }
    }

    private static bool AppendNumber(ref DefaultInterpolatedStringHandler text, char modifier, DateTime date)
    {
        var (value, format) = modifier switch
        {
            'C' => (date.Year / 100, "D2"),
            'd' => (date.Day, "D2"),
            'H' => (date.Hour, "D2"),
            'I' => (HourOfHalf(date), "D2"),
            'j' => (date.DayOfYear, "D3"),
            'L' => (date.Millisecond, "D3"),
            'm' => (date.Month, "D2"),
            'M' => (date.Minute, "D2"),
            'N' => ((int)(date.Ticks % TimeSpan.TicksPerSecond) * 100, "D9"),
            'S' => (date.Second, "D2"),
            'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, "D1"),
            'U' => (WeekOfYear(date, CalendarWeekRule.FirstDay, DayOfWeek.Sunday), "D2"),
            'V' => (WeekOfYear(date, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday), "D2"),
            'w' => ((int)date.DayOfWeek, "D1"),
            'W' => (WeekOfYear(date, CalendarWeekRule.FirstDay, DayOfWeek.Monday), "D2"),
            'y' => (date.Year % 100, "D2"),
            'Y' => (date.Year, "D4"),
            _ => (-1, ""),
        };
        if (value >= 0)
        {
            text.AppendFormatted(value, format);
            return true;
        }

        var blankPadded = modifier switch
        {
            'e' => date.Day,
            'k' => date.Hour,
            'l' => HourOfHalf(date),
            _ => -1,
        };
        if (blankPadded >= 0)
        {
            text.AppendFormatted(blankPadded, 2);
        }

        return blankPadded >= 0;
    }

    private static bool AppendWhole(
        ref DefaultInterpolatedStringHandler text, char modifier, DateTime date, CultureInfo culture, TimeZoneInfo zone)
    {
        switch (modifier)
        {
            case 'c':
                text.AppendLiteral(date.ToString("ddd MMM dd HH:mm:ss yyyy", culture));
                return true;
            case 'D':
                text.AppendLiteral(date.ToString("MM/dd/yy", culture));
                return true;
            case 'F':
                text.AppendFormatted(date, "yyyy-MM-dd");
                return true;
            case 'r':
                text.AppendFormatted(date, "hh:mm:ss ");
                text.AppendLiteral(DayHalf(date, culture.DateTimeFormat));
                return true;
            case 'R':
                text.AppendFormatted(date, "HH:mm");
                return true;
            case 'T':
                text.AppendFormatted(date, "HH:mm:ss");
                return true;
            case 's':
                text.AppendFormatted(new DateTimeOffset(date.Ticks, OffsetOf(date, zone)).ToUnixTimeSeconds());
                return true;
            case 'v':
                text.AppendFormatted(date.Day, 2);
                text.AppendLiteral(date.ToString("-MMM-yyyy", CultureInfo.InvariantCulture).ToUpperInvariant());
                return true;
            case 'Z':
                text.AppendFormatted(new DateTimeOffset(date.Ticks, OffsetOf(date, zone)), "zzz");
                return true;
            default:
                return false;
        }
    }

    private static TimeSpan OffsetOf(DateTime date, TimeZoneInfo zone) =>
        date.Kind == DateTimeKind.Utc ? TimeSpan.Zero : zone.GetUtcOffset(DateTime.SpecifyKind(date, DateTimeKind.Unspecified));

    private static int HourOfHalf(DateTime date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;

    private static string DayHalf(DateTime date, DateTimeFormatInfo names) => date.Hour < 12 ? names.AMDesignator : names.PMDesignator;

    private static int WeekOfYear(DateTime date, CalendarWeekRule rule, DayOfWeek firstDay) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, rule, firstDay);
}
