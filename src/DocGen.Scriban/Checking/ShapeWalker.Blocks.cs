using Scriban.Syntax;
using Scriban.Syntax.Expressions;
using Scriban.Syntax.Statements;

namespace Scriban.Checking;

/// <content>Statements that hold others.</content>
internal sealed partial class ShapeWalker
{
    private void WalkBlock(ScriptStatement? statement)
    {
        switch (statement)
        {
            case IfStatement condition:
                ShapeOf(condition.Condition);
                Walk(condition.Then);
                Walk(condition.Otherwise);
                break;
            case CaseStatement choice:
                ShapeOf(choice.Value);
                Walk(choice.Before);
                foreach (var branch in choice.Branches)
                {
                    Array.ForEach(branch.Values, value => ShapeOf(value));
                    Walk(branch.Body);
                }

                Walk(choice.Otherwise);
                break;
            case ForStatement loop:
                WalkLoop(loop);
                break;
            case WhileStatement loop:
                ShapeOf(loop.Condition);
                Walk(loop.Body);
                break;
            case WithStatement with:
                WalkWith(with);
                break;
            case WrapStatement wrap:
                WalkWrap(wrap);
                break;
        }
    }

    private void WalkLoop(ForStatement loop)
    {
        var item = ItemOf(loop.Source, ShapeOf(loop.Source));
        foreach (var option in new[] { loop.Options.Offset, loop.Options.Limit, loop.Options.Columns })
        {
            if (option is not null)
            {
                ShapeOf(option);
            }
        }

        if (loop.Variable is VariableExpression variable)
        {
            learned.Names.Add(variable.Name);
            InScope(variable.Name, item, () => Walk(loop.Body));
        }
        else
        {
            Assign(loop.Variable, item);
            Walk(loop.Body);
        }

        Walk(loop.Otherwise);
    }

    private TypeShape ItemOf(ScriptExpression source, TypeShape shape)
    {
        switch (shape)
        {
            case ListShape list:
                return list.Item is NullShape ? UnknownShape.Instance : list.Item;
            case ObjectShape:
                return new ObjectShape(isOpen: false).With("key", ScalarShape.Text).With("value", UnknownShape.Instance);
            case ScalarShape { Kind: ScalarKind.Text }:
                Warn(source.Span, "SC1805", $"Цикл идёт по буквам строки{PathIn(source)}");
                return ScalarShape.Text;
            case ScalarShape scalar:
                var what = scalar.Kind == ScalarKind.Number ? "число" : "логическое значение";
                Report(source.Span, "SC1805", $"Цикл идёт по списку, а{PathIn(source)} — {what}");
                return UnknownShape.Instance;
            default:
                return UnknownShape.Instance;
        }
    }

    private void WalkWith(WithStatement with)
    {
        var shape = ShapeOf(with.Target);
        if (shape is ObjectShape { IsOpen: false } members)
        {
            learned.Names.UnionWith(members.Members.Keys);
        }
        else
        {
            learned.HasHiddenNames = true;
        }

        InScope(null, shape, () => Walk(with.Body));
    }

    /// <summary>The block runs inside the function, with the names of its loops and parameters.</summary>
    private void WalkWrap(WrapStatement wrap)
    {
        if (wrap.Target is CallExpression call)
        {
            ShapeOf(call);
        }
        else
        {
            ShapeOf(new CallExpression(wrap.Target, [], []) { Span = wrap.Target.Span });
        }

        InScope(null, UnknownShape.Instance, () => Walk(wrap.Body));
    }
}
