using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Checking;

/// <content>Calls: built-in functions, functions of templates, includes.</content>
internal sealed partial class ShapeWalker
{
    private static readonly HashSet<string> SameList = new(StringComparer.Ordinal)
    {
        "compact", "filter", "limit", "offset", "reverse", "sort", "uniq",
    };

    private TypeShape OfCall(CallExpression call)
    {
        var shapes = Array.ConvertAll(call.Arguments, argument => ShapeOf(argument));
        var named = Array.ConvertAll(call.Named, argument => ShapeOf(argument.Value));
        var target = call.Target is AliasExpression alias ? alias.Inner : call.Target;
        switch (target)
        {
            case MemberExpression member when GroupOf(member.Target) is { } group:
                OfBuiltin(member, group, isCallee: true);
                if (group.TryGetValue(member.Name, out var function) && function is IScriptCustomFunction builtin)
                {
                    CheckCount(call, builtin, member.PathText!);
                    return OfBuiltinResult(call, (VariableExpression)member.Target, member.Name, shapes);
                }

                return UnknownShape.Instance;
            case VariableExpression { Name: "include" } when !IsTaken("include"):
                Include(call, shapes, named);
                return UnknownShape.Instance;
            case VariableExpression variable:
                CheckVariableCall(call, variable);
                return UnknownShape.Instance;
            default:
                ShapeOf(target, isCallee: true);
                return UnknownShape.Instance;
        }
    }

    private UnknownShape OfBuiltin(MemberExpression member, ScriptObject group, bool isCallee)
    {
        if (group.TryGetValue(member.Name, out var value))
        {
            if (!isCallee && value is IScriptCustomFunction function && function.RequiredParameterCount > 0)
            {
                Report(
                    member.Span, "SC1803", $"Функции «{member.PathText}» нужны аргументы", $"чтобы передать саму функцию, пишите @{member.PathText}");
            }
        }
        else if (isCallee)
        {
            var nearest = NearestName.Find(member.Name, group.Keys);
            var hint = nearest is null ? null : $"возможно, вы имели в виду «{member.Target.PathText}.{nearest}»";
            Report(member.Span, "SC1802", $"Нет функции «{member.PathText}»", hint);
        }

        learned.HasHiddenNames |= member.Name.StartsWith("eval", StringComparison.Ordinal);
        return UnknownShape.Instance;
    }

    private TypeShape OfBuiltinResult(CallExpression call, VariableExpression group, string name, TypeShape[] shapes)
    {
        if (group.Name != "array" || shapes.Length == 0 || shapes[0] is not ListShape list)
        {
            return UnknownShape.Instance;
        }

        var item = list.Item is NullShape ? UnknownShape.Instance : list.Item;
        var key = call.Arguments.Length > 1 ? call.Arguments[1] as LiteralExpression : null;
        var member = name is "map" or "sort" && key?.Value is string path && !path.Contains('.', StringComparison.Ordinal) && item is ObjectShape
            ? MemberOf(item, new LiteralExpression(null), path, key.Span)
            : UnknownShape.Instance;
        return name switch
        {
            "map" => new ListShape(member),
            "first" or "last" => item,
            _ when SameList.Contains(name) => list,
            _ => UnknownShape.Instance,
        };
    }

    private void CheckVariableCall(CallExpression call, VariableExpression variable)
    {
        var name = variable.Name;
        if (_scopes.Exists(s => s.Name == name))
        {
            return;
        }

        if (known.Functions.TryGetValue(name, out var function))
        {
            if (function is { Parameters: not null } && !known.Names.Contains(name))
            {
                CheckCount(call, function, name);
            }
        }
        else if (Builtins.All.TryGetValue(name, out var value) && !IsTaken(name))
        {
            if (value is IScriptCustomFunction builtin)
            {
                CheckCount(call, builtin, name);
            }
        }
        else if (!IsKnownName(name) && !known.Assigned.ContainsKey(name) && !IsTaken(name))
        {
            var names = known.Functions.Keys.Concat(Builtins.All.Keys);
            Report(variable.Span, "SC1802", $"Нет функции «{name}»", NearestName.Hint(name, names));
        }
    }

    private void CheckCount(CallExpression call, IScriptCustomFunction function, string name)
    {
        if (call.Arguments.Any(a => a is SpreadExpression))
        {
            return;
        }

        foreach (var argument in call.Named)
        {
            var parameters = Enumerable.Range(0, function.ParameterCount).Select(function.GetParameterName).ToList();
            if (function is not IncludeFunction && !function.HasVariableParameter
                && !parameters.Contains(argument.Name, StringComparer.Ordinal))
            {
                var hint = NearestName.Hint(argument.Name, parameters);
                Report(argument.Span, "SC1804", $"У функции «{name}» нет параметра «{argument.Name}»", hint);
                return;
            }
        }

        var given = call.Arguments.Length + call.Named.Length;
        if (given < function.RequiredParameterCount || (given > function.ParameterCount && !function.HasVariableParameter))
        {
            var expected = function.HasVariableParameter ? $"не меньше {function.RequiredParameterCount}"
                : function.RequiredParameterCount == function.ParameterCount ? $"{function.ParameterCount}"
                : $"от {function.RequiredParameterCount} до {function.ParameterCount}";
            Report(call.Span, "SC1803", $"Функции «{name}» передано аргументов: {given}, а нужно {expected}");
        }
    }

    /// <summary>An include with a name known beforehand is checked with the names of its caller.</summary>
    private void Include(CallExpression call, TypeShape[] shapes, TypeShape[] named)
    {
        if (loader is null || call.Arguments is not [LiteralExpression { Value: string name }, ..])
        {
            learned.HasHiddenNames |= loader is not null && call.Arguments is not [LiteralExpression, ..];
            return;
        }

        var context = new TemplateContext { TemplateLoader = loader };
        IncludedTemplate template;
        try
        {
            template = IncludedTemplate.Find(context, call.Span, name);
        }
        catch (ScriptRuntimeException error)
        {
            Report(call.Span, "SC1806", error.OriginalMessage, error.Hint);
            learned.HasHiddenNames = true;
            return;
        }

        if (_includes.Contains(name, StringComparer.Ordinal) || _includes.Count >= DeepestInclude)
        {
            return;
        }

        var (locals, arguments) = (_locals, _arguments);
        (_locals, _arguments) = (new Dictionary<string, TypeShape>(StringComparer.Ordinal), shapes);
        for (var i = 0; i < named.Length; i++)
        {
            _locals[call.Named[i].Name] = named[i];
        }

        _includes.Add(name);
        Walk(template.Template);
        _includes.RemoveAt(_includes.Count - 1);
        (_locals, _arguments) = (locals, arguments);
    }
}
