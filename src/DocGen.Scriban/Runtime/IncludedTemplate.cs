using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>
/// A template that another one includes. Parsed templates are kept with their loader for as long as the loader lives and gives the same text.
/// </summary>
internal sealed class IncludedTemplate
{
    private static readonly ConditionalWeakTable<ITemplateLoader, ConcurrentDictionary<string, IncludedTemplate>> Known = [];
    private readonly string _text;
    private readonly Template _template;

    private IncludedTemplate(string text, string path)
    {
        _text = text;
        _template = Template.Parse(text, path);
    }

    public Template Template => _template;

    public static IncludedTemplate Find(TemplateContext context, SourceSpan span, string name)
    {
        if (name.Length == 0)
        {
            throw new ScriptRuntimeException(span, "Имя включаемого шаблона не задано") { Code = "SC1520" };
        }

        var loader = context.TemplateLoader
            ?? throw new ScriptRuntimeException(span, $"Шаблон «{name}» нельзя включить: откуда брать шаблоны, не задано") { Code = "SC1520" };
        var path = loader.GetPath(context, span, name);
        var text = path is null ? null : loader.Load(context, span, path);
        if (path is null || text is null)
        {
            throw new ScriptRuntimeException(span, $"Шаблон «{name}» не найден") { Code = "SC1520" };
        }

        var templates = Known.GetOrCreateValue(loader);
        if (!templates.TryGetValue(path, out var template) || !string.Equals(template._text, text, StringComparison.Ordinal))
        {
            template = new IncludedTemplate(text, path);
            templates[path] = template;
        }

        if (template._template.HasErrors)
        {
            var error = template._template.Messages[0];
            throw new ScriptRuntimeException(span, $"Шаблон «{name}» с ошибкой в {error.Span.Start}: {error.Message}")
            {
                Code = "SC1522",
                Hint = error.Hint,
            };
        }

        return template;
    }

    /// <summary>The text of the template; the first argument is its name.</summary>
    public string Render(
        TemplateContext context, SourceSpan span, ReadOnlySpan<object?> arguments, ReadOnlySpan<KeyValuePair<string, object?>> named)
    {
        var outer = context.BeginCapture(keepIndent: false);
        var map = context.OutputMap;
        context.OutputMap = null;
        try
        {
            Print(context, span, arguments, named);
            return context.ReadCapture(span);
        }
        finally
        {
            context.OutputMap = map;
            context.EndCapture(outer);
        }
    }

    /// <summary>Prints the template into the present output.</summary>
    public void Print(
        TemplateContext context, SourceSpan span, ReadOnlySpan<object?> arguments, ReadOnlySpan<KeyValuePair<string, object?>> named)
    {
        var frame = context.EnterFrame(span);
        var scopeCount = context.ScopeCount;
        var loop = context.Loop;
        try
        {
            frame.Arguments = new ScriptArray(arguments.Length);
            foreach (var argument in arguments)
            {
                frame.Arguments.Add(argument);
            }

            foreach (var (name, value) in named)
            {
                frame.Locals[name] = value;
                frame.Arguments.GetOrAddMembers()[name] = value;
            }

            _template.RenderBody(context);
        }
        catch (ScriptRuntimeException error) when (error.PassInclude(span))
        {
            throw;
        }
        finally
        {
            context.Loop = loop;
            context.ExitFrame(scopeCount);
        }
    }
}
