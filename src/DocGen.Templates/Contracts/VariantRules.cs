using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json;

namespace DocGen.Templates.Contracts;

/// <summary>The branches of oneOf or anyOf, and how to tell from a value which of them is meant.</summary>
internal sealed class VariantRules(ImmutableArray<SchemaNode> branches, bool exactlyOne)
{
    private readonly SchemaNode[]?[] _byKind = new SchemaNode[]?[8];
    private readonly Lazy<Tag?> _tag = new(() => FindTag(branches));

    public ImmutableArray<SchemaNode> Branches => branches;

    public bool ExactlyOne => exactlyOne;

    /// <summary>The property that tells object branches apart («type»), or null. Asked only when the whole schema is compiled.</summary>
    public Tag? ObjectTag => _tag.Value;

    /// <summary>The branches that a value of one kind can meet.</summary>
    public SchemaNode[] BranchesFor(JsonKinds kind) =>
        _byKind[BitOperations.TrailingZeroCount((uint)kind)] ??= [.. Fitting(branches, kind)];

    private static IEnumerable<SchemaNode> Fitting(ImmutableArray<SchemaNode> branches, JsonKinds kind) =>
        branches.Where(branch => (branch.EffectiveKinds() & kind) != JsonKinds.None);

    private static Tag? FindTag(ImmutableArray<SchemaNode> branches)
    {
        var objects = Fitting(branches, JsonKinds.Object).ToList();
        if (objects.Count < 2)
        {
            return null;
        }

        foreach (var (name, _) in objects[0].Tags())
        {
            var table = new Dictionary<string, SchemaNode>(StringComparer.Ordinal);
            if (objects.TrueForAll(branch => TryAddTag(branch, name, table)))
            {
                return new Tag(name, table);
            }
        }

        return null;
    }

    private static bool TryAddTag(SchemaNode branch, string name, Dictionary<string, SchemaNode> table)
    {
        foreach (var (tagName, values) in branch.Tags())
        {
            if (string.Equals(tagName, name, StringComparison.Ordinal))
            {
                return values.All(value => table.TryAdd(value.GetString()!, branch));
            }
        }

        return false;
    }

    /// <param name="Name">Name of the property.</param>
    /// <param name="Branches">The branch for each of its values.</param>
    internal sealed record Tag(string Name, Dictionary<string, SchemaNode> Branches)
    {
        /// <summary>The branch that an object names; null when it names none.</summary>
        public SchemaNode? Find(JsonElement value, out JsonElement given)
        {
            if (!value.TryGetProperty(Name, out given) || given.ValueKind != JsonValueKind.String)
            {
                return null;
            }

            foreach (var (text, branch) in Branches)
            {
                if (given.ValueEquals(text))
                {
                    return branch;
                }
            }

            return null;
        }
    }
}
