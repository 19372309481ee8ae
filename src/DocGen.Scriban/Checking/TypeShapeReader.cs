using System.Collections;
using System.Reflection;
using System.Text.Json;
using Scriban.Runtime;

namespace Scriban.Checking;

/// <summary>Shapes of .NET types, with members named as templates name them.</summary>
public sealed class TypeShapeReader(Func<MemberInfo, string>? memberRenamer = null)
{
    private readonly Dictionary<Type, TypeShape> _known = [];

    public TypeShape Read(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var actual = Nullable.GetUnderlyingType(type) ?? type;
        if (_known.TryGetValue(actual, out var known))
        {
            return known;
        }

        if (actual == typeof(string) || actual == typeof(char) || actual == typeof(ScriptMarkup))
        {
            return ScalarShape.Text;
        }

        if (actual == typeof(bool))
        {
            return ScalarShape.Boolean;
        }

        if (actual.IsPrimitive || actual == typeof(decimal))
        {
            return ScalarShape.Number;
        }

        return IsOpaque(actual) ? UnknownShape.Instance : (TypeShape?)ReadCollection(actual) ?? ReadObject(actual);
    }

    /// <summary>Types whose members are not told by the type: dates and such answer to more than their properties, JSON to any.</summary>
    private static bool IsOpaque(Type type) =>
        type == typeof(object) || type.IsEnum || (type.IsAbstract && !typeof(IEnumerable).IsAssignableFrom(type))
        || typeof(IFormattable).IsAssignableFrom(type) || typeof(IDictionary).IsAssignableFrom(type)
        || type == typeof(JsonElement) || type == typeof(JsonDocument) || typeof(IScriptCustomFunction).IsAssignableFrom(type)
        || ImplementedAs(type, typeof(IDictionary<,>)) is not null || ImplementedAs(type, typeof(IReadOnlyDictionary<,>)) is not null;

    private ListShape? ReadCollection(Type type) =>
        ImplementedAs(type, typeof(IEnumerable<>)) is { } sequence ? new ListShape(Read(sequence.GetGenericArguments()[0]))
        : typeof(IEnumerable).IsAssignableFrom(type) ? new ListShape(UnknownShape.Instance)
        : null;

    private ObjectShape ReadObject(Type type)
    {
        var shape = new ObjectShape(isOpen: !type.IsSealed);
        _known[type] = shape;
        foreach (var member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance))
        {
            var memberType = member switch
            {
                PropertyInfo { CanRead: true } property when property.GetIndexParameters().Length == 0 => property.PropertyType,
                FieldInfo field => field.FieldType,
                _ => null,
            };
            if (memberType is not null)
            {
                shape.With(memberRenamer is null ? ObjectMembers.SnakeCase(member.Name) : memberRenamer(member), Read(memberType));
            }
        }

        return shape;
    }

    private static Type? ImplementedAs(Type type, Type definition) =>
        type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == definition);
}
