using System.Globalization;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The order of the values that a list is sorted by: nulls first, text by a culture, numbers by value.</summary>
internal struct KeyOrder(CompareInfo text)
{
    private readonly CompareInfo _text = text;
    private KeyKind _kind;
    private Type? _type;

    /// <summary>Takes note of a value that is to be compared; one that does not go with those before is an error.</summary>
    public void Admit(SourceSpan span, object? key)
    {
        if (key is null)
        {
            return;
        }

        var own = KindOf(key);
        if (own == KeyKind.Other && (key is not IComparable || (_type is not null && _type != key.GetType())))
        {
            throw CannotSort(span);
        }

        _kind = Combine(_kind, own) ?? throw CannotSort(span);
        _type = key.GetType();
    }

    public readonly int Compare(object? left, object? right)
    {
        if (left is null || right is null)
        {
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        }

        return _kind switch
        {
            KeyKind.Text => _text.Compare((string)left, (string)right, CompareOptions.None),
            KeyKind.Int => ((int)left).CompareTo((int)right),
            KeyKind.Number => NumberOrder.Compare(left, right),
            _ => ((IComparable)left).CompareTo(right),
        };
    }

    private static KeyKind KindOf(object key) => key switch
    {
        string => KeyKind.Text,
        int => KeyKind.Int,
        _ when MathFunctions.IsNumber(key) => KeyKind.Number,
        _ => KeyKind.Other,
    };

    private static KeyKind? Combine(KeyKind all, KeyKind own) => (all, own) switch
    {
        (KeyKind.None, _) => own,
        _ when all == own => own,
        (KeyKind.Int, KeyKind.Number) or (KeyKind.Number, KeyKind.Int) => KeyKind.Number,
        _ => null,
    };

    private static ScriptRuntimeException CannotSort(SourceSpan span) =>
        new(span, "Значения нельзя упорядочить: они разного рода или не сравниваются")
        {
            Code = "SC1736",
            Hint = "для списка объектов укажите поле: array.sort 'name'",
        };

    private enum KeyKind
    {
        None,
        Text,
        Int,
        Number,
        Other,
    }
}
