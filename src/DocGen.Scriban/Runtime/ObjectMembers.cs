using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The members of a .NET type as templates see them, found once a type: public properties and fields, read by compiled code.</summary>
internal sealed class ObjectMembers
{
    private static readonly ConcurrentDictionary<(Type Type, Func<MemberInfo, string>? Rename), ObjectMembers> Known = new();
    private readonly Dictionary<string, Member> _members = new(StringComparer.Ordinal);

    private ObjectMembers(Type type, Func<MemberInfo, string>? rename)
    {
        foreach (var member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance))
        {
            if (member is FieldInfo or PropertyInfo { CanRead: true } && member is not PropertyInfo { GetMethod.IsPublic: false }
                && (member as PropertyInfo)?.GetIndexParameters().Length is null or 0)
            {
                var name = rename is null ? SnakeCase(member.Name) : rename(member);
                if (_members.TryAdd(name, new Member(member, Compile(member))))
                {
                    Names.Add(name);
                }
            }
        }
    }

    public List<string> Names { get; } = [];

    public static ObjectMembers Of(Type type, Func<MemberInfo, string>? rename) =>
        Known.GetOrAdd((type, rename), key => new ObjectMembers(key.Type, key.Rename));

    public bool TryGet(object target, string name, out object? value)
    {
        if (!_members.TryGetValue(name, out var member))
        {
            value = null;
            return false;
        }

        value = JsonValues.Unwrap(member.Read(target));
        return true;
    }

    public bool TrySet(TemplateContext context, object target, string name, object? value)
    {
        if (!_members.TryGetValue(name, out var member))
        {
            return false;
        }

        try
        {
            switch (member.Info)
            {
                case PropertyInfo { SetMethod.IsPublic: true } property when !IsInitOnly(property):
                    property.SetValue(target, context.ToObject(default, value, property.PropertyType));
                    return true;
                case FieldInfo { IsInitOnly: false } field:
                    field.SetValue(target, context.ToObject(default, value, field.FieldType));
                    return true;
                default:
                    return false;
            }
        }
        catch (TargetInvocationException error) when (error.InnerException is not null)
        {
            throw new ScriptRuntimeException(default, error.InnerException.Message, error) { Code = "SC1532" };
        }
    }

    /// <summary><c>MemberName</c> as <c>member_name</c>.</summary>
    public static string SnakeCase(string name)
    {
        var builder = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i]) && i > 0 && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            builder.Append(startsWord ? "_" : "").Append(char.ToLowerInvariant(name[i]));
        }

        return builder.ToString();
    }

    private static bool IsInitOnly(PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    private static Func<object, object?> Compile(MemberInfo member)
    {
        var target = Expression.Parameter(typeof(object));
        var read = Expression.MakeMemberAccess(Expression.Convert(target, member.DeclaringType!), member);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(read, typeof(object)), target).Compile();
    }

    private sealed record Member(MemberInfo Info, Func<object, object?> Read);
}
