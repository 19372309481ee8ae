using Scriban.Functions;
using System.Text.Json;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>Variables: layers of names, frames of calls, loops.</content>
public sealed partial class TemplateContext
{
    private Scope[] _scopes = new Scope[16];
    private int _scopeCount;
    private Loop? _loop;
    private ScriptObject? _ownGlobal;

    internal Loop? Loop
    {
        get => _loop;
        set => _loop = value;
    }

    /// <summary>The innermost object that takes new variables: what <c>this</c> means.</summary>
    public object CurrentGlobal
    {
        get
        {
            for (var i = _scopeCount - 1; i >= 0; i--)
            {
                ref var scope = ref _scopes[i];
                if (scope is { Name: null, IsBuiltin: false })
                {
                    return scope.Value!;
                }
            }

            throw new InvalidOperationException("Нет слоя переменных");
        }
    }

    /// <summary>Adds a layer of variables over those there are.</summary>
    public void PushGlobal(object members)
    {
        ArgumentNullException.ThrowIfNull(members);
        Push(new Scope { Value = members });
    }

    /// <summary>Takes the newest layer away and returns it.</summary>
    public object PopGlobal()
    {
        if (_ownGlobal is not null && ReferenceEquals(_scopes[_scopeCount - 1].Value, _ownGlobal))
        {
            _scopeCount--;
            _ownGlobal = null;
        }

        if (_scopes[_scopeCount - 1].IsBuiltin)
        {
            throw new InvalidOperationException("Нет слоя переменных, который можно снять");
        }

        return _scopes[--_scopeCount].Value!;
    }

    /// <summary>Makes sure that the newest layer takes variables: data of JSON do not, and there may be none.</summary>
    private void EnsureOwnGlobal()
    {
        if (_scopes[_scopeCount - 1] is { IsBuiltin: true } or { Value: JsonElement })
        {
            PushGlobal(_ownGlobal = []);
        }
    }

    /// <summary>
    /// The value of a variable without <c>$</c>. Inside a function with parameters its own loops and its parameters come first.
    /// </summary>
    internal bool TryGetVariable(string name, out object? value)
    {
        for (var frame = _frame; frame is not null; frame = frame.Outer)
        {
            if (frame.HasParameters && (TryGetLoopVariable(frame, name, out value) || frame.Parameters.TryGetValue(name, out value)))
            {
                return true;
            }
        }

        var scopes = _scopes;
        for (var i = _scopeCount - 1; i >= 0; i--)
        {
            ref var scope = ref scopes[i];
            if (scope.Name is not null)
            {
                if (string.Equals(scope.Name, name, StringComparison.Ordinal))
                {
                    value = scope.Value;
                    return true;
                }
            }
            else if (scope.Value is ScriptObject members ? members.TryGetValue(name, out value) : TryGetMember(scope.Value, name, out value))
            {
                if (scope.IsBuiltin && value is DateGroup)
                {
                    // The group carries the context's date format, so it is not shared as the others are.
                    value = Date;
                }

                return true;
            }
        }

        value = null;
        return false;
    }

    internal void SetVariable(SourceSpan span, string name, object? value)
    {
        var target = FindTarget(name);
        if (!MemberAccess.TrySet(this, target, name, value))
        {
            throw new ScriptRuntimeException(span, $"Переменную «{name}» нельзя изменить: она доступна только для чтения") { Code = "SC1530" };
        }
    }

    /// <summary>Forbids later assignments to a variable of the innermost object.</summary>
    internal void SetReadOnly(string name)
    {
        if (FindTarget(name) is ScriptObject members)
        {
            members.SetReadOnly(name, readOnly: true);
        }
    }

    internal int PushLoopVariable(string name)
    {
        Push(new Scope { Name = name });
        return _scopeCount - 1;
    }

    internal void SetLoopVariable(int index, object? value) => _scopes[index].Value = value;

    internal void PopScopes(int count)
    {
        while (_scopeCount > count)
        {
            _scopes[--_scopeCount] = default;
        }
    }

    internal int ScopeCount => _scopeCount;

    internal void PushBuiltins(ScriptObject builtins) => Push(new Scope { Value = builtins, IsBuiltin = true });

    /// <summary>
    /// The object that an assignment to a name writes to: the innermost one; in a function with parameters a parameter, a variable that
    /// exists already, or else a name of the call's own.
    /// </summary>
    private object FindTarget(string name)
    {
        if (!_frame.HasParameters)
        {
            return CurrentGlobal;
        }

        if (_frame.Parameters.ContainsKey(name))
        {
            return _frame.Parameters;
        }

        for (var i = _scopeCount - 1; i >= 0; i--)
        {
            ref var scope = ref _scopes[i];
            if (scope is { Name: null, IsBuiltin: false } && (i >= _frame.FirstScope || TryGetMember(scope.Value, name, out _)))
            {
                return scope.Value!;
            }
        }

        return _frame.Parameters;
    }

    private void Push(Scope scope)
    {
        if (_scopeCount == _scopes.Length)
        {
            Array.Resize(ref _scopes, _scopeCount * 2);
        }

        _scopes[_scopeCount++] = scope;
    }
}
