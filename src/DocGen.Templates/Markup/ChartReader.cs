using System.Collections.Immutable;
using System.Globalization;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Documents.Walk;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Markup;

/// <summary>Reads charts: categories, then rows of numbers of the same length.</summary>
internal sealed class ChartReader(MarkupCursor cursor, InlineReader inlines)
{
    private const int MostCategories = 60;

    /// <summary>More rows than this cannot be told apart on a black-and-white print.</summary>
    private const int MostSeries = 8;

    private const decimal Largest = 999_999_999_999m;

    /// <summary>Reads <c>chart</c>; null when it has no categories, no series, or numbers that do not belong to categories.</summary>
    public Chart? Read(MarkupElement element)
    {
        var place = cursor.ElementPlace();
        var attributes = cursor.Attributes;
        var kindPlace = attributes.PlaceOf("kind");
        var format = new Chart(ReadKind(attributes), [], [])
        {
            Title = attributes.Text("title"),
            Unit = attributes.Text("unit"),
            CategoryAxis = attributes.Text("category-axis"),
            ValueAxis = attributes.Text("value-axis"),
            AlternativeText = attributes.Text("alt"),
        };
        format = format with { Width = attributes.Length("width") ?? format.Width, Height = attributes.Length("height") ?? format.Height };
        var categories = ImmutableArray.CreateBuilder<string>();
        var series = ImmutableArray.CreateBuilder<ChartSeries>();
        var places = new List<Place>();
        while (cursor.Next(element))
        {
            var part = cursor.Element;
            if (part.Name is "category")
            {
                categories.Add(PlainText.Of(inlines.ReadFilled(part)));
            }
            else
            {
                places.Add(cursor.ElementPlace());
                series.Add(ReadSeries(part));
            }
        }

        var chart = format with { Categories = categories.DrainToImmutable(), Series = series.DrainToImmutable() };
        return IsWhole(chart, place, kindPlace, places) ? chart : null;
    }

    private static ChartKind ReadKind(AttributeReader attributes) => attributes.Choice("kind") switch
    {
        "grouped" => ChartKind.GroupedBar,
        "line" => ChartKind.Line,
        _ => ChartKind.Bar,
    };

    private ChartSeries ReadSeries(MarkupElement element)
    {
        var name = cursor.Attributes.TextOrEmpty("name");
        var values = ImmutableArray.CreateBuilder<decimal?>();
        while (cursor.Next(element))
        {
            values.Add(ReadValue(cursor.Element));
        }

        return new ChartSeries(name, values.DrainToImmutable());
    }

    private decimal? ReadValue(MarkupElement element)
    {
        var place = cursor.ElementPlace();
        var text = PlainText.Of(inlines.Read(element));
        if (text.Length == 0)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && Math.Abs(value) <= Largest)
        {
            return value;
        }

        var hint = text.Contains(',', StringComparison.Ordinal)
            ? "дробь пишется с точкой: 43.5"
            : "нужно число, по модулю меньше 10¹², без пробелов и единиц; если данных нет, оставьте value пустым";
        cursor.Problems.Error(MarkupCodes.WrongChartValue, place, $"Значение диаграммы «{text}» — не число", hint);
        return null;
    }

    private bool IsWhole(Chart chart, Place place, Place kindPlace, List<Place> series)
    {
        if (chart.Categories.IsEmpty || chart.Series.IsEmpty)
        {
            var missing = chart.Categories.IsEmpty ? "category" : "series";
            cursor.Problems.Error(
                MarkupCodes.MissingChild, place, $"В диаграмме нет ни одного «{missing}»", "добавьте данные или выводите chart по условию {{ if }}");
            return false;
        }

        if (chart.Categories.Length > MostCategories || chart.Series.Length > MostSeries)
        {
            cursor.Problems.Error(
                MarkupCodes.ChartTooLarge,
                place,
                $"В диаграмме категорий {chart.Categories.Length}, рядов {chart.Series.Length}",
                $"на диаграмме различимы до {MostCategories} категорий и до {MostSeries} рядов; разделите её на несколько или дайте таблицу");
            return false;
        }

        if (chart.Kind == ChartKind.Bar && chart.Series.Length > 1)
        {
            cursor.Problems.Error(
                MarkupCodes.WrongAttributeValue, kindPlace, "Рядов больше одного, а вид диаграммы «bar»", "для нескольких рядов есть kind=\"grouped\" и kind=\"line\"");
            return false;
        }

        return HaveAllValues(chart, series);
    }

    private bool HaveAllValues(Chart chart, List<Place> places)
    {
        var whole = true;
        for (var index = 0; index < chart.Series.Length; index++)
        {
            var count = chart.Series[index].Values.Length;
            if (count != chart.Categories.Length)
            {
                whole = false;
                cursor.Problems.Error(
                    MarkupCodes.ChartValueCount,
                    places[index],
                    $"В ряду «{chart.Series[index].Name}» значений {count}, а категорий {chart.Categories.Length}",
                    "на каждую категорию нужно одно value; там, где данных нет, — пустое");
            }
        }

        return whole;
    }
}
