namespace Scriban.Checking;

/// <summary>What is known of a value before there is data: a closed family.</summary>
public abstract class TypeShape
{
    private protected TypeShape()
    {
    }

    /// <summary>What two branches give together; unknown unless they agree.</summary>
    internal static TypeShape Merge(TypeShape left, TypeShape right) => (left, right) switch
    {
        _ when ReferenceEquals(left, right) => left,
        (NullShape, _) => right,
        (_, NullShape) => left,
        (ScalarShape a, ScalarShape b) when a.Kind == b.Kind => left,
        (ListShape a, ListShape b) => new ListShape(Merge(a.Item, b.Item)),
        _ => UnknownShape.Instance,
    };
}
