using System.Globalization;
using DocGen.Pdf.Navigation;
using DocGen.Pdf.Objects;
using DocGen.Pdf.Pages;

namespace DocGen.Pdf.Structure;

/// <summary>Writes the structure tree: its root, elements, parent tree, identifiers and role map (ISO 32000-1, 14.7).</summary>
internal sealed class StructureTree(PdfFile file)
{
    private const int KeysInLeaf = 64;

    private readonly SortedDictionary<string, StructureElement> _identified = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _roles = new(StringComparer.Ordinal);

    /// <param name="owners">By structural parent key: a page or a link annotation.</param>
    /// <returns>The object number of the root.</returns>
    public int Write(StructureElement top, IReadOnlyList<object> owners)
    {
        var root = file.Reserve();
        var elements = Preorder(top);
        foreach (var element in elements)
        {
            element.Number = file.Reserve();
            Register(element);
        }

        foreach (var element in elements)
        {
            StructureElementWriter.Write(file.Begin(element.Number), element, root);
        }

        var leaves = WriteParentTree(owners);
        var buffer = file.Begin(root);
        buffer.Write("<</Type/StructTreeRoot/K "u8).WriteReference(top.Number).Write("/ParentTreeNextKey "u8).WriteInteger(owners.Count)
            .Write("/ParentTree<<"u8);
        WriteLeaves(buffer, leaves);
        buffer.Write(">>"u8);
        WriteIdentifiers(buffer);
        WriteRoles(buffer);
        buffer.Write(">>"u8);
        return root;
    }

    /// <summary>Parents before children, in reading order; without recursion, for nesting as deep as a document likes.</summary>
    private static List<StructureElement> Preorder(StructureElement top)
    {
        var result = new List<StructureElement>(256);
        var open = new Stack<StructureElement>();
        open.Push(top);
        while (open.TryPop(out var element))
        {
            result.Add(element);
            for (var i = element.KidCount - 1; i >= 0; i--)
            {
                if (element[i].Target is StructureElement child)
                {
                    open.Push(child);
                }
            }
        }

        return result;
    }

    /// <summary>Notes must have identifiers (ISO 14289-1, 7.9), and so must the header cells that other cells name.</summary>
    private void Register(StructureElement element)
    {
        if (element.Type.Standard == StructureType.Note)
        {
            Identify(element);
        }

        foreach (var header in element.Headers)
        {
            Identify(header);
        }

        for (var type = element.Type; type.StandsFor is { } standard; type = standard)
        {
            _roles[type.Name] = standard.Name;
        }
    }

    private void Identify(StructureElement element)
    {
        if (element.Details?.Identifier is null)
        {
            element.Identify(_identified.Count.ToString(CultureInfo.InvariantCulture));
            _identified.Add(element.Details!.Identifier!, element);
        }
    }

    private List<(int Number, int First, int Last)> WriteParentTree(IReadOnlyList<object> owners)
    {
        var leaves = new List<(int Number, int First, int Last)>();
        for (var first = 0; first < owners.Count; first += KeysInLeaf)
        {
            var last = Math.Min(first + KeysInLeaf, owners.Count) - 1;
            var number = file.Reserve();
            leaves.Add((number, first, last));
            var buffer = file.Begin(number);
            buffer.Write("<</Limits["u8).WriteInteger(first).Write((byte)' ').WriteInteger(last).Write("]/Nums["u8);
            for (var key = first; key <= last; key++)
            {
                WriteOwner(buffer, key, owners[key]);
            }

            buffer.Write("]>>"u8);
        }

        return leaves;
    }

    private static void WriteOwner(ByteBuffer buffer, int key, object owner)
    {
        buffer.WriteInteger(key);
        if (owner is LinkAnnotation link)
        {
            buffer.Write((byte)' ').WriteReference(link.Element.Number).Write((byte)' ');
            return;
        }

        buffer.Write((byte)'[');
        var marked = ((PdfPage)owner).Marked;
        for (var id = 0; id < marked.Count; id++)
        {
            buffer.Write(id == 0 ? ""u8 : " "u8).WriteReference(marked[id].Number);
        }

        buffer.Write((byte)']');
    }

    private static void WriteLeaves(ByteBuffer buffer, List<(int Number, int First, int Last)> leaves)
    {
        buffer.Write("/Kids["u8);
        foreach (var leaf in leaves)
        {
            buffer.WriteReference(leaf.Number).Write((byte)' ');
        }

        buffer.Write((byte)']');
    }

    private void WriteIdentifiers(ByteBuffer buffer)
    {
        if (_identified.Count == 0)
        {
            return;
        }

        buffer.Write("/IDTree<</Names["u8);
        foreach (var (identifier, element) in _identified)
        {
            buffer.WriteTextString(identifier).WriteReference(element.Number);
        }

        buffer.Write("]>>"u8);
    }

    private void WriteRoles(ByteBuffer buffer)
    {
        if (_roles.Count == 0)
        {
            return;
        }

        buffer.Write("/RoleMap<<"u8);
        foreach (var (name, standard) in _roles)
        {
            buffer.WriteName(name).WriteName(standard);
        }

        buffer.Write(">>"u8);
    }
}
