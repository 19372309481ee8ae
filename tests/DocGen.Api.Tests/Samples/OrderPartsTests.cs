using System.Text.Json;
using System.Text.Json.Nodes;
using DocGen.Documents.Model;
using DocGen.Documents.Walk;
using DocGen.Templates.Production;

namespace DocGen.Api.Tests.Samples;

/// <summary>The parts of orders and protocols as the domain names them.</summary>
public sealed class OrderPartsTests(BuiltInKinds kinds) : IClassFixture<BuiltInKinds>
{
    private static readonly string[] Order = ["ПРИКАЗ", "№", "с. ", "ПРИКАЗЫВАЮ:", "Контроль за исполнением"];
    private static readonly string[] Protocol = ["ПРОТОКОЛ", "№", "с. ", "Председатель", "Секретарь", "Присутствовали", "ПОВЕСТКА ДНЯ", "СЛУШАЛИ"];

    [Theory]
    [InlineData("order-approve", "Об утверждении программы", "Заместителю директора по учебно-воспитательной работе Смирновой О.В.", "Приложение № 1", "к приказу", "СОГЛАСОВАНО", "ЛИСТ ОЗНАКОМЛЕНИЯ", "Паспорт Программы")]
    [InlineData("order-working-group", "О создании рабочей группы", "Назначить руководителем рабочей группы заместителя директора", "СОСТАВ", "Приложение № 1", "ЛИСТ ОЗНАКОМЛЕНИЯ")]
    [InlineData("order-mentors", "О закреплении школ-наставников", "Заведующему районным методическим кабинетом Гордиенко П.И.", "ПЕРЕЧЕНЬ", "Приложение № 1")]
    [InlineData("order-meeting", "О проведении совещания", "18 марта 2026 г. в 15:00", "в срок до 16 марта 2026 г.", "ПОВЕСТКА ДНЯ")]
    [InlineData("order-free", "Учителю математики Гаврильцу П.А.:", "возложить на заместителя директора по учебно-воспитательной работе Смирнову О.В.")]
    public void Order_HasItsParts(string kind, params string[] own) => Check(kind, [.. Order, .. own]);

    [Theory]
    [InlineData("protocol-meeting", "РЕШИЛИ", "Приглашённые", "Ответственный: Смирнова О.В. Срок: до 27 марта 2026 г.")]
    [InlineData("protocol-working-group", "РЕШИЛИ", "Ответственный", "Срок", "Голосовали: «за» — 6, «против» — 0, «воздержались» — 0 (единогласно)")]
    [InlineData("protocol-council", "ПОСТАНОВИЛИ", "13 человек (список прилагается)", "ВЫСТУПИЛИ", "Голосовали: «за» — 15", "Приложение № 1", "СПИСОК")]
    public void Protocol_HasItsParts(string kind, params string[] own) => Check(kind, [.. Protocol, .. own]);

    [Fact]
    public void Extract_HasItsParts() => Check("protocol-extract", ["ВЫПИСКА ИЗ ПРОТОКОЛА", "СЛУШАЛИ", "ПОСТАНОВИЛИ", "Выписка верна"]);

    [Fact]
    public void Approve_Attachment_HasPagesOfItsOwn()
    {
        var sections = Compose("order-approve").Sections;

        Assert.Equal(PageNumbers.Restart, sections.First(section => section.Blocks[0] is AppendixMark).Page.Numbers);
        Assert.Contains(sections, section => section.Page.Orientation == PageOrientation.Landscape);
    }

    [Fact]
    public void Draft_WithoutRegistration_HasBlanks()
    {
        using var data = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "templates", "order-approve", "sample-roadmap.json")));
        var text = ModelText.Of(new DocumentComposer().Compose(kinds.Get("order-approve"), data.RootElement).Document!);

        Assert.Contains("____.____.20____", text, StringComparison.Ordinal);
        Assert.Contains("№\u00A0______", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Order_OfASchoolWithoutAHead_HasALineToSignOn()
    {
        var data = JsonNode.Parse(kinds.Get("order-approve").Sample.GetRawText())!.AsObject();
        data.Remove("signer");
        data["issuer"]!.AsObject().Remove("head");
        var document = new DocumentComposer().Compose(kinds.Get("order-approve"), JsonSerializer.SerializeToElement(data)).Document!;

        Assert.Equal("____________________", Assert.Single(document.Sections[0].Blocks.OfType<Signatures>().First().Lines).Name);
        Assert.Contains("Руководитель", ModelText.Of(document), StringComparison.Ordinal);
    }

    private void Check(string kind, string[] parts)
    {
        var text = ModelText.Of(Compose(kind)).Replace('\u00A0', ' ');
        Assert.All(parts, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    private Document Compose(string kind) => new DocumentComposer().Compose(kinds.Get(kind), kinds.Get(kind).Sample).Document!;
}
