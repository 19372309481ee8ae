using DocGen.Api.Pages.Programmes.Editing;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Api.Tests.Pages.Programmes;

public sealed class ProgrammeAddressTests
{
    private static readonly Programme Programme = new("p", "targeted-aid-programme")
    {
        Content =
        [
            new Section { Title = "Первый", Blocks = [new Paragraph("Текст"), new Section { Title = "Внутри", Blocks = [new Paragraph("Текст")] }] },
            new Section { Title = "Карта", Blocks = [new Roadmap { Groups = [new() { Items = [new("Мероприятие") { Id = "r7" }] }] }] },
        ],
    };

    [Theory]
    [InlineData("$.approvals", "/programmes/p/edit")]
    [InlineData("$.tasks[2].text", "/programmes/p/edit/tasks#item-2")]
    [InlineData("$.passport.rows[1].blocks[0].text", "/programmes/p/edit/passport#item-1")]
    [InlineData("$.content[1].blocks[0].groups[0].items[0].deadline.text", "/programmes/p/edit/roadmap#row-r7")]
    [InlineData("$.content[0].blocks[0].text", "/programmes/p/edit/sections?at=0#section")]
    [InlineData("$.content[0].blocks[1].blocks[0].text", "/programmes/p/edit/sections?at=0.1#section")]
    [InlineData("$.content[0].title", "/programmes/p/edit/sections?at=0#section")]
    [InlineData("$", "/programmes/p/edit")]
    public void OfPlace_PathOfAFinding_LeadsToItsField(string path, string address) => Assert.Equal(address, ProgrammeAddress.OfPlace(Programme, path));
}
