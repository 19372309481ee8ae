using System.Globalization;

namespace DocGen.Templates.Contracts;

/// <summary>A place in the data in the words of its contract, for those who never see the data: «организация, руководитель, фамилия».</summary>
internal static class FieldWords
{
    /// <summary>How far references and variants are followed to one value.</summary>
    private const int Deepest = 8;

    /// <returns>Null where the contract has no words for any step. Steps without a title are left out.</returns>
    public static string? Of(SchemaNode root, DataPath path)
    {
        List<string> words = [];
        var node = root;
        foreach (var (name, index) in path.Steps)
        {
            node = name is null ? Item(node, Deepest) : Member(node, name, Deepest);
            if (node is null)
            {
                break;
            }

            if ((name is null ? string.Create(CultureInfo.InvariantCulture, $"№ {index + 1}") : Title(node)) is { } word)
            {
                words.Add(word);
            }
        }

        return words.Count == 0 ? null : string.Join(", ", words);
    }

    /// <summary>What comes after a colon in a title tells how to write the value, not what it is.</summary>
    private static string? Title(SchemaNode node) => (node.Title ?? (node.Reference is null ? null : Title(node.Reference)))?.Split(':')[0];

    private static SchemaNode? Member(SchemaNode node, string name, int depth) =>
        node.Object?.Properties.FirstOrDefault(property => string.Equals(property.Name, name, StringComparison.Ordinal))?.Schema
        ?? (depth == 0 ? null : node.SameValue.Select(same => Member(same, name, depth - 1)).FirstOrDefault(found => found is not null));

    private static SchemaNode? Item(SchemaNode node, int depth) =>
        node.Array?.Items ?? (depth == 0 ? null : node.SameValue.Select(same => Item(same, depth - 1)).FirstOrDefault(found => found is not null));
}
