using System.Globalization;
using System.Xml;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Markup;

/// <summary>
/// The attributes of one element, checked against the table. A wrong value is reported and read as absent. Values stay until the next
/// element is entered.
/// </summary>
internal sealed class AttributeReader(MarkupCursor cursor)
{
    private readonly string?[] _values = new string?[8];
    private readonly Place?[] _places = new Place?[8];
    private MarkupElement _element = MarkupElements.All[0];

    public void Load(XmlReader xml, MarkupElement element)
    {
        _element = element;
        Array.Clear(_values);
        if (xml.HasAttributes)
        {
            while (xml.MoveToNextAttribute())
            {
                Take(xml);
            }

            xml.MoveToElement();
        }

        foreach (var attribute in element.Attributes)
        {
            if (attribute.Required && _values[IndexOf(attribute.Name)] is null)
            {
                cursor.Problems.Error(
                    MarkupCodes.MissingAttribute,
                    cursor.ElementPlace(),
                    $"У элемента «{element.Name}» нет обязательного атрибута «{attribute.Name}»",
                    $"{attribute.Name} — {attribute.Purpose}");
            }
        }
    }

    /// <summary>The text of an attribute with white space folded; null when absent or empty.</summary>
    public string? Text(string name)
    {
        var value = Raw(name);
        return value is null ? null : Fold(value) is { Length: > 0 } text ? text : Absent(name);
    }

    /// <summary>The text of an attribute, empty when absent.</summary>
    public string TextOrEmpty(string name) => Text(name) ?? string.Empty;

    public string? Choice(string name) =>
        Raw(name) is not { } value ? null
        : _element.FindAttribute(name)!.Values.Contains(value, StringComparer.Ordinal) ? value
        : Wrong<string>(name, value, Suggestion.Among(value, _element.FindAttribute(name)!.Values));

    /// <summary>A whole number within limits, or null.</summary>
    public int? WholeNumber(string name, int limit) =>
        Raw(name) is not { } value ? null
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= limit ? number
        : WrongNumber(name, value, $"нужно целое число от 1 до {limit}");

    public double? PointSize(string name) =>
        Raw(name) is not { } value ? null
        : Lengths.TryParseNumber(value, out var size) && size is >= 6 and <= 72 ? size
        : WrongNumber(name, value, "нужно число пунктов от 6 до 72, дробь — с точкой");

    /// <summary>A length above zero and under a metre, or null.</summary>
    public Length? Length(string name) =>
        Raw(name) is not { } value ? null
        : Lengths.TryParse(value, out var length) ? length
        : WrongLength(name, value);

    public DateTimeOffset? Date(string name)
    {
        if (Text(name) is not { } value)
        {
            return null;
        }

        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero);
        }

        Wrong<string>(name, value, "дата пишется так: 2026-03-01");
        return null;
    }

    /// <summary>RRGGBB in capitals, or null.</summary>
    public string? Fill(string name, Theme theme) => Raw(name) switch
    {
        null or "" => null,
        "header" => theme.HeaderFill,
        "group" => theme.GroupFill,
        "good" => theme.GoodFill,
        "attention" => theme.AttentionFill,
        "bad" => theme.BadFill,
        "muted" => theme.MutedFill,
        { } value when value.TrimStart('#') is { Length: 6 } colour && colour.All(char.IsAsciiHexDigit) => colour.ToUpperInvariant(),
        { } value => Wrong<string>(name, value, "нужен цвет RRGGBB или цвет темы: header, group, good, attention, bad, muted"),
    };

    public string? Raw(string name)
    {
        var index = IndexOf(name);
        return index < 0 ? throw new ArgumentException($"«{name}» is no attribute of «{_element.Name}»", nameof(name)) : _values[index];
    }

    /// <summary>The place of an attribute's name; of the element's when the attribute is absent.</summary>
    public Place PlaceOf(string name) => _values[IndexOf(name)] is null ? cursor.ElementPlace() : _places[IndexOf(name)]!;

    public T? Wrong<T>(string name, string value, string hint)
        where T : class
    {
        cursor.Problems.Error(
            MarkupCodes.WrongAttributeValue, PlaceOf(name), $"Недопустимое значение «{value}» атрибута «{name}» элемента «{_element.Name}»", hint);
        return null;
    }

    private Length? WrongLength(string name, string value)
    {
        Wrong<string>(name, value, Lengths.Hint(value));
        return null;
    }

    private T? WrongNumber<T>(string name, string value, string hint)
        where T : struct
    {
        Wrong<string>(name, value, hint);
        return null;
    }

    private int? WrongNumber(string name, string value, string hint) => WrongNumber<int>(name, value, hint);

    private string? Absent(string name)
    {
        var attribute = _element.FindAttribute(name)!;
        if (attribute is { Required: true, MayBeEmpty: false })
        {
            Wrong<string>(name, string.Empty, $"{attribute.Name} — {attribute.Purpose}");
        }

        return null;
    }

    private void Take(XmlReader xml)
    {
        var index = IndexOf(xml.Name);
        var place = cursor.Here(xml.Name.Length);
        if (index < 0)
        {
            var names = _element.Attributes.Select(attribute => attribute.Name).ToList();
            var hint = Suggestion.For(xml.Name, names)
                ?? (names.Count == 0 ? $"у «{_element.Name}» нет атрибутов" : $"у «{_element.Name}» есть: {string.Join(", ", names)}");
            cursor.Problems.Error(
                MarkupCodes.UnknownAttribute, place, $"Неизвестный атрибут «{xml.Name}» элемента «{_element.Name}»", hint);
            return;
        }

        _values[index] = xml.Value;
        _places[index] = place;
    }

    private int IndexOf(string name)
    {
        var attributes = _element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            if (string.Equals(attributes[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private static string Fold(string value) =>
        value.AsSpan().ContainsAny('\t', '\n', '\r') || value.Contains("  ", StringComparison.Ordinal) || value.AsSpan().Trim(' ').Length < value.Length
            ? string.Join(' ', value.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            : value;
}
