using System.Buffers;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>A parsed template. It never changes, so any number of threads can render it, each with a context of its own.</summary>
public sealed class Template
{
    private readonly ScriptStatement _page;

    private Template(string text, string sourceFilePath, ScriptStatement page, LogMessageBag messages)
    {
        Text = text;
        SourceFilePath = sourceFilePath;
        _page = page;
        Messages = messages;
    }

    /// <summary>The text it was parsed from.</summary>
    public string Text { get; }

    /// <summary>The name its messages carry.</summary>
    public string SourceFilePath { get; }

    /// <summary>All errors found by parsing.</summary>
    public LogMessageBag Messages { get; }

    public bool HasErrors => Messages.HasErrors;

    internal IReadOnlyList<ScriptStatement> Statements => ((Syntax.Statements.BlockStatement)_page).Statements;

    public static Template Parse(string text, string? sourceFilePath = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var messages = new SyntaxMessages(sourceFilePath ?? "<шаблон>");
        var page = new Parser(Lexer.ReadTemplate(text, messages), messages).ParsePage();
        messages.Bag.SortByPlace();
        return new Template(text, messages.FileName, page, messages.Bag);
    }

    /// <summary>Renders with a new context whose variables are the model's members. The template's own variables leave the model as it is.</summary>
    public string Render(object? model = null)
    {
        var context = new TemplateContext();
        if (model is not null)
        {
            context.PushGlobal(model);
            context.PushGlobal(new ScriptObject());
        }

        return Render(context);
    }

    /// <summary>Renders into a string. Throws <see cref="ScriptRuntimeException"/>, also when the template has parse errors.</summary>
    public string Render(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        using var output = new ScriptOutput(null, 4096) { Limit = LimitOf(context) };
        Run(context, output);
        return output.ToString();
    }

    /// <summary>Renders into a writer. What was written before an error stays written.</summary>
    public void Render(TemplateContext context, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(writer);
        using var output = new ScriptOutput(text => writer.Write(text.Span), 32 * 1024) { Limit = LimitOf(context) };
        Run(context, output);
        output.Flush();
    }

    /// <summary>Renders into a buffer. What was written before an error stays written.</summary>
    public void Render(TemplateContext context, IBufferWriter<char> writer)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(writer);
        using var output = new ScriptOutput(text => writer.Write(text.Span), 32 * 1024) { Limit = LimitOf(context) };
        Run(context, output);
        output.Flush();
    }

    /// <summary>Executes the template and returns the value of its last <c>ret</c>; what it prints is dropped.</summary>
    public object? Evaluate(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        using var output = new ScriptOutput(null, 256) { Limit = LimitOf(context) };
        var outer = context.BeginRendering(output);
        try
        {
            return context.RunBody(_page);
        }
        finally
        {
            context.EndRendering(outer);
        }
    }

    /// <summary>A template that is a single expression, without braces.</summary>
    internal static Template ParseExpression(string text, string sourceFilePath)
    {
        var messages = new SyntaxMessages(sourceFilePath);
        return new Template(text, sourceFilePath, new Parser(Lexer.ReadExpression(text, messages), messages).ParsePage(), messages.Bag);
    }

    /// <summary>Prints the template into the present output, the value of its <c>ret</c> too.</summary>
    internal void RenderBody(TemplateContext context)
    {
        if (context.RunBody(_page) is { } value)
        {
            context.Write(_page.Span, value);
        }
    }

    private static long LimitOf(TemplateContext context) => context.OutputLimit > 0 ? context.OutputLimit : long.MaxValue;

    private void Run(TemplateContext context, ScriptOutput output)
    {
        if (HasErrors)
        {
            var first = Messages[0];
            throw new ScriptRuntimeException(first.Span, $"Шаблон с ошибками: {first.Message}") { Code = first.Code, Hint = first.Hint };
        }

        var outer = context.BeginRendering(output);
        try
        {
            RenderBody(context);
        }
        catch (OutputLimitException error)
        {
            throw context.OutputTooLong(_page.Span, error);
        }
        catch (InsufficientExecutionStackException error)
        {
            throw new ScriptRuntimeException(_page.Span, "Вызовы или выражения вложены слишком глубоко", error) { Code = "SC1602" };
        }
        finally
        {
            context.EndRendering(outer);
        }
    }
}
