using System.Collections.Immutable;
using DocGen.Documents.Model;
using static DocGen.Documents.Tests.Samples.Build;

namespace DocGen.Documents.Tests.Samples;

/// <summary>A programme of a school that does not exist, with every kind of block and inline that the model has.</summary>
internal static class EverythingDocument
{
    public static Document Create() => new(
        new DocumentProperties
        {
            Title = "Программа адресной методической помощи",
            Author = "МБОУ «Берёзовская СОШ № 3»",
            Subject = "Повышение качества образования",
            Keywords = "программа; дорожная карта",
            Created = new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero),
        },
        [
            new Section(PageSetup.Portrait, TitlePage()),
            new Section(PageSetup.Portrait, [.. ProgrammePages.Body()]),
            new Section(PageSetup.Landscape, [.. RoadmapPages.Body()]),
            new Section(PageSetup.Portrait with { Numbers = PageNumbers.Restart }, [.. AppendixPages.Body()]),
        ]);

    private static ImmutableArray<Block> TitlePage() =>
    [
        new Letterhead(
            [Line("Управление образования администрации Берёзовского района"), [new Strong(Line("МБОУ «Берёзовская СОШ № 3»"))]],
            [Line("Березовка район администрациялӧн йӧзӧс велӧдан веськӧдланін"), [new Strong(Line("«3 №-а Березовка шӧр школа»"))]])
        {
            Details = [Line("пер. Школьный, д. 7, пос. Берёзовка, 168000; тел. (000) 00-00-00; school3@example.org")],
        },
        new ApprovalMarks(
            [
                new ApprovalMark("ПРИНЯТО", [Line("на заседании педагогического совета"), Line("(протокол от 27.02.2026 № 5)")]),
                new ApprovalMark("СОГЛАСОВАНО", [Line("Начальник управления образования")]) { Signer = "А.Е.\u00A0Кузнецова", Date = "«___» __________ 2026 г." },
            ],
            [
                new ApprovalMark("УТВЕРЖДАЮ", [Line("Директор МБОУ «Берёзовская СОШ № 3»")]) { Signer = "М.П.\u00A0Иванова", Date = "«02» марта 2026 г." },
            ]),
        Title("ПРОГРАММА") with { SpaceBefore = Length.FromMillimetres(45) },
        Title("адресной методической помощи школе с низкими образовательными результатами на 2026/27 учебный год"),
        new Paragraph(Line("муниципальное бюджетное общеобразовательное учреждение «Берёзовская средняя общеобразовательная школа № 3»")) { Role = ParagraphRole.Subtitle },
        new Paragraph(Line("пос. Берёзовка")) { Role = ParagraphRole.Imprint },
        new Paragraph(Line("2026")) { Role = ParagraphRole.Imprint },
        new PageBreak(),
        new TableOfContents("Содержание", 3),
    ];
}
