using DocGen.Templates.Contracts;
using DocGen.Templates.Production;
using Scriban.Checking;
using Scriban.Runtime;

namespace DocGen.Templates.Catalogue;

/// <summary>
/// What the static check knows of the variables of a template: the contract's members and the function groups. Where a contract leaves
/// several kinds of value open, nothing is known.
/// </summary>
internal sealed class TemplateShape
{
    private readonly Dictionary<SchemaNode, TypeShape> _known = [];

    public static TypeShape Create(Contract contract)
    {
        var shape = new TemplateShape().Of(contract.Root);
        if (shape is not ObjectShape root)
        {
            return shape;
        }

        foreach (var (name, value) in TemplateFunctions.Members)
        {
            root.With(name, GroupShape((ScriptObject)value!));
        }

        return root;
    }

    private TypeShape Of(SchemaNode node)
    {
        if (_known.TryGetValue(node, out var known))
        {
            return known;
        }

        // Until a list or scalar is known, a schema that contains itself is seen as unknown.
        _known[node] = UnknownShape.Instance;
        TypeShape shape = (node.EffectiveKinds() & ~JsonKinds.Null) switch
        {
            JsonKinds.Object => OfObject(node),
            JsonKinds.Array => OfArray(node),
            JsonKinds.Text => ScalarShape.Text,
            JsonKinds.Number or JsonKinds.Integer => ScalarShape.Number,
            JsonKinds.Boolean => ScalarShape.Boolean,
            _ => UnknownShape.Instance,
        };
        return _known[node] = shape;
    }

    /// <summary>An object has the members of all schemas that describe it, variants included.</summary>
    private ObjectShape OfObject(SchemaNode node)
    {
        var parts = Parts(node).Where(part => part.Object is not null).Select(part => part.Object!).ToList();
        var open = parts.TrueForAll(part => part.Properties.IsEmpty) || parts.Exists(part => part.OthersDeclared);
        var shape = new ObjectShape(open);
        _known[node] = shape;
        foreach (var property in parts.SelectMany(part => part.Properties))
        {
            var member = Of(property.Schema);
            shape.With(property.Name, shape.Members.TryGetValue(property.Name, out var other) ? Common(other, member) : member);
        }

        return shape;
    }

    private ListShape OfArray(SchemaNode node)
    {
        var items = Parts(node).Select(part => part.Array?.Items).OfType<SchemaNode>().Select(Of).ToList();
        return new ListShape(items.Count == 0 ? UnknownShape.Instance : items.Aggregate(Common));
    }

    private static TypeShape Common(TypeShape left, TypeShape right) => (left, right) switch
    {
        _ when ReferenceEquals(left, right) => left,
        (ListShape a, ListShape b) when ReferenceEquals(a.Item, b.Item) => left,
        _ => UnknownShape.Instance,
    };

    /// <summary>The schema and all that say something of the same value: references, allOf, variants.</summary>
    private static HashSet<SchemaNode> Parts(SchemaNode node)
    {
        var parts = new HashSet<SchemaNode>();
        Add(node);
        return parts;

        void Add(SchemaNode part)
        {
            if (parts.Add(part))
            {
                foreach (var other in part.SameValue)
                {
                    Add(other);
                }
            }
        }
    }

    private static ObjectShape GroupShape(ScriptObject group)
    {
        var shape = new ObjectShape(isOpen: false);
        foreach (var (name, _) in group)
        {
            shape.With(name, UnknownShape.Instance);
        }

        return shape;
    }
}
