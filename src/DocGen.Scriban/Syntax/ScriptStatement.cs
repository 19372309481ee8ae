namespace Scriban.Syntax;

/// <summary>A statement.</summary>
public abstract class ScriptStatement : ScriptNode
{
    /// <summary>The blanks before its code block when there is nothing else on the line; they start every line it prints.</summary>
    internal string? Indent { get; set; }

    public abstract Flow Execute(TemplateContext context);
}
