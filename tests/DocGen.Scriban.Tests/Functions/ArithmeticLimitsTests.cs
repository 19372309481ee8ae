using Scriban.Syntax;

namespace Scriban.Tests.Functions;

public sealed class ArithmeticLimitsTests
{
    [Theory]
    [InlineData("{{ (date.parse '9999-12-31') + (timespan.from_days 5) }}")]
    [InlineData("{{ (date.parse '9999-12-31') | math.plus (timespan.from_days 5) }}")]
    [InlineData("{{ (timespan.from_days 10000000) + (timespan.from_days 10000000) }}")]
    [InlineData("{{ 7.5m + ('1e300' | string.to_double) | math.divided_by 0 }}")]
    [InlineData("{{ 79228162514264337593543950335m | math.times 2 }}")]
    public void Arithmetic_ResultTooLarge_IsErrorWithPlace(string template)
    {
        var error = Assert.Throws<ScriptRuntimeException>(() => Template.Parse(template).Render());
        Assert.Equal(0, error.Span.Start.Line);
    }
}
