using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>Errors about names, with the nearest known ones.</content>
public sealed partial class TemplateContext
{
    internal ScriptRuntimeException UnknownVariable(SourceSpan span, string name) =>
        new(span, $"Переменная «{name}» не задана") { Code = "SC1539", Hint = SuggestName(name) };

    /// <summary>A hint with the known name nearest to a path that leads nowhere.</summary>
    internal string? SuggestName(string path)
    {
        var dot = path.LastIndexOf('.');
        if (dot < 0)
        {
            return TryGetVariable(path, out _) ? null : NearestName.Hint(path, VisibleNames());
        }

        object? owner = null;
        var first = true;
        foreach (var part in path[..dot].Split('.'))
        {
            var found = first ? TryGetVariable(part, out var next) : TryGetMember(owner, part, out next);
            if (!found)
            {
                return first ? NearestName.Hint(part, VisibleNames()) : NearestName.Hint(part, GetMemberNames(owner));
            }

            owner = next;
            first = false;
        }

        if (TryGetMember(owner, path[(dot + 1)..], out _))
        {
            return null;
        }

        return NearestName.Find(path[(dot + 1)..], GetMemberNames(owner)) is { } name
            ? $"возможно, вы имели в виду «{path[..dot]}.{name}»"
            : null;
    }

    private static ScriptRuntimeException UnknownParameter(IScriptCustomFunction function, SourceSpan span, string name)
    {
        return new ScriptRuntimeException(span, $"У функции нет параметра «{name}»")
        {
            Code = "SC1546",
            Hint = NearestName.Hint(name, Enumerable.Range(0, function.ParameterCount).Select(function.GetParameterName)),
        };
    }

    private IEnumerable<string> VisibleNames()
    {
        for (var i = _scopeCount - 1; i >= 0; i--)
        {
            if (_scopes[i].Name is { } name)
            {
                yield return name;
                continue;
            }

            foreach (var member in GetMemberNames(_scopes[i].Value))
            {
                yield return member;
            }
        }
    }
}
