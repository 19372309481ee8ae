namespace Scriban.Functions;

/// <summary>How far each group of <c>array.cycle</c> has come in one rendering.</summary>
internal sealed class CyclePositions
{
    private readonly Dictionary<object, int> _next = [];

    /// <summary>The place of the next item, from 0 to below <paramref name="count"/>.</summary>
    public int Next(object group, int count)
    {
        var place = _next.GetValueOrDefault(group) % count;
        _next[group] = place + 1;
        return place;
    }
}
