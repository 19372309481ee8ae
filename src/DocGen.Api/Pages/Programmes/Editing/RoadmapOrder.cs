using System.Globalization;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>Moves lines of a roadmap: a group goes with its rows, a row with its sub-rows. All return the same list changed.</summary>
internal static class RoadmapOrder
{
    private const int Deepest = 2;

    /// <summary>Runs «up:3», «down:3», «in:3», «out:3», «remove:3», «row:3», «sub:3», «group:3», «move:3:7», «number»; places count from 0.</summary>
    public static void Apply(List<RoadmapLine> lines, string? operation)
    {
        var parts = (operation ?? "").Split(':');
        var at = Place(parts, 1);
        if (parts[0] == "number")
        {
            Number(lines);
        }
        else if (parts[0] is "row" or "group" && at >= -1 && at < lines.Count)
        {
            Insert(lines, parts[0] == "group", at);
        }
        else if (at >= 0 && at < lines.Count)
        {
            Change(lines, parts, at);
        }
    }

    /// <summary>How many lines belong to the line, itself too.</summary>
    public static int Length(IReadOnlyList<RoadmapLine> lines, int at)
    {
        var end = at + 1;
        while (end < lines.Count && !lines[end].IsGroup && (lines[at].IsGroup || lines[end].Depth > lines[at].Depth))
        {
            end++;
        }

        return end - at;
    }

    private static void Change(List<RoadmapLine> lines, string[] parts, int at)
    {
        switch (parts[0])
        {
            case "remove":
                lines.RemoveRange(at, lines[at].IsGroup ? 1 : Length(lines, at));
                break;
            case "up":
                Move(lines, at, Before(lines, at));
                break;
            case "down":
                Move(lines, at, After(lines, at));
                break;
            case "move" when Place(parts, 2) is >= 0 and var to && to <= lines.Count:
                Move(lines, at, to);
                break;
            case "in":
                Shift(lines, at, 1);
                break;
            case "out":
                Shift(lines, at, -1);
                break;
        }

        Straighten(lines);
    }

    private static int Place(string[] parts, int index) =>
        parts.Length > index && int.TryParse(parts[index], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var place) ? place : -2;

    /// <param name="after">The line after whose sub-rows the new one stands; −1 for the beginning.</param>
    private static void Insert(List<RoadmapLine> lines, bool group, int after)
    {
        var place = after < 0 ? 0 : group ? End(lines, after) : lines[after].IsGroup ? after + 1 : after + Length(lines, after);
        lines.Insert(place, new(group, group || after < 0 || lines[after].IsGroup ? 0 : lines[after].Depth, null));
    }

    private static int End(List<RoadmapLine> lines, int at)
    {
        var end = at + 1;
        while (end < lines.Count && !lines[end].IsGroup)
        {
            end++;
        }

        return end;
    }

    /// <summary>The place above the neighbour of the same kind and depth; a first row goes to the end of the group above.</summary>
    private static int Before(List<RoadmapLine> lines, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (lines[i].IsGroup || (!lines[at].IsGroup && lines[i].Depth <= lines[at].Depth))
            {
                return i;
            }
        }

        return 0;
    }

    private static int After(List<RoadmapLine> lines, int at)
    {
        var next = at + Length(lines, at);
        return next >= lines.Count ? next : lines[at].IsGroup ? next + Length(lines, next) : lines[next].IsGroup ? next + 1 : next + Length(lines, next);
    }

    /// <param name="to">The line before which it goes, as the lines stand now.</param>
    private static void Move(List<RoadmapLine> lines, int at, int to)
    {
        var length = Length(lines, at);
        if (to >= at && to <= at + length)
        {
            return;
        }

        var moved = lines.GetRange(at, length);
        lines.RemoveRange(at, length);
        lines.InsertRange(to > at ? to - length : to, moved);
    }

    private static void Shift(List<RoadmapLine> lines, int at, int by)
    {
        if (lines[at].IsGroup || lines[at].Depth + by < 0 || lines[at].Depth + by > Deepest)
        {
            return;
        }

        for (var end = at + Length(lines, at); at < end; at++)
        {
            lines[at] = lines[at] with { Depth = Math.Min(Deepest, lines[at].Depth + by) };
        }
    }

    /// <summary>No line is deeper than a sub-row of the one above.</summary>
    private static void Straighten(List<RoadmapLine> lines)
    {
        var most = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            lines[i] = lines[i] with { Depth = lines[i].IsGroup ? 0 : Math.Min(lines[i].Depth, most) };
            most = lines[i].IsGroup ? 0 : lines[i].Depth + 1;
        }
    }

    /// <summary>«1.2.1»: group, row, sub-row; without groups «2.1». A group keeps its own number where it has one.</summary>
    private static void Number(List<RoadmapLine> lines)
    {
        var prefix = "";
        var groups = 0;
        var counts = new int[Deepest + 1];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsGroup)
            {
                lines[i] = lines[i] with { Number = lines[i].Number ?? (groups + 1).ToString(CultureInfo.InvariantCulture) };
                (groups, prefix) = (groups + 1, lines[i].Number!.TrimEnd('.') + ".");
                Array.Clear(counts);
                continue;
            }

            counts[lines[i].Depth]++;
            Array.Clear(counts, lines[i].Depth + 1, Deepest - lines[i].Depth);
            lines[i] = lines[i] with { Number = prefix + string.Join('.', counts.Take(lines[i].Depth + 1).Select(count => count.ToString(CultureInfo.InvariantCulture))) };
        }
    }
}
