using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DocGen.Templates.Contracts;

/// <summary>One schema, compiled. Written once while compiling (references may form circles), only read afterwards.</summary>
internal sealed class SchemaNode
{
    public string? Title { get; set; }
    public string? Description { get; set; }
    public JsonKinds Kinds { get; set; } = JsonKinds.Any;
    public SchemaNode? Reference { get; set; }
    public ImmutableArray<SchemaNode> AllOf { get; set; } = [];
    public VariantRules? AnyOf { get; set; }
    public VariantRules? OneOf { get; set; }

    /// <summary>Allowed values (enum, const); default when any is.</summary>
    public ImmutableArray<JsonElement> Values { get; set; }
    public ObjectRules? Object { get; set; }
    public ArrayRules? Array { get; set; }
    public TextRules? Text { get; set; }
    public NumberRules? Number { get; set; }

    /// <summary>
    /// For a table whose columns are data (x-columns): the members that its rows may have besides the columns; default for anything else.
    /// A member <c>items</c> among them holds sub-rows.
    /// </summary>
    public ImmutableArray<string> RowMembers { get; set; }

    /// <summary>What the value is, as the schema says it: its description, else its title, also through a reference.</summary>
    public string? Meaning => Description ?? Title ?? Reference?.Meaning;

    /// <summary>The schemas that say something of the same value: reference, allOf, variants.</summary>
    public IEnumerable<SchemaNode> SameValue =>
        (Reference is null ? AllOf : AllOf.Add(Reference)).Concat(AnyOf?.Branches ?? []).Concat(OneOf?.Branches ?? []);

    /// <summary>The members that an object must have, when the schema says nothing else; else null.</summary>
    public IReadOnlyList<string>? OnlyRequires =>
        this is { Kinds: JsonKinds.Any, Reference: null, AllOf: [], AnyOf: null, OneOf: null, Values.IsDefault: true, Array: null, Text: null, Number: null }
        && Object is { Others: not null, OthersDeclared: false, Properties: { Length: > 0 } properties }
        && properties.All(property => property.Required)
            ? [.. properties.Select(property => property.Name)]
            : null;

    /// <summary>The kinds of value that can be valid here, followed through references and allOf as deep as contracts go.</summary>
    public JsonKinds EffectiveKinds(int depth = 8)
    {
        var kinds = Kinds;
        if (!Values.IsDefault)
        {
            kinds &= Values.Aggregate(JsonKinds.None, (sum, value) => sum | JsonKindNames.KindOf(value));
        }

        if (depth > 0)
        {
            kinds = Reference is null ? kinds : kinds & Reference.EffectiveKinds(depth - 1);
            kinds = AllOf.Aggregate(kinds, (sum, part) => sum & part.EffectiveKinds(depth - 1));
            kinds = (OneOf ?? AnyOf) is { } variants
                ? kinds & variants.Branches.Aggregate(JsonKinds.None, (sum, branch) => sum | branch.EffectiveKinds(depth - 1))
                : kinds;
        }

        return kinds;
    }

    /// <summary>The required properties whose value is one of listed texts: what variants can be told apart by.</summary>
    public IEnumerable<(string Name, ImmutableArray<JsonElement> Values)> Tags(int depth = 8)
    {
        IEnumerable<(string, ImmutableArray<JsonElement>)> own = Object is null
            ? []
            : Object.Properties
                .Where(property => property.Required && property.Schema.TextValues() is { IsDefault: false })
                .Select(property => (property.Name, property.Schema.TextValues()));
        return depth == 0 ? own : own.Concat(Reference?.Tags(depth - 1) ?? []).Concat(AllOf.SelectMany(part => part.Tags(depth - 1)));
    }

    /// <summary>Names of the properties that an object may have by this schema, through references, allOf and variants.</summary>
    public IEnumerable<string> PropertyNames(int depth = 8)
    {
        var own = Object?.Properties.Select(property => property.Name) ?? [];
        return depth == 0
            ? own
            : own
                .Concat(Reference?.PropertyNames(depth - 1) ?? [])
                .Concat(AllOf.Concat(AnyOf?.Branches ?? []).Concat(OneOf?.Branches ?? []).SelectMany(part => part.PropertyNames(depth - 1)));
    }

    private ImmutableArray<JsonElement> TextValues(int depth = 8) =>
        !Values.IsDefault && Values.All(value => value.ValueKind == JsonValueKind.String) ? Values
        : depth > 0 && Reference is not null ? Reference.TextValues(depth - 1)
        : default;
}

internal sealed record ObjectProperty(string Name, SchemaNode Schema, bool Required);

/// <param name="Properties">In the schema's order, required ones that have no schema included.</param>
/// <param name="Others">Schema of the properties not listed; null when there may be none.</param>
/// <param name="OthersDeclared">Whether the schema itself says that there may be others; most say nothing.</param>
internal sealed record ObjectRules(ImmutableArray<ObjectProperty> Properties, SchemaNode? Others, bool OthersDeclared);

internal sealed record ArrayRules(SchemaNode? Items, int Least, int Most, bool Unique);

internal sealed record TextRules(int Shortest, int Longest, Regex? Pattern, TextFormat Format);

internal sealed record NumberRules(double? Least, double? Most, double? Above, double? Below);

internal enum TextFormat
{
    None,
    Date,
    Email,
    Uri,
}
