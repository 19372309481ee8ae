namespace Scriban.Tests.Syntax;

public sealed class FunctionTests
{
    [Theory]
    [InlineData("{{ func sub; ret $0 - $1; end; sub 9 2; ' '; 9 | sub 3 }}", "7 6")]
    [InlineData("{{ func sum(a, b = 10); ret a + b; end; sum 1; ' '; sum(1, 2); ' '; sum b: 5 a: 1 }}", "11 3 6")]
    [InlineData("{{ func all(a, rest...); ret rest; end; all 1 2 3; all 1 }}", "[2, 3][]")]
    [InlineData("{{ func all(a, rest...); ret $; end; all 1 2 3 }}", "[1, [2, 3]]")]
    [InlineData("{{ func f; ret $.size + $.key; end; f 'а' key: 5 }}", "6")]
    [InlineData("{{ func f(a, b, c); ret a + b + c; end; f 1 ^[2, 3] }}", "6")]
    [InlineData("{{ twice(x) = x * 2; twice(twice(3)) + 1 }}", "13")]
    [InlineData("{{ mul = do(a, b = 3); ret a * b; end; mul 2; ' '; mul 2 2 }}", "6 4")]
    [InlineData("{{ f = @string.upcase; 'да' | f }}", "ДА")]
    [InlineData("{{ o = { m: do; ret $0 + 1; end }; o.m 4; 5 | o.m }}", "56")]
    [InlineData("{{ func fact(n); if n < 2; ret 1; end; ret n * (fact (n - 1)); end; fact 21 }}", "51090942171709440000")]
    public void Call_OfDeclared_GivesValue(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Theory]
    [InlineData("{{ func b }}<b>{{ $0 }}</b>{{ end }}{{ x = b 'а' }}[{{ x }}]", "<b>а</b>[]")]
    [InlineData("{{ func b; 'печать'; ret 5; end; x = b; x }}", "печать5")]
    [InlineData("{{ func box }}<{{ $0 }}>{{ $$ }}</{{ $0 }}>{{ end; wrap box 'p' }}текст{{ end }}", "<p>текст</p>")]
    [InlineData("{{ func each; for i in $0; $$; end; end; wrap each [1, 2] }}({{ i }}){{ end }}", "(1)(2)")]
    [InlineData("{{ func f; $$; 'дальше'; end; wrap f; ret; end; '.' }}", ".")]
    public void Text_OfFunction_PrintsAtOnce(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Theory]
    [InlineData("{{ x = 1; func f; x = 2; y = 3; end; f; x + y }}", "5")]
    [InlineData("{{ x = 1; func f(a); x = a; y = a; end; f 7; x }}{{ y }}.", "7.")]
    [InlineData("{{ func f(a); a = a + 1; ret a; end; a = 10; f 1; a }}", "210")]
    [InlineData("{{ func outer(a); func inner(b); ret a; end; ret inner 1; end; outer 5 }}.", ".")]
    [InlineData("{{ func f(a); with {a: 5}; ret a; end; end; f 1 }}", "1")]
    [InlineData("{{ func f(a); this.q = a; end; f 5; q }}", "5")]
    [InlineData("{{ func f; $t = 1; end; f; $t }}.", ".")]
    [InlineData("{{ func f(k); ret [1, 2] | array.each do(x); ret x * k; end; end; f 3 }}", "[3, 6]")]
    public void Names_InFunction_BelongWhereTheyShould(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Theory]
    [InlineData("{{ func f(a, b); end; f 1 }}", "SC1545")]
    [InlineData("{{ func f(a); end; f 1 2 }}", "SC1545")]
    [InlineData("{{ func f(a); end; f b: 1 }}", "SC1546")]
    [InlineData("{{ func f; f; end; f }}", "SC1602")]
    [InlineData("{{ math.abs }}", "SC1545")]
    public void Mistake_InCall_IsError(string template, string code) => Assert.Equal(code, Rendering.Failure(template).Code);

    [Fact]
    public void Include_WithArguments_SeesThem()
    {
        var loader = new MapLoader { ["row"] = "{{ $0 }}:{{ $1 }}{{ $key }}{{ $.key }}{{ i }}" };

        Assert.Equal("row:аkk1 row:аkk2 ", Rendering.Of("{{ for i in 1..2; include 'row' 'а' key: 'k'; ' '; end }}", loader: loader));
    }

    [Fact]
    public void Include_AsValue_IsText()
    {
        var loader = new MapLoader { ["a"] = "да{{ ret 7 }}нет" };

        Assert.Equal("ДА7 [\"да7\"]", Rendering.Of("{{ include 'a' | string.upcase }} {{ [include 'a'] }}", loader: loader));
    }

    [Fact]
    public void IncludeJoin_WithTemplates_Delimits()
    {
        var loader = new MapLoader { ["a"] = "1", ["b"] = "2", ["sep"] = ", ", ["open"] = "<" };

        Assert.Equal("<1, 2>", Rendering.Of("{{ include_join ['a', '', 'b'] 'tpl:sep' 'tpl:open' '>' }}", loader: loader));
    }

    [Fact]
    public void Include_Failing_TellsChain()
    {
        var loader = new MapLoader { ["outer"] = "\n{{ include 'inner' }}", ["inner"] = "{{ none.x }}" };

        var error = Rendering.Failure("\n\n{{ include 'outer' }}", loader: loader);

        Assert.Equal("inner", error.Span.FileName);
        Assert.Equal(["outer(2,4)", "test(3,4)"], error.IncludeChain.Select(c => c.ToString()));
    }

    [Theory]
    [InlineData("{{ include 'нет' }}", "SC1520")]
    [InlineData("{{ include '' }}", "SC1520")]
    [InlineData("{{ include 'bad' }}", "SC1522")]
    [InlineData("{{ include 'self' }}", "SC1602")]
    [InlineData("{{ include_join ['a'] }}", "SC1545")]
    public void Include_Impossible_IsError(string template, string code)
    {
        var loader = new MapLoader { ["bad"] = "{{ 1 + }}", ["self"] = "{{ include 'self' }}" };

        Assert.Equal(code, Rendering.Failure(template, loader: loader).Code);
    }
}
