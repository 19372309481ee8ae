using Scriban.Runtime;

namespace Scriban.Syntax.Statements;

/// <summary><c>tablerow x in list cols: n … end</c>: rows and cells of an HTML table.</summary>
internal sealed class TableRowStatement(
    AssignableExpression variable, ScriptExpression source, ForOptions options, ScriptStatement body, ScriptStatement? otherwise)
    : ForStatement(variable, source, options, body, otherwise)
{
    private protected override LoopKind Kind => LoopKind.TableRow;

    private protected override Flow Run(TemplateContext context, System.Collections.IList list, int first, int count, int step)
    {
        var columns = Options.Columns is null ? 1 : Math.Max(1, ForOptions.Read(context, Options.Columns));
        context.Loop!.Columns = columns;
        if (count == 0)
        {
            context.Output.Write("<tr class=\"row1\">");
        }

        return base.Run(context, list, first, count, step);
    }

    private protected override void BeforeStep(TemplateContext context, Loop loop)
    {
        loop.Column = (loop.Index % loop.Columns) + 1;
        if (loop.Column == 1)
        {
            if (loop.Index > 0)
            {
                EndRow(context);
            }

            context.Output.Write("<tr class=\"row");
            context.Output.Write(BoxedValues.ToText((loop.Index / loop.Columns) + 1));
            context.Output.Write("\">");
        }

        context.Output.Write("<td class=\"col");
        context.Output.Write(BoxedValues.ToText(loop.Column));
        context.Output.Write("\">");
    }

    private protected override void AfterStep(TemplateContext context, Loop loop) => context.Output.Write("</td>");

    private protected override void AfterLoop(TemplateContext context, Loop loop) => EndRow(context);

    private static void EndRow(TemplateContext context)
    {
        context.Output.Write("</tr>");
        context.Output.Write(context.NewLine);
    }
}
