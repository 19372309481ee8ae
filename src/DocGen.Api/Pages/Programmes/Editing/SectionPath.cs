using System.Globalization;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>Places of sections in a content tree: «1.0» is the first block of the second block; the whole content is <see cref="Root"/>.</summary>
internal static class SectionPath
{
    public const string Root = "root";

    /// <summary>Sections with their paths in printed order, parents before children.</summary>
    public static IEnumerable<(string Path, int Depth, Section Section)> All(IReadOnlyList<Block> blocks, string above = "", int depth = 0)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is Section section)
            {
                var path = above + i.ToString(CultureInfo.InvariantCulture);
                yield return (path, depth, section);
                foreach (var below in All(section.Blocks, path + ".", depth + 1))
                {
                    yield return below;
                }
            }
        }
    }

    /// <summary>Null when the path leads to no section.</summary>
    public static Section? Find(IReadOnlyList<Block> blocks, string path) => All(blocks).FirstOrDefault(each => each.Path == path).Section;

    /// <summary>The tree with the list of blocks that holds the path's block changed; the index is the block's place in it.</summary>
    public static IReadOnlyList<Block> Change(IReadOnlyList<Block> blocks, string path, Func<List<Block>, int, List<Block>> change) =>
        Change(blocks, [.. path.Split('.').Select(step => int.Parse(step, NumberStyles.None, CultureInfo.InvariantCulture))], change);

    private static List<Block> Change(IReadOnlyList<Block> blocks, ReadOnlySpan<int> steps, Func<List<Block>, int, List<Block>> change)
    {
        List<Block> copy = [.. blocks];
        if (steps.Length == 1)
        {
            return change(copy, steps[0]);
        }

        var section = (Section)copy[steps[0]];
        copy[steps[0]] = section with { Blocks = Change(section.Blocks, steps[1..], change) };
        return copy;
    }
}
