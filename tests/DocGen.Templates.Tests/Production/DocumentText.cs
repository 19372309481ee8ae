using System.Collections;
using System.Reflection;
using System.Text;

namespace DocGen.Templates.Tests.Production;

/// <summary>A document as text, every property of every node: two documents are the same when these are.</summary>
internal static class DocumentText
{
    public static string Of(object document)
    {
        var text = new StringBuilder();
        Append(text, document);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null or string or Enum or ValueType and not IEnumerable:
                text.Append(value).Append(';');
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                {
                    Append(text, item);
                }

                text.Append(']');
                break;
            default:
                text.Append(value.GetType().Name).Append('{');
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(p => p.Name, StringComparer.Ordinal))
                {
                    Append(text, property.GetValue(value));
                }

                text.Append('}');
                break;
        }
    }
}
