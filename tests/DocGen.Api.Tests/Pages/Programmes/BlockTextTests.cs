using DocGen.Api.Pages.Programmes.Editing;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Api.Tests.Pages.Programmes;

public sealed class BlockTextTests
{
    private static readonly IReadOnlyList<Block> Blocks =
    [
        new Paragraph("Первый абзац\nс переносом") { Role = "goal" },
        new Subheading("Подзаголовок"),
        new ItemList
        {
            Lead = "Задачи:", Role = "tasks",
            Items = [new("первая") { Marker = "1." }, new("вторая") { Marker = "2.", Items = [new("вложенная") { Marker = "а)" }] }, new("без знака")],
        },
        new Roadmap { Columns = [new("event", "Что")] },
        new Section { Number = "1.1.", Title = "Подраздел" },
    ];

    [Fact]
    public void Read_WrittenText_GivesTheSameBlocks() => Assert.Equal(Blocks, BlockText.Read(BlockText.Write(Blocks), Blocks));

    [Fact]
    public void Read_WithoutOriginals_UnderstandsListsAndHeadings()
    {
        var read = BlockText.Read("Вступление\n\n## Меры\n\nМеры:\n– одна\n  – внутри\n– другая\nс продолжением", []);
        Assert.Equal("Вступление", Assert.IsType<Paragraph>(read[0]).Text);
        Assert.Equal("Меры", Assert.IsType<Subheading>(read[1]).Text);
        var list = Assert.IsType<ItemList>(read[2]);
        Assert.Equal("Меры:", list.Lead);
        Assert.Equal(["одна", "другая\nс продолжением"], list.Items.Select(item => item.Text));
        Assert.Equal("внутри", Assert.Single(list.Items[0].Items).Text);
    }

    [Fact]
    public void Read_LostLineOfATable_KeepsTheTable()
    {
        var read = BlockText.Read("Только текст", Blocks);
        Assert.Equal([typeof(Paragraph), typeof(Roadmap), typeof(Section)], read.Select(block => block.GetType()));
    }

    [Fact]
    public void Read_MovedLineOfATable_MovesTheTable()
    {
        var read = BlockText.Read("[[4: Дорожная карта]]\n\nПосле таблицы", Blocks);
        Assert.Equal([typeof(Roadmap), typeof(Paragraph), typeof(Section)], read.Select(block => block.GetType()));
    }

    [Theory]
    [InlineData("[[99: Нет такого]]")]
    [InlineData("[[1: Текст, а не таблица]]")]
    [InlineData("[[99999999999: Дорожная карта]]")]
    public void Read_LineOfNothing_StaysText(string text) => Assert.Equal(text, Assert.IsType<Paragraph>(BlockText.Read(text, Blocks)[0]).Text);
}
