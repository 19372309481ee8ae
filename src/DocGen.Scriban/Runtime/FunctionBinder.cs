using System.Linq.Expressions;
using System.Reflection;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Makes functions of the language from public static methods of a class.</summary>
public static class FunctionBinder
{
    private const int MostParameters = 5;

    /// <summary>An object with a function for every public static method of the class, named in snake_case, and its static properties.</summary>
    public static ScriptObject Bind(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var group = new ScriptObject();
        foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            if (!method.IsSpecialName && !method.IsGenericMethod)
            {
                group[ObjectMembers.SnakeCase(method.Name)] = Bind(method);
            }
        }

        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            group[ObjectMembers.SnakeCase(property.Name)] = property.GetValue(null);
        }

        group.IsReadOnly = true;
        return group;
    }

    /// <summary>A function of the language that calls a static method.</summary>
    public static IScriptCustomFunction Bind(MethodInfo method)
    {
        ArgumentNullException.ThrowIfNull(method);
        var parameters = method.GetParameters().Where(p => !IsInjected(p)).ToArray();
        if (parameters.Length > MostParameters)
        {
            throw new NotSupportedException($"{method.Name}: more than {MostParameters} parameters");
        }

        return new BuiltinFunction(ObjectMembers.SnakeCase(method.Name), parameters, method);
    }

    private static bool IsInjected(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(TemplateContext) || parameter.ParameterType == typeof(SourceSpan);

    /// <summary>A call of the method, its arguments converted to the types of its parameters.</summary>
    internal static BuiltinCall Compile(MethodInfo method)
    {
        var context = Expression.Parameter(typeof(TemplateContext));
        var span = Expression.Parameter(typeof(SourceSpan));
        var given = Enumerable.Range(0, MostParameters).Select(i => Expression.Parameter(typeof(object))).ToArray();
        var next = 0;
        var arguments = method.GetParameters().Select(p =>
            p.ParameterType == typeof(TemplateContext) ? context
            : p.ParameterType == typeof(SourceSpan) ? span
            : Argument(p, context, span, given[next++])).ToArray();
        Expression call = Expression.Call(method, arguments);
        var result = method.ReturnType == typeof(void)
            ? Expression.Block(call, Expression.Constant(null, typeof(object)))
            : BoxResult(call);
        return Expression.Lambda<BuiltinCall>(result, [context, span, .. given]).Compile();
    }

    private static Expression BoxResult(Expression call)
    {
        var box = typeof(BoxedValues).GetMethod(nameof(BoxedValues.Box), [call.Type]);
        return box is not null ? Expression.Call(box, call) : Expression.Convert(call, typeof(object));
    }

    /// <summary>The given value as the parameter's type, the default when it was left out.</summary>
    private static Expression Argument(ParameterInfo parameter, Expression context, Expression span, Expression given)
    {
        var type = parameter.ParameterType;
        if (type == typeof(object[]))
        {
            return Expression.Convert(given, type);
        }

        Expression value = type == typeof(object)
            ? given
            : type == typeof(string)
                ? Expression.Call(typeof(FunctionBinder).GetMethod(nameof(ToText), BindingFlags.NonPublic | BindingFlags.Static)!, context, given)
                : type == typeof(int)
                    ? Expression.Call(context, nameof(TemplateContext.ToInt), null, span, given)
                    : type == typeof(bool)
                        ? Expression.Call(typeof(TemplateContext), nameof(TemplateContext.ToBool), null, given)
                        : Expression.Convert(Expression.Call(context, nameof(TemplateContext.ToObject), null, span, given, Expression.Constant(type)), type);
        if (!parameter.HasDefaultValue)
        {
            return value;
        }

        var fallback = parameter.DefaultValue is null ? (Expression)Expression.Default(type)
            : Expression.Convert(Expression.Constant(parameter.DefaultValue), type);
        return Expression.Condition(Expression.ReferenceEqual(given, Expression.Constant(Type.Missing)), fallback, value);
    }

    private static string? ToText(TemplateContext context, object? value) => value as string ?? (value is null ? null : context.ObjectToString(value));
}
