using System.Numerics;
using System.Text.Json;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Tests.Functions;

public sealed class ObjectFunctionsTests
{
    private readonly TemplateContext _context = new();

    public static TheoryData<object?, string?, string?> KindCases => new()
    {
        { null, null, null },
        { "а", "string", "string" },
        { new ScriptMarkup("<b/>"), "string", "string" },
        { true, "boolean", "bool" },
        { 1, "number", "int" },
        { 1L, "number", "long" },
        { 1.5, "number", "double" },
        { 1.5f, "number", "float" },
        { 1.5m, "number", "decimal" },
        { BigInteger.One, "number", "bigint" },
        { (byte)1, "number", "byte" },
        { DayOfWeek.Friday, "object", "enum" },
        { new ScriptArray([1]), "array", "array" },
        { new List<int> { 1 }, "array", "array" },
        { new ScriptRange(1, 2), "iterator", "range" },
        { DerivedList.Empty, "iterator", "range" },
        { new ScriptObject(), "object", "object" },
        { new Dictionary<string, object?>(StringComparer.Ordinal), "object", "object" },
        { new DateTime(2025, 9, 1), "object", "DateTime" },
        { TimeSpan.Zero, "object", "TimeSpan" },
        { new HostFunction((_, _) => null), "object", "function" },
    };

    [Theory]
    [MemberData(nameof(KindCases))]
    public void TypeofKind_EveryValue_HasName(object? value, string? type, string? kind)
    {
        Assert.Equal(type, ObjectFunctions.Typeof(value));
        Assert.Equal(kind, ObjectFunctions.Kind(value));
    }

    [Theory]
    [InlineData(null, "нет")]
    [InlineData("", "нет")]
    [InlineData(" ", " ")]
    [InlineData(0, 0)]
    [InlineData(false, false)]
    public void Default_NullAndEmptyText_AreReplaced(object? value, object? expected) =>
        Assert.Equal(expected, ObjectFunctions.Default(value, "нет"));

    [Theory]
    [InlineData(255, "X4", null, "00FF")]
    [InlineData(1234.5, "N1", "ru-RU", "1\u00a0234,5")]
    [InlineData(7, null, null, "7")]
    [InlineData(null, "N2", null, "")]
    public void Format_Value_ByFormatAndCulture(object? value, string? format, string? culture, string expected) =>
        Assert.Equal(expected, ObjectFunctions.Format(_context, default, value, format, culture));

    [Fact]
    public void Format_Date_HasGenitiveMonth() =>
        Assert.Equal("5 октября", ObjectFunctions.Format(_context, default, new DateTime(2025, 10, 5), "d MMMM", "ru-RU"));

    [Theory]
    [InlineData("текст", "N2")]
    [InlineData(true, "N2")]
    [InlineData(1.5, "D2")]
    public void Format_ValueWithoutFormats_IsError(object value, string format) =>
        Assert.Throws<ScriptRuntimeException>(() => ObjectFunctions.Format(_context, default, value, format));

    [Fact]
    public void Members_Object_AreReadInOrder()
    {
        var person = new ScriptObject { ["name"] = "Аня", ["note"] = null };
        Assert.Equal(["name", "note"], ObjectFunctions.Keys(_context, person));
        Assert.Equal(["Аня", null], ObjectFunctions.Values(_context, person));
        Assert.True(ObjectFunctions.HasKey(_context, default, person, "note"));
        Assert.False(ObjectFunctions.HasValue(_context, default, person, "note"));
        Assert.True(ObjectFunctions.HasValue(_context, default, person, "name"));
        Assert.False(ObjectFunctions.HasKey(_context, default, person, null));
        Assert.False(ObjectFunctions.HasKey(_context, default, null, "name"));
        Assert.Equal(2, ObjectFunctions.Size(_context, default, person));
    }

    [Fact]
    public void Members_OtherValues_HaveFewOrNone()
    {
        Assert.Equal(["size"], ObjectFunctions.Keys(_context, new ScriptArray([1])));
        Assert.Empty(ObjectFunctions.Keys(_context, null));
        Assert.Empty(ObjectFunctions.Values(_context, 5));
        Assert.Throws<ScriptRuntimeException>(() => ObjectFunctions.HasKey(_context, default, "текст", "size"));
        Assert.Throws<ScriptRuntimeException>(() => ObjectFunctions.HasValue(_context, default, 5, "x"));
    }

    [Theory]
    [InlineData("план", 4)]
    [InlineData(null, 0)]
    [InlineData(5, 0)]
    public void Size_Scalars_OnlyTextHasSome(object? value, int expected) =>
        Assert.Equal(expected, ObjectFunctions.Size(_context, default, value));

