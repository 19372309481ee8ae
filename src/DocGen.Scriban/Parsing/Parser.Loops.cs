using Scriban.Syntax;
using Scriban.Syntax.Expressions;
using Scriban.Syntax.Statements;

namespace Scriban.Parsing;

/// <content>Loops.</content>
internal sealed partial class Parser
{
    private ScriptStatement ParseFor(bool isTable)
    {
        var opening = Current;
        var header = Header(ParseForHeader) ?? new ForHeader(Unreadable(), new LiteralExpression(null), ForOptions.None);
        var body = ParseBlock();
        ScriptStatement? otherwise = null;
        if (Current.Is("else"))
        {
            _position++;
            EndStatement();
            otherwise = ParseBlock();
        }

        ExpectEnd(opening);
        return isTable
            ? new TableRowStatement(header.Variable, header.Source, header.Options, body, otherwise)
            : new ForStatement(header.Variable, header.Source, header.Options, body, otherwise);
    }

    private ForHeader ParseForHeader()
    {
        var variable = ParseTarget("переменная цикла");
        if (!Current.Is("in"))
        {
            throw Report("SC1013", Current, $"Ожидается in, а здесь {DescribeFull(Current)}", "цикл пишется так: for x in список");
        }

        _position++;
        _stopAtOptions = true;
        var source = ParseExpression();
        _stopAtOptions = false;
        var options = ForOptions.None;
        while (IsForOption(Current))
        {
            var option = Current;
            _position++;
            if (option.Is("reversed"))
            {
                options = options with { IsReversed = true };
                continue;
            }

            Expect(TokenKind.Colon, "двоеточие");
            var value = ParseUnary(allowCall: false);
            options = option.Text switch
            {
                "offset" => options with { Offset = value },
                "limit" => options with { Limit = value },
                _ => options with { Columns = value },
            };
        }

        return new ForHeader(variable, source, options);
    }

    private bool IsForOption(Token token) =>
        token.Is("reversed")
        || (token.Kind == TokenKind.Identifier && token.Text is "offset" or "limit" or "cols" && tokens[_position + 1].Kind == TokenKind.Colon);

    private ScriptStatement ParseWhile()
    {
        var opening = Current;
        var condition = HeaderExpression();
        var body = ParseBlock();
        ExpectEnd(opening);
        return new WhileStatement(condition, body);
    }

    private sealed record ForHeader(AssignableExpression Variable, ScriptExpression Source, ForOptions Options);
}
