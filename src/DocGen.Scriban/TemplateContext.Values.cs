using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban;

/// <content>Values of the language: text, conversion, comparison, members.</content>
public sealed partial class TemplateContext
{
    /// <summary>The text printed for a value; <paramref name="nested"/> as it stands inside an array or object, where text is quoted.</summary>
    public string ObjectToString(object? value, bool nested = false) => ValueText.Format(this, value, nested);

    /// <summary>Converts a value to a .NET type. Throws <see cref="Syntax.ScriptRuntimeException"/> when it does not convert.</summary>
    public object? ToObject(SourceSpan span, object? value, Type type) => ValueConverter.Convert(this, span, value, type);

    /// <inheritdoc cref="ToObject(SourceSpan, object, Type)"/>
    public T? ToObject<T>(SourceSpan span, object? value) => (T?)ToObject(span, value, typeof(T));

    public int ToInt(SourceSpan span, object? value) => ValueConverter.ToInt(this, span, value);

    /// <summary>Only null and false are false.</summary>
    public static bool ToBool(object? value) => ValueConverter.ToBool(value);

    /// <summary>The items of any list value as a list (null for null), the list itself where it is one.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static IList? ToList(SourceSpan span, object? value) => ValueConverter.ToList(span, value);

    /// <summary>Whether the value has items: arrays, ranges, lists of .NET, JSON arrays. Text and objects are not lists.</summary>
    public static bool IsList([NotNullWhen(true)] object? value) => ValueConverter.IsList(value);

    /// <summary>The items of any list value; none for null.</summary>
    public static IEnumerable<object?> Enumerate(SourceSpan span, object? value) => ValueConverter.Enumerate(span, value);

    /// <summary>Whether a value has no members, items or characters; null when it is neither (a number, null).</summary>
    public bool? IsEmpty(object? value) => ValueConverter.IsEmpty(this, value);

    /// <summary>The order of two values as <c>&lt;</c> sees it.</summary>
    public int Compare(SourceSpan span, object? left, object? right) => ValueComparer.Compare(this, span, left, right);

    /// <summary>Equality of two values as <c>==</c> sees it.</summary>
    public bool AreEqual(SourceSpan span, object? left, object? right) => ValueComparer.AreEqual(this, span, left, right);

    /// <summary>
    /// What <c>target.name</c> gives: the member of any object (script object, dictionary, JSON object, .NET object), the size of a text or
    /// list; null when there is none of that name.
    /// </summary>
    public object? GetMember(object? target, string name) => MemberAccess.TryGetOrSpecial(this, target, name, out var value) ? value : null;

    public bool TryGetMember(object? target, string name, out object? value) => MemberAccess.TryGet(this, target, name, out value);

    /// <summary>The names of the members of any object in their order; none for what is not an object.</summary>
    public IEnumerable<string> GetMemberNames(object? target) => MemberAccess.GetNames(this, target);

    /// <summary>Whether the value has named members of its own (script object, dictionary, JSON object, .NET object).</summary>
    public static bool IsObject([NotNullWhen(true)] object? value) => MemberAccess.IsObject(value);
}