    [Fact]
    public void ToJson_EveryKind_IsWritten()
    {
        var value = new ScriptObject
        {
            ["текст"] = "«<a>»\n",
            ["numbers"] = new ScriptArray([1, 2L, 1.5, 1200.0, 1.10m, BigInteger.Parse("123456789012345678901234567890", null), (byte)1]),
            ["flag"] = true,
            ["nothing"] = null,
            ["date"] = new DateTime(2025, 9, 1, 8, 30, 0),
            ["span"] = TimeSpan.FromHours(1),
            ["range"] = new ScriptRange(1, 3),
        };
        Assert.Equal(
            "{\"\\u0442\\u0435\\u043A\\u0441\\u0442\":\"\\u00AB\\u003Ca\\u003E\\u00BB\\n\"," +
            "\"numbers\":[1,2,1.5,1200,1.10,123456789012345678901234567890,1],\"flag\":true,\"nothing\":null," +
            "\"date\":\"2025-09-01T08:30:00\",\"span\":\"01:00:00\",\"range\":[1,2,3]}",
            ObjectFunctions.ToJson(_context, default, value));
    }

    [Fact]
    public void ToJson_ValueWithoutJson_IsError()
    {
        var itself = new ScriptObject();
        itself["self"] = itself;
        Assert.Throws<ScriptRuntimeException>(() => ObjectFunctions.ToJson(_context, default, itself));
        Assert.Throws<ScriptRuntimeException>(() => ObjectFunctions.ToJson(_context, default, double.NaN));
        Assert.Throws<ScriptRuntimeException>(() => ObjectFunctions.ToJson(_context, default, new HostFunction((_, _) => null)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("{")]
    [InlineData("[1,]")]
    [InlineData("{'a': 1}")]
    public void FromJson_OtherText_IsError(string? json) =>
        Assert.Throws<ScriptRuntimeException>(() => ObjectFunctions.FromJson(default, json));

    [Fact]
    public void FromJson_Numbers_AreDecimal()
    {
        Assert.Equal(1.50m, ObjectFunctions.FromJson(default, "1.50"));
        Assert.Equal(1e300, ObjectFunctions.FromJson(default, "1e300"));
        Assert.Null(ObjectFunctions.FromJson(default, "null"));
    }

    [Fact]
    public void Json_AnyValue_ReadsBack()
    {
        const int Seed = 404;
        var random = new Random(Seed);
        for (var i = 0; i < 200; i++)
        {
            var json = ObjectFunctions.ToJson(_context, default, NextValue(random, 3));
            var again = ObjectFunctions.ToJson(_context, default, ObjectFunctions.FromJson(default, json));
            Assert.True(string.Equals(json, again, StringComparison.Ordinal), $"seed {Seed}: {json}");
        }
    }

    [Fact]
    public void Json_Element_IsReadInPlace()
    {
        using var document = JsonDocument.Parse("""{"n": 5, "list": [1, 2]}""");
        var element = document.RootElement;
        Assert.Equal(["n", "list"], ObjectFunctions.Keys(_context, element));
        Assert.Equal(5, ObjectFunctions.Values(_context, element)[0]);
        Assert.Equal(2, ObjectFunctions.Size(_context, default, element.GetProperty("list")));
        Assert.Equal("array", ObjectFunctions.Typeof(element.GetProperty("list")));
        Assert.Equal("object", ObjectFunctions.Kind(element));
    }

    [Fact]
    public void EvalAndEvalTemplate_OtherValues_AreReturnedOrCalled()
    {
        var answer = new HostFunction((_, _) => 42);
        Assert.Equal(42, ObjectFunctions.Eval(_context, default, answer));
        Assert.Equal(42, ObjectFunctions.EvalTemplate(_context, default, answer));
        Assert.Equal(5, ObjectFunctions.Eval(_context, default, 5));
        Assert.Null(ObjectFunctions.EvalTemplate(_context, default, null));
    }

    private static object? NextValue(Random random, int depth) => random.Next(depth > 0 ? 7 : 5) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 => random.Next(-1000, 1000),
        3 => (decimal)random.Next(100_000) / 1000,
        4 => RandomText.Next(random, 8),
        5 => new ScriptArray(Enumerable.Range(0, random.Next(4)).Select(_ => NextValue(random, depth - 1)).ToList()),
        _ => NextObject(random, depth),
    };

    private static ScriptObject NextObject(Random random, int depth)
    {
        var result = new ScriptObject();
        for (var i = random.Next(4); i > 0; i--)
        {
            result[RandomText.Next(random, 5)] = NextValue(random, depth - 1);
        }

        return result;
    }
}
