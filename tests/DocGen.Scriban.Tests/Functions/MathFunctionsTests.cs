using System.Globalization;
using System.Numerics;
using Scriban.Functions;
using Scriban.Syntax;

namespace Scriban.Tests.Functions;

public sealed class MathFunctionsTests
{
    private readonly TemplateContext _context = new();

    public static TheoryData<object?, object?, object?, object?> RoundingCases => new()
    {
        { 7, 7, 7, 7 },
        { -7L, 7L, -7L, -7L },
        { 2.5, 2.5, 3.0, 2.0 },
        { -2.5, 2.5, -2.0, -3.0 },
        { 2.5f, 2.5f, 3f, 2f },
        { -1.2m, 1.2m, -1m, -2m },
        { int.MinValue, 2147483648L, int.MinValue, int.MinValue },
        { long.MinValue, -(BigInteger)long.MinValue, long.MinValue, long.MinValue },
        { (BigInteger)(-5), (BigInteger)5, (BigInteger)(-5), (BigInteger)(-5) },
        { (short)-3, 3, (short)-3, (short)-3 },
        { (byte)3, (byte)3, (byte)3, (byte)3 },
        { null, null, null, null },
    };

    [Theory]
    [MemberData(nameof(RoundingCases))]
    public void AbsCeilFloor_EveryNumberType_StaysTrue(object? value, object? abs, object? ceil, object? floor)
    {
        Assert.Equal(abs, MathFunctions.Abs(default, value));
        Assert.Equal(ceil, MathFunctions.Ceil(default, value));
        Assert.Equal(floor, MathFunctions.Floor(default, value));
    }

    [Theory]
    [InlineData(0.5, 0, 0.0)]
    [InlineData(1.5, 0, 2.0)]
    [InlineData(-1.005, 1, -1.0)]
    [InlineData(3.14159, 3, 3.142)]
    [InlineData(3.14159, 99, 3.14159)]
    public void Round_Half_GoesToEven(double value, int precision, double expected) =>
        Assert.Equal(expected, MathFunctions.Round(default, value, precision));

    [Fact]
    public void Round_OtherTypes_KeepTheirType()
    {
        Assert.Equal(1.24m, MathFunctions.Round(default, 1.2350m, 2));
        Assert.Equal(1.2f, MathFunctions.Round(default, 1.25f, 1));
        Assert.Equal(12, MathFunctions.Round(default, 12, 1));
        Assert.Null(MathFunctions.Round(default, null));
    }

    [Fact]
    public void Round_NegativePrecision_IsError() =>
        Assert.Throws<ScriptRuntimeException>(() => MathFunctions.Round(default, 12.5, -1));

    [Theory]
    [InlineData("12")]
    [InlineData(true)]
    [InlineData('1')]
    public void Functions_ValueThatIsNoNumber_IsError(object value)
    {
        Assert.False(MathFunctions.IsNumber(value));
        Assert.Throws<ScriptRuntimeException>(() => MathFunctions.Abs(default, value));
        Assert.Throws<ScriptRuntimeException>(() => MathFunctions.Ceil(default, value));
        Assert.Throws<ScriptRuntimeException>(() => MathFunctions.Floor(default, value));
        Assert.Throws<ScriptRuntimeException>(() => MathFunctions.Round(default, value));
        Assert.Throws<ScriptRuntimeException>(() => MathFunctions.Format(_context, default, value, "N0"));
    }

    [Fact]
    public void IsNumber_EveryNumberType_IsTrue()
    {
        foreach (var value in new object[] { 1, 1L, 1.0, 1f, 1m, BigInteger.One, (byte)1, (short)1, 1u, 1ul, double.NaN })
        {
            Assert.True(MathFunctions.IsNumber(value));
        }

        Assert.False(MathFunctions.IsNumber(null));
    }

    [Theory]
    [InlineData(1234.5, "N2", null, "1,234.50")]
    [InlineData(1234.5, "N2", "ru-RU", "1\u00a0234,50")]
    [InlineData(7, "000", null, "007")]
    [InlineData(0.5, "P0", "en-US", "50%")]
    [InlineData(7, null, null, "7")]
    [InlineData(7, "", null, "7")]
    [InlineData(null, "N2", null, "")]
    public void Format_NumberAndCulture_GiveText(object? value, string? format, string? culture, string expected) =>
        Assert.Equal(expected, MathFunctions.Format(_context, default, value, format, culture));

    [Fact]
    public void Format_NoCulture_FollowsContext()
    {
        _context.PushCulture(CultureInfo.GetCultureInfo("de-DE"));
        Assert.Equal("1.234,5", MathFunctions.Format(_context, default, 1234.5m, "N1"));
    }

    [Fact]
    public void Format_FormatForOtherNumbers_IsError() =>
        Assert.Throws<ScriptRuntimeException>(() => MathFunctions.Format(_context, default, 1.5, "D3"));

    [Fact]
    public void Random_SeededContext_RepeatsWithinBounds()
    {
        const int Seed = 42;
        var first = new TemplateContext { Random = new Random(Seed) };
        var second = new TemplateContext { Random = new Random(Seed) };
        for (var i = 0; i < 100; i++)
        {
            var number = MathFunctions.Random(first, default, -2, 3);
            Assert.InRange(number, -2, 2);
            Assert.Equal(number, MathFunctions.Random(second, default, -2, 3));
        }

        Assert.Equal(MathFunctions.Uuid(first), MathFunctions.Uuid(second));
        Assert.Throws<ScriptRuntimeException>(() => MathFunctions.Random(first, default, 3, -2));
    }

    [Fact]
    public void Uuid_Text_IsVersionFour()
    {
        var id = Guid.ParseExact(MathFunctions.Uuid(_context), "D");
        Assert.Equal(4, id.Version);
        Assert.InRange(id.Variant, 8, 11);
    }
}
