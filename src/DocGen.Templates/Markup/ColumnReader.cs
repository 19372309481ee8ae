using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Markup;

/// <summary>
/// Reads column widths. Percentages are shares of what fixed columns leave; columns with a star divide what percentages leave.
/// </summary>
internal sealed class ColumnReader(MarkupCursor cursor)
{
    private const string Form = "ширина столбца: 12mm, 30%, *, 2* или auto";

    private readonly List<Width> _widths = [];

    private enum Unit
    {
        Auto,
        Fixed,
        Percent,
        Star,
    }

    public ImmutableArray<TableColumn> Read(MarkupElement group)
    {
        var place = cursor.ElementPlace();
        while (cursor.Next(group))
        {
            var column = cursor.Element;
            _widths.Add(ReadWidth(cursor.Attributes));
            cursor.Finish(column);
        }

        if (_widths.Count == 0)
        {
            cursor.Problems.Error(MarkupCodes.EmptyElement, place, "В colgroup нет столбцов", "добавьте <col width=\"…\"/> для каждого столбца");
        }

        return ToColumns(place);
    }

    private static Width ReadWidth(AttributeReader attributes)
    {
        if (attributes.Text("width") is not { } text || string.Equals(text, "auto", StringComparison.Ordinal))
        {
            return default;
        }

        if (Lengths.TryParse(text, out var length))
        {
            return new Width(Unit.Fixed, 0, length);
        }

        var unit = text[^1] switch { '%' => Unit.Percent, '*' => Unit.Star, _ => Unit.Auto };
        var number = text.AsSpan(0, text.Length - 1);
        if (unit == Unit.Star && number.IsEmpty)
        {
            return new Width(Unit.Star, 1, default);
        }

        if (unit != Unit.Auto && Lengths.TryParseNumber(number, out var share) && share > 0 && share <= (unit == Unit.Percent ? 100 : 1000))
        {
            return new Width(unit, share, default);
        }

        attributes.Wrong<string>("width", text, Form);
        return default;
    }

    private ImmutableArray<TableColumn> ToColumns(Place place)
    {
        var percent = _widths.Where(width => width.Unit == Unit.Percent).Sum(width => width.Share);
        var stars = _widths.Where(width => width.Unit == Unit.Star).Sum(width => width.Share);
        var onlyPercent = percent > 0 && stars == 0 && _widths.TrueForAll(width => width.Unit is Unit.Percent or Unit.Fixed);
        if (percent > 100.01 || (stars > 0 && percent > 99.99) || (onlyPercent && percent < 99))
        {
            cursor.Problems.Error(
                MarkupCodes.WrongColumnWidths, place, FormattableString.Invariant($"Доли столбцов в процентах вместе дают {percent:0.##}"),
                stars > 0 ? "оставьте место столбцам со звёздочкой" : "вместе они дают 100");
        }

        var perStar = percent > 0 && stars > 0 ? (100 - percent) / stars : 1;
        return
        [
            .. _widths.Select(width => width.Unit switch
            {
                Unit.Fixed => new TableColumn { Fixed = width.Length },
                Unit.Percent => new TableColumn { Relative = width.Share },
                Unit.Star => new TableColumn { Relative = width.Share * perStar },
                _ => TableColumn.Auto,
            }),
        ];
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Width(Unit Unit, double Share, Length Length);
}
