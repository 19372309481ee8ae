using System.Collections;
using System.Globalization;
using System.Text.Json;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Tests.Functions;

public sealed class ArrayFunctionsTests
{
    private readonly TemplateContext _context = new();

    [Fact]
    public void Functions_GivenList_StaysAsItWas()
    {
        var list = new ScriptArray([3, null, 1, 3]);
        _ = ArrayFunctions.Add(default, list, 4);
        _ = ArrayFunctions.Concat(_context, default, list, list);
        _ = ArrayFunctions.Compact(default, list);
        _ = ArrayFunctions.InsertAt(_context, default, list, 0, 9);
        _ = ArrayFunctions.RemoveAt(default, list, 0);
        _ = ArrayFunctions.Reverse(default, list);
        _ = ArrayFunctions.Sort(_context, default, list);
        _ = ArrayFunctions.Uniq(default, list);
        Assert.Equal([3, null, 1, 3], list);
    }

    [Fact]
    public void Functions_Null_GivesNothingOrEmpty()
    {
        Assert.Equal([1], ArrayFunctions.Add(default, null, 1));
        Assert.Null(ArrayFunctions.Concat(_context, default, null, null));
        Assert.Null(ArrayFunctions.Compact(default, null));
        Assert.Null(ArrayFunctions.Cycle(_context, default, null));
        Assert.Null(ArrayFunctions.First(default, null));
        Assert.Null(ArrayFunctions.Last(default, null));
        Assert.Equal([null, 1], ArrayFunctions.InsertAt(_context, default, null, 1, 1));
        Assert.Equal("", ArrayFunctions.Join(_context, default, null, ","));
        Assert.Null(ArrayFunctions.Limit(default, null, 1));
        Assert.Null(ArrayFunctions.Offset(default, null, 1));
        Assert.Empty(ArrayFunctions.RemoveAt(default, null, 1));
        Assert.Empty(ArrayFunctions.Reverse(default, null));
        Assert.Equal(0, ArrayFunctions.Size(default, null));
        Assert.Empty(ArrayFunctions.Sort(_context, default, null));
        Assert.Null(ArrayFunctions.Uniq(default, null));
        Assert.False(ArrayFunctions.Contains(default, null, 1));
        Assert.Empty(ArrayFunctions.Map(_context, default, null, "x"));
    }

    [Fact]
    public void Functions_NumberInPlaceOfList_IsError()
    {
        Assert.Throws<ScriptRuntimeException>(() => ArrayFunctions.Add(default, 5, 1));
        Assert.Throws<ScriptRuntimeException>(() => ArrayFunctions.First(default, 5));
        Assert.Throws<ScriptRuntimeException>(() => ArrayFunctions.Join(_context, default, 5, ","));
        Assert.Throws<ScriptRuntimeException>(() => ArrayFunctions.Size(default, true));
    }

    [Fact]
    public void Functions_Text_IsListOfCharacters()
    {
        Assert.Equal(['а', 'б', "в"], (IEnumerable<object?>)ArrayFunctions.Concat(_context, default, "аб", new ScriptArray(["в"]))!);
        Assert.Equal("б-а", ArrayFunctions.Join(_context, default, ArrayFunctions.Reverse(default, "аб"), "-"));
        Assert.Equal(2, ArrayFunctions.Size(default, "аб"));
        Assert.Equal('б', ArrayFunctions.Last(default, "аб"));
    }

    [Fact]
    public void Functions_DotNetListsAndObjects_AreLists()
    {
        Assert.Equal(3, ArrayFunctions.Last(default, new List<int> { 1, 2, 3 }));
        Assert.Equal([2, 1], ArrayFunctions.Reverse(default, Enumerable.Range(1, 2)));
        Assert.Equal(1, ArrayFunctions.Size(default, new ScriptObject { ["a"] = 1 }));
    }

    [Fact]
    public void Functions_JsonLists_GiveScriptValues()
    {
        using var document = JsonDocument.Parse("[3, \"а\", null]");
        var root = document.RootElement;
        Assert.Equal(3, ArrayFunctions.First(default, root));
        Assert.Equal("3-а-", ArrayFunctions.Join(_context, default, root, "-"));
        Assert.True(ArrayFunctions.Contains(default, new List<object?> { root[0], root[1] }, "а"));
        Assert.Equal([3, "а"], ArrayFunctions.Compact(default, root.EnumerateArray().ToArray())!);
    }

