using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Script values as .NET values.</summary>
internal static class ValueConverter
{
    public static bool ToBool(object? value) => value switch
    {
        null => false,
        bool flag => flag,
        JsonElement json => json.ValueKind is not (JsonValueKind.False or JsonValueKind.Null or JsonValueKind.Undefined),
        _ => true,
    };

    public static int ToInt(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        int number => number,
        null => 0,
        _ => (int)Convert(context, span, value, typeof(int))!,
    };

    public static object? Convert(TemplateContext context, SourceSpan span, object? value, Type type)
    {
        if (type == typeof(object) || type.IsInstanceOfType(value))
        {
            return value;
        }

        if (type == typeof(string))
        {
            return value is null ? null : context.ObjectToString(value);
        }

        if (type == typeof(bool))
        {
            return ToBool(value);
        }

        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (value is null)
        {
            return target.IsValueType && target == type ? Activator.CreateInstance(type) : null;
        }

        if (target.IsInstanceOfType(value))
        {
            return value;
        }

        if (target.IsAssignableFrom(typeof(ScriptArray)) || target == typeof(IList) || target == typeof(IEnumerable))
        {
            return ToList(span, value);
        }

        if (target == typeof(DateTime) || target == typeof(TimeSpan))
        {
            throw NotConvertible(context, span, value, target, null);
        }

        try
        {
            return System.Convert.ChangeType(value, target, context.CurrentCulture);
        }
        catch (Exception error) when (error is InvalidCastException or FormatException or OverflowException)
        {
            throw NotConvertible(context, span, value, target, error);
        }
    }

    private static ScriptRuntimeException NotConvertible(TemplateContext context, SourceSpan span, object value, Type target, Exception? error) =>
        new(span, $"Значение «{context.ObjectToString(value)}» ({ValueNames.Of(value)}) не подходит: нужно {NeedOf(target)}", error)
        {
            Code = "SC1511",
        };

    private static string NeedOf(Type type) => type switch
    {
        _ when type == typeof(int) || type == typeof(long) => "целое число",
        _ when type == typeof(double) || type == typeof(float) || type == typeof(decimal) => "число",
        _ when type == typeof(DateTime) => "дата",
        _ when type == typeof(TimeSpan) => "промежуток времени",
        _ => $"значение типа {type.Name}",
    };

    public static bool IsList([NotNullWhen(true)] object? value) => value switch
    {
        null or string or ScriptObject or IDictionary => false,
        JsonElement json => json.ValueKind == JsonValueKind.Array,
        IEnumerable => value is not IDictionary<string, object?>,
        _ => false,
    };

    [return: NotNullIfNotNull(nameof(value))]
    public static IList? ToList(SourceSpan span, object? value) => value switch
    {
        null => null,
        IList list => list,
        _ => new ScriptArray(Enumerate(span, value)),
    };

    public static IEnumerable<object?> Enumerate(SourceSpan span, object? value) => value switch
    {
        null => [],
        IEnumerable<object?> items when IsList(value) => items,
        JsonElement { ValueKind: JsonValueKind.Array } json => json.EnumerateArray().Select(JsonValues.ToScalar),
        IEnumerable items when value is not string => items.Cast<object?>(),
        _ => throw new ScriptRuntimeException(span, $"Значение типа {value.GetType().Name} не является списком") { Code = "SC1512" },
    };

    public static bool? IsEmpty(TemplateContext context, object? value) => value switch
    {
        string text => text.Length == 0,
        ScriptMarkup markup => markup.Text.Length == 0,
        ICollection list => list.Count == 0,
        _ when IsList(value) => !Enumerate(default, value).Any(),
        _ when MemberAccess.IsObject(value) => !MemberAccess.GetNames(context, value).Any(),
        _ => null,
    };
}
