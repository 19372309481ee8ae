using System.Text.Json;
using DocGen.Templates.Production;
using Scriban.Checking;
using Scriban.Runtime;

namespace DocGen.Templates.Catalogue;

/// <summary>What the static check knows of the variables of a template: the contract's members and the function groups.</summary>
internal static class TemplateShape
{
    public static TypeShape Create(JsonElement schema)
    {
        var shape = JsonSchemaReader.Read(schema);
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