    [Theory]
    [InlineData(-5, "x|1|2")]
    [InlineData(0, "x|1|2")]
    [InlineData(1, "1|x|2")]
    [InlineData(2, "1|2|x")]
    [InlineData(4, "1|2|||x")]
    public void InsertAt_Index_FillsGapWithNulls(int index, string expected) =>
        Assert.Equal(expected, string.Join('|', ArrayFunctions.InsertAt(_context, default, new ScriptArray([1, 2]), index, "x")));

    [Fact]
    public void InsertAt_AbsurdIndex_IsError() =>
        Assert.Throws<ScriptRuntimeException>(() => ArrayFunctions.InsertAt(_context, default, null, int.MaxValue, "x"));

    [Theory]
    [InlineData(0, "б|в")]
    [InlineData(-1, "а|б")]
    [InlineData(-3, "б|в")]
    [InlineData(-4, "а|б|в")]
    [InlineData(3, "а|б|в")]
    public void RemoveAt_Index_NegativeCountsFromEnd(int index, string expected) =>
        Assert.Equal(expected, string.Join('|', ArrayFunctions.RemoveAt(default, new ScriptArray(["а", "б", "в"]), index)));

    [Theory]
    [InlineData(0, 2, "1|2")]
    [InlineData(1, 2, "2|3")]
    [InlineData(-1, 1, "1")]
    [InlineData(0, -1, "")]
    [InlineData(5, 5, "")]
    [InlineData(1, int.MaxValue, "2|3")]
    public void OffsetLimit_Bounds_CutTheList(int offset, int limit, string expected)
    {
        var part = ArrayFunctions.Offset(default, new ScriptArray([1, 2, 3]), offset);
        Assert.Equal(expected, string.Join('|', ArrayFunctions.Limit(default, part, limit)!));
    }

    [Fact]
    public void Join_Function_GetsTextOfEachItem()
    {
        var function = new HostFunction((_, arguments) => $"<{(string)arguments[0]!}>");
        Assert.Equal("<1>, <>", ArrayFunctions.Join(_context, default, new ScriptArray([1, null]), ", ", function));
        Assert.Equal("1", ArrayFunctions.Join(_context, default, new ScriptArray([1]), null));
        Assert.Throws<ScriptRuntimeException>(() => ArrayFunctions.Join(_context, default, new ScriptArray([1]), ", ", "нет"));
    }

    [Fact]
    public void Join_TextOverLimit_IsError()
    {
        _context.LimitToString = 10;
        Assert.Throws<ScriptRuntimeException>(() => ArrayFunctions.Join(_context, default, new ScriptArray(["12345", "67890"]), ","));
    }

    [Fact]
    public void EachFilterAny_Function_IsAppliedToItems()
    {
        var list = new ScriptArray([1, 2, 3]);
        var twice = new HostFunction((_, arguments) => (int)arguments[0]! * 2);
        var odd = new HostFunction((_, arguments) => (int)arguments[0]! % 2 == 1);
        var above = new HostFunction((_, arguments) => (int)arguments[0]! > (int)arguments[1]!);
        Assert.Equal([2, 4, 6], (IEnumerable<object?>)ArrayFunctions.Each(_context, default, list, twice)!);
        Assert.Equal([1, 3], (IEnumerable<object?>)ArrayFunctions.Filter(_context, default, list, odd)!);
        Assert.True(ArrayFunctions.Any(_context, default, list, above, 2));
        Assert.False(ArrayFunctions.Any(_context, default, list, above, 3));
        Assert.Same(list, ArrayFunctions.Filter(_context, default, list, null));
        Assert.Same(list, ArrayFunctions.Each(_context, default, list, null));
        Assert.False(ArrayFunctions.Any(_context, default, list, "не функция"));
        Assert.Throws<ScriptRuntimeException>(() => ArrayFunctions.Each(_context, default, list, 5));
        Assert.Throws<ScriptRuntimeException>(() => ArrayFunctions.Filter(_context, default, list, "x"));
    }

