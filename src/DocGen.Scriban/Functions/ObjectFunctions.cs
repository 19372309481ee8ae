using System.Collections;
using System.Numerics;
using System.Text.Json;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The group <c>object</c>: what a value is, its members, its text and JSON.</summary>
public static class ObjectFunctions
{
    /// <summary>The value, or <paramref name="default"/> in place of null and empty text.</summary>
    public static object? Default(object? value, object? @default) => value is null or "" or ScriptMarkup { Text: "" } ? @default : value;

    /// <summary>The value of a text taken for an expression; a function is called; anything else is returned.</summary>
    public static object? Eval(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        string expression => context.EvaluateExpression(span, expression),
        ScriptMarkup expression => context.EvaluateExpression(span, expression.Text),
        IScriptCustomFunction function => context.Call(span, function),
        _ => value,
    };

    /// <summary>What a text taken for a template prints; a function is called; anything else is returned.</summary>
    public static object? EvalTemplate(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        string template => context.EvaluateTemplate(span, template),
        ScriptMarkup template => context.EvaluateTemplate(span, template.Text),
        IScriptCustomFunction function => context.Call(span, function),
        _ => value,
    };

    /// <summary>A number, date or other formattable value by a .NET format string.</summary>
    public static string Format(TemplateContext context, SourceSpan span, object? value, string? format, string? culture = null)
    {
        FormatText.EnsureLength(context, span, format);
        var provider = CultureNames.Resolve(context, span, culture);
        try
        {
            return value switch
            {
                null => "",
                IFormattable formattable => formattable.ToString(format, provider),
                _ => throw new ScriptRuntimeException(span, "Значение этого рода нельзя записать по формату") { Code = "SC1738" },
            };
        }
        catch (FormatException error)
        {
            throw FormatText.WrongFormat(span, format, error);
        }
    }

    public static bool HasKey(TemplateContext context, SourceSpan span, object? value, string? key) =>
        RequireMembers(span, value) && key is not null && context.TryGetMember(value, key, out _);

    /// <summary>Whether the member is there and not null.</summary>
    public static bool HasValue(TemplateContext context, SourceSpan span, object? value, string? key) =>
        RequireMembers(span, value) && key is not null && context.GetMember(value, key) is not null;

    /// <summary>The names of the members in their order.</summary>
    public static ScriptArray Keys(TemplateContext context, object? value)
    {
        var result = new ScriptArray();
        foreach (var name in MemberNames(context, value))
        {
            result.Add(name);
        }

        return result;
    }

    public static ScriptArray Values(TemplateContext context, object? value)
    {
        var result = new ScriptArray();
        foreach (var name in MemberNames(context, value))
        {
            result.Add(context.GetMember(value, name));
        }

        return result;
    }

    /// <summary>Characters of a text, items of a list, members of an object; 0 for anything else.</summary>
    public static int Size(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        null => 0,
        string text => text.Length,
        ScriptMarkup markup => markup.Text.Length,
        ScriptObject members => members.Count,
        _ when TemplateContext.IsList(value) => TemplateContext.ToList(span, value).Count,
        _ when TemplateContext.IsObject(value) => context.GetMemberNames(value).Count(),
        _ => 0,
    };

    /// <summary><c>string</c>, <c>boolean</c>, <c>number</c>, <c>array</c>, <c>iterator</c> or <c>object</c>; null for null.</summary>
    public static string? Typeof(object? value) => value switch
    {
        null or JsonElement { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => null,
        string or ScriptMarkup or JsonElement { ValueKind: JsonValueKind.String } => "string",
        bool or JsonElement { ValueKind: JsonValueKind.True or JsonValueKind.False } => "boolean",
        _ when MathFunctions.IsNumber(value) => "number",
        ScriptRange or DerivedList => "iterator",
        _ when TemplateContext.IsList(value) => value is IList or JsonElement ? "array" : "iterator",
        _ => "object",
    };

    /// <summary>Like <see cref="Typeof"/>, with the very type of numbers; values of .NET types without a name here give the type's name.</summary>
    public static string? Kind(object? value) => value switch
    {
        null or JsonElement { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => null,
        string or ScriptMarkup or JsonElement { ValueKind: JsonValueKind.String } => "string",
        bool or JsonElement { ValueKind: JsonValueKind.True or JsonValueKind.False } => "bool",
        int => "int",
        long => "long",
        double => "double",
        float => "float",
        decimal => "decimal",
        BigInteger => "bigint",
        byte => "byte",
        sbyte => "sbyte",
        short => "short",
        ushort => "ushort",
        uint => "uint",
        ulong => "ulong",
        Enum => "enum",
        ScriptObject or EmptyValue => "object",
        IScriptCustomFunction => "function",
        ScriptRange or DerivedList => "range",
        _ when TemplateContext.IsList(value) => "array",
        IDictionary or IDictionary<string, object?> or JsonElement { ValueKind: JsonValueKind.Object } => "object",
        _ => value.GetType().Name,
    };

    /// <summary>The value written in JSON; numbers are decimal. Text that is not JSON is an error with its place.</summary>
    public static object? FromJson(SourceSpan span, string? json) => JsonConversion.Read(span, json);

    /// <summary>The value as JSON, letters beyond ASCII and markup characters escaped.</summary>
    public static string ToJson(TemplateContext context, SourceSpan span, object? value) => JsonConversion.Write(context, span, value);

    /// <summary>Lists have the member <c>size</c> and those a template gave them.</summary>
    private static IEnumerable<string> MemberNames(TemplateContext context, object? value) => value switch
    {
        ScriptArray array => ["size", .. array.Members?.Keys ?? []],
        _ when TemplateContext.IsList(value) => ["size"],
        _ => context.GetMemberNames(value),
    };

    private static bool RequireMembers(SourceSpan span, object? value) =>
        value is null
            ? false
            : TemplateContext.IsObject(value) || TemplateContext.IsList(value)
                ? true
                : throw new ScriptRuntimeException(span, "У значения этого рода нет полей") { Code = "SC1511" };
}
