using Scriban.Syntax;

namespace Scriban.Tests.Parsing;

/// <summary>Random and mutated templates end in an output or an error, never in a crash or a hang.</summary>
public sealed class ParserFuzzTests
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "if ", "else ", "end ", "for x in ", "while ", "case ", "when ", "func f", "(x, y = 1)",
        "ret ", "capture c ", "with o ", "wrap f ", "do ", "tablerow i in ", "import ", "readonly ", "break", "continue", "include 'p' ", "x", "o.a", "[1, 2]", "{a: 1}",
        "$0", "$", "$$", "$x", "1..3", "1.5", "0xF", "'s'", "\"q\"", "`v`", "$\"i {", "}", "\"", "(", ")", "[", "]", ",", ":", ";", "\n", "?", "?.", "??", "|", "||", "&&",
        "!", "-", "+", "*", "/", "//", "%", "==", "=", "+=", "<", ">=", "<<", "++", "--", "@", "^", "#", "##", ".size", ".empty?", " limit: 2 ", " reversed ", "string.upcase ",
        "array.sort ", "for.index", "this", "null", "true", " ", "текст",
    ];

    private static readonly string[] Seeds =
    [
        "{{ for x in [1, 2, 3] limit: 2 }}{{ x }}{{ if for.last }}!{{ else }}, {{ end }}{{ end }}",
        "{{ func f(a, b = 2, c...); ret a + b; end; f 1 | math.times 3 }}",
        "{{ o = {a: {b: [1, 'x']}}; o.a?.b[1] ?? 'нет' }} {{ $\"{o.a.b[0]} шт.\" }}",
        "{{~ case x ~}}\n{{~ when 1, 2 ~}} a {{~ else ~}} b {{~ end ~}}\n{%{ {{ raw }} }%}",
        "{{ capture c }}{{ include 'p' 1 k: 2 }}{{ end; c | string.upcase }}{{ i = 0; while i < 5; i++; end }}",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(20251122)]
    public void Template_OfRandomPieces_EndsInOutputOrError(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Run(random.Next(2) == 0 ? text : "{{ " + text, seed, i);
        }
    }

    [Theory]
    [InlineData(7)]
    [InlineData(424242)]
    public void Template_Mutated_EndsInOutputOrError(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 3000; i++)
        {
            var text = Seeds[random.Next(Seeds.Length)];
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                var at = random.Next(text.Length + 1);
                var length = Math.Min(random.Next(4), text.Length - at);
                text = string.Concat(text.AsSpan(0, at), random.Next(3) == 0 ? "" : Pieces[random.Next(Pieces.Length)], text.AsSpan(at + length));
            }

            Run(text, seed, i);
        }
    }

    private static void Run(string text, int seed, int round)
    {
        try
        {
            var template = Template.Parse(text, "fuzz");
            if (template.HasErrors)
            {
                Assert.All(template.Messages, m => Assert.InRange(m.Span.Start.Offset, 0, text.Length));
                return;
            }

            var context = new TemplateContext
            {
                LoopLimit = 200,
                RecursiveLimit = 20,
                LimitToString = 10_000,
                OutputLimit = 100_000,
                TimeLimit = TimeSpan.FromSeconds(20),
                TemplateLoader = new MapLoader { ["p"] = "{{ $1 }}{{ x }}" },
            };
            template.Render(context);
        }
        catch (ScriptRuntimeException error)
        {
            Assert.NotNull(error.Span.FileName);
        }
        catch (Exception error) when (error is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"Seed {seed}, round {round}: {error.GetType().Name}: {error.Message}\n{text}\n{error.StackTrace}");
        }
    }
}