    [Fact]
    public void Cycle_EqualListsOrGroup_ShareTheirPlace()
    {
        object? Next(object? group, params object?[] items) => ArrayFunctions.Cycle(_context, default, new ScriptArray(items), group);
        Assert.Equal("а", Next(null, "а", "б"));
        Assert.Equal("б", Next(null, "а", "б"));
        Assert.Equal("в", Next(null, "в", "г"));
        Assert.Equal("а", Next(null, "а", "б"));
        Assert.Equal("а", Next("группа", "а", "б"));
        Assert.Equal("г", Next("группа", "в", "г"));
        Assert.Null(Next(null));
    }

    [Fact]
    public void Map_Member_ItemsWithoutItAreLeftOut()
    {
        var list = new ScriptArray([new ScriptObject { ["n"] = 1 }, new ScriptObject { ["m"] = 2 }, null, new ScriptObject { ["n"] = null }]);
        Assert.Equal([1, null], ArrayFunctions.Map(_context, default, list, "n"));
        Assert.Empty(ArrayFunctions.Map(_context, default, list, null));
    }

    [Fact]
    public void UniqContains_Types_AreToldApart()
    {
        var list = new ScriptArray([1, 1.0, "1", 1, null, null]);
        Assert.Equal([1, 1.0, "1", null], ArrayFunctions.Uniq(default, list)!);
        Assert.True(ArrayFunctions.Contains(default, list, "1"));
        Assert.True(ArrayFunctions.Contains(default, list, null));
        Assert.False(ArrayFunctions.Contains(default, list, 1L));
    }

    [Fact]
    public void DerivedList_Writing_IsRefused()
    {
        IList list = ArrayFunctions.Reverse(default, new ScriptArray([1, 2]));
        Assert.Throws<NotSupportedException>(() => list.Add(1));
        Assert.Throws<NotSupportedException>(() => list[0] = 1);
        Assert.Null(list[5]);
        Assert.Equal(1, list.IndexOf(1));
    }

    [Fact]
    public void Sort_TextByCulture_IgnoresCodeOrder()
    {
        var names = new ScriptArray(["яна", "Ёлка", "Анна", "ель", "борис"]);
        Assert.Equal("Анна борис Ёлка ель яна", string.Join(' ', ArrayFunctions.Sort(_context, default, names)));
        _context.PushCulture(CultureInfo.GetCultureInfo("ru-RU"));
        Assert.Equal("Анна борис Ёлка ель яна", string.Join(' ', ArrayFunctions.Sort(_context, default, names)));
    }

    [Fact]
    public void Sort_NumbersOfAllTypes_GoByValueNullsFirst()
    {
        var list = new ScriptArray([10, 2.5, null, 3m, -1L, System.Numerics.BigInteger.One]);
        Assert.Equal([null, -1L, System.Numerics.BigInteger.One, 2.5, 3m, 10], ArrayFunctions.Sort(_context, default, list));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(300)]
    public void Sort_EqualKeys_KeepTheirOrder(int count)
    {
        const int Seed = 12;
        var random = new Random(Seed);
        var list = new ScriptArray();
        for (var i = 0; i < count; i++)
        {
            list.Add(new ScriptObject { ["key"] = random.Next(5), ["i"] = i });
        }

        var sorted = ArrayFunctions.Sort(_context, default, list, "key").Cast<ScriptObject>().ToList();
        var expected = list.Cast<ScriptObject>().OrderBy(o => (int)o["key"]!).ToList();
        Assert.True(expected.SequenceEqual(sorted), $"seed {Seed}");
    }

    [Fact]
    public void Sort_UnlikeItems_AreError()
    {
        Assert.Throws<ScriptRuntimeException>(() => ArrayFunctions.Sort(_context, default, new ScriptArray([1, "а"])));
        Assert.Throws<ScriptRuntimeException>(() => ArrayFunctions.Sort(_context, default, new ScriptArray([true, 1])));
        Assert.Throws<ScriptRuntimeException>(() =>
            ArrayFunctions.Sort(_context, default, new ScriptArray([new ScriptObject(), new ScriptObject()])));
    }

    [Fact]
    public void Sort_SingleValue_IsListOfOne() => Assert.Equal([7], ArrayFunctions.Sort(_context, default, 7));
}
