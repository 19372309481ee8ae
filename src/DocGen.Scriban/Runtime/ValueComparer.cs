using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Equality and order of values as the operators see them.</summary>
internal static class ValueComparer
{
    public static bool AreEqual(TemplateContext context, SourceSpan span, object? left, object? right) =>
        Equals(left, right) || (left is not null && right is not null && Compare(context, span, left, right) == 0);

    public static int Compare(TemplateContext context, SourceSpan span, object? left, object? right) => (left, right, context.CurrentCulture) switch
    {
        (null, null, _) => 0,
        (null, _, _) => -1,
        (_, null, _) => 1,
        (string a, string b, _) => string.CompareOrdinal(a, b),
        (IComparable a, _, _) when a.GetType() == right.GetType() => a.CompareTo(right),
        _ => throw new ScriptRuntimeException(span, "Значения нельзя сравнить") { Code = "SC1513" },
    };
}
