using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Checking;

/// <content>Variables, members and items.</content>
internal sealed partial class ShapeWalker
{
    private TypeShape OfVariable(VariableExpression variable)
    {
        var name = variable.Name;
        for (var i = _scopes.Count - 1; i >= 0; i--)
        {
            var (scopeName, shape) = _scopes[i];
            if (scopeName is not null)
            {
                if (scopeName == name)
                {
                    return shape;
                }
            }
            else if (shape is ObjectShape with && with.Members.TryGetValue(name, out var member))
            {
                return known.Assigned.ContainsKey(name) ? UnknownShape.Instance : member;
            }
            else if (shape is not ObjectShape { IsOpen: false })
            {
                return UnknownShape.Instance;
            }
        }

        var isAssigned = known.Assigned.TryGetValue(name, out var assigned);
        if (root is ObjectShape data && data.Members.TryGetValue(name, out var field))
        {
            return isAssigned || known.Names.Contains(name) ? UnknownShape.Instance : field;
        }

        if (isAssigned)
        {
            return known.Names.Contains(name) || assigned is NullShape ? UnknownShape.Instance : assigned!;
        }

        if (!IsKnownName(name) && messages is not null)
        {
            var hint = NearestName.Hint(name, AllNames());
            Report(variable.Span, "SC1800", $"В данных нет «{name}», и шаблон не задаёт такой переменной", hint);
        }

        return UnknownShape.Instance;
    }

    private bool IsKnownName(string name) =>
        root is not ObjectShape { IsOpen: false } || known.HasHiddenNames || known.Names.Contains(name) || Builtins.All.ContainsKey(name);

    private IEnumerable<string> AllNames() =>
        (root is ObjectShape data ? data.Members.Keys : []).Concat(known.Assigned.Keys).Concat(known.Names).Concat(Builtins.All.Keys);

    private TypeShape OfMember(MemberExpression member, bool isCallee)
    {
        if (GroupOf(member.Target) is { } group)
        {
            return OfBuiltin(member, group, isCallee);
        }

        return MemberOf(ShapeOf(member.Target), member.Target, member.Name, member.Span);
    }

    private TypeShape MemberOf(TypeShape owner, ScriptExpression target, string name, SourceSpan span)
    {
        if (owner is ObjectShape shape && shape.Members.TryGetValue(name, out var member))
        {
            return known.Members.Contains(name) ? UnknownShape.Instance : member;
        }

        if (name is "size" or MemberAccess.EmptyMember || known.Members.Contains(name))
        {
            return UnknownShape.Instance;
        }

        switch (owner)
        {
            case ObjectShape { IsOpen: false } closed:
                var nearest = NearestName.Find(name, closed.Members.Keys);
                var prefix = target.PathText is { } path && !path.Contains('[', StringComparison.Ordinal) ? path + "." : "";
                var hint = nearest is null ? KnownMembers(closed) : $"возможно, вы имели в виду «{prefix}{nearest}»";
                Report(span, "SC1801", $"{OwnerOf(target)} нет поля «{name}»", hint);
                break;
            case ListShape:
                Report(
                    span, "SC1801", $"{OwnerOf(target)} нет поля «{name}»: это список", "поля есть у его элементов: переберите список циклом for");
                break;
            case ScalarShape:
                Report(span, "SC1801", $"{OwnerOf(target)} нет поля «{name}»: это простое значение");
                break;
        }

        return UnknownShape.Instance;
    }

    private static string OwnerOf(ScriptExpression target) =>
        target.PathText is { } path ? $"У «{path}»" : target is LiteralExpression ? "У элементов" : "У значения";

    private static string? KnownMembers(ObjectShape shape) =>
        shape.Members.Count is 0 or > 12 ? null : $"есть поля: {string.Join(", ", shape.Members.Keys)}";

    private TypeShape OfItem(IndexerExpression indexer)
    {
        var owner = ShapeOf(indexer.Target);
        ShapeOf(indexer.Index);
        return (owner, indexer.Index, indexer.Target) switch
        {
            (_, LiteralExpression { Value: int place }, ArgumentsExpression) when _arguments is not null =>
                place < _arguments.Length ? _arguments[place] : UnknownShape.Instance,
            (_, LiteralExpression { Value: string name }, _) => MemberOf(owner, indexer.Target, name, indexer.Span),
            (ListShape list, _, _) => list.Item is NullShape ? UnknownShape.Instance : list.Item,
            _ => UnknownShape.Instance,
        };
    }
}
