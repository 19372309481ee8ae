using DocGen.Api.Pages.Programmes.Editing;
using DocGen.Data.Import;

namespace DocGen.Api.Tests.Pages.Programmes;

public sealed class PastedTableTests
{
    [Fact]
    public void Read_TableWithItsOwnHeader_TakesColumnsFromIt()
    {
        var groups = PastedRoadmap.Read(TabbedText.Read("Ответственный\tМероприятие\tСрок\nДиректор\tСовет\tМай 2024 г."), RoadmapLines.Columns);
        var row = Assert.Single(Assert.Single(groups).Items);
        Assert.Equal(("Совет", "Директор", "Май 2024 г."), (row.Event, row.Responsible?.Text, row.Deadline?.Text));
    }

    [Fact]
    public void Read_TableWithoutHeader_GoesByTheColumnsOfTheRoadmap()
    {
        var groups = PastedRoadmap.Read(TabbedText.Read("1.1\tСовет\tМай 2024 г.\tДиректор\tПротокол"), RoadmapLines.Columns);
        var row = Assert.Single(Assert.Single(groups).Items);
        Assert.Equal(("1.1", "Совет", "Протокол"), (row.Number, row.Event, row.ExpectedResult));
    }

    [Fact]
    public void Read_GroupsAndSubRows_AreFound()
    {
        var text = "№\tМероприятие\tСрок\nЗадача 1. Кадры\n1.1\tКурсы\tМай 2024\n1.1.1\tЗаявка\tАпрель 2024\n1.2\tНаставники\tИюнь 2024";
        var group = Assert.Single(PastedRoadmap.Read(TabbedText.Read(text), RoadmapLines.Columns));
        Assert.Equal(("Задача", "1", "Кадры"), (group.Label, group.Number, group.Title));
        Assert.Equal(["Курсы", "Наставники"], group.Items.Select(item => item.Event));
        Assert.Equal("Заявка", Assert.Single(group.Items[0].Items).Event);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t \n\t")]
    public void Read_Nothing_GivesNothing(string text) => Assert.Empty(PastedRoadmap.Read(TabbedText.Read(text), RoadmapLines.Columns));

    [Fact]
    public void Read_CellInQuotes_KeepsItsLines() =>
        Assert.Equal([["а\nб", "в \"г\""]], TabbedText.Read("\"а\nб\"\t\"в \"\"г\"\"\"\r\n"));
}
