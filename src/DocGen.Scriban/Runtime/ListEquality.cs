using System.Runtime.CompilerServices;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>
/// Equality of lists, item by item. A pair of lists once met counts as equal when met again: so lists that contain themselves, or one list
/// many times over, are compared in finite time.
/// </summary>
internal readonly struct ListEquality(TemplateContext context, SourceSpan span)
{
    public bool AreEqual(object left, object right)
    {
        HashSet<(Identity Left, Identity Right)>? met = null;
        return AreEqual(left, right, ref met);
    }

    private bool AreEqual(object left, object right, ref HashSet<(Identity Left, Identity Right)>? met)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var a = TemplateContext.ToList(span, left);
        var b = TemplateContext.ToList(span, right);
        if (a.Count != b.Count)
        {
            return false;
        }

        for (var i = 0; i < a.Count; i++)
        {
            if (!AreItemsEqual(a[i], b[i], ref met))
            {
                return false;
            }
        }

        return true;
    }

    private bool AreItemsEqual(object? left, object? right, ref HashSet<(Identity Left, Identity Right)>? met)
    {
        if (ReferenceEquals(left, right) || !ValueConverter.IsList(left) || !ValueConverter.IsList(right))
        {
            return ValueComparer.AreEqual(context, span, left, right);
        }

        met ??= [];
        return !met.Add((new Identity(left), new Identity(right))) || AreEqual(left, right, ref met);
    }

    /// <summary>A list as itself, whatever its items are.</summary>
    private readonly struct Identity(object list) : IEquatable<Identity>
    {
        private readonly object _list = list;

        public bool Equals(Identity other) => ReferenceEquals(_list, other._list);

        public override bool Equals(object? obj) => obj is Identity other && Equals(other);

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(_list);
    }
}
