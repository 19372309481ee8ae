using DocGen.Data.Search;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Tests.Search;

[Collection(StoreCollection.Name)]
public sealed class RussianStemTests(StoreFixture stores)
{
    /// <summary>Words that each need another rule.</summary>
    private static readonly string[] Words =
    [
        "приказываю", "создать", "рабочую", "группу", "сопровождению", "каштановской", "обучающихся", "педагогическими", "важнейшие", "наилучшейше", "сделавшись", "прочитав", "умывшись",
        "длинный", "длинна", "ценность", "возможностью", "ее", "и", "в", "взгляд", "рр", "эя", "учителями", "семья", "семьей", "иями", "проведенное", "осуществляют", "несла", "мышь", "ночь", "объезд",
    ];

    [Fact]
    public async Task Stem_OfEveryForm_IsThatOfPostgres()
    {
        string[] endings = ["", "а", "ами", "ать", "ающий", "ая", "вшись", "ение", "ейшего", "ем", "ете", "иями", "ившись", "ила", "ить", "нно", "нный", "ого", "ость", "остями", "уйте", "ующихся", "щая", "ью", "ялась", "ян"];
        string[] words = [.. Words, .. Words.SelectMany(word => endings.Select(ending => word + ending)), .. endings.Skip(1)];
        await using var context = (await stores.CreateAsync(StoreKind.Postgres)).Open("test");
        var expected = await context.Database
            .SqlQueryRaw<string>("""SELECT w || ' ' || (ts_lexize('russian_stem', w))[1] AS "Value" FROM unnest({0}) w WHERE cardinality(ts_lexize('russian_stem', w)) > 0""", (object)words)
            .ToListAsync();
        Assert.True(expected.Count > 700, $"{expected.Count} words");
        Assert.Equal(expected, expected.Select(line => line.Split(' ')[0]).Select(word => $"{word} {word[..RussianStem.LengthOf(word)]}"));
    }

    [Fact]
    public void Words_OfAText_ComeOnceWithoutEndingsAndSigns() =>
        Assert.Equal("елочн программ каштановск сош 45а од по школ", SearchWords.Of("Ёлочная «ПРОГРАММА»", "Каштановской СОШ, № 45а-од — про\u00ADграммы по школам", null));

    [Fact]
    public void Words_OfEndlessText_EndInTime()
    {
        var text = string.Join(' ', Enumerable.Range(0, 200_000).Select(i => $"слово{i}"));
        Assert.InRange(SearchWords.Of(text, new string('я', 1000)).Length, 300_000, 400_000);
    }
}
