using DocGen.Schools.Findings;
using DocGen.Schools.Tests.Samples;

namespace DocGen.Schools.Tests.Findings;

public sealed class TextRuleTests
{
    /// <summary>What is right and looks wrong.</summary>
    [Theory]
    [InlineData("Родители (законные представители) пишут: а) заявление; б) согласие.")]
    [InlineData("Занятия ведут учитель(я) и педагог(и), (не)обязательные – по выбору.")]
    [InlineData("Срок – до 15.03.2025, т.е. до конца четверти и т.д.; см. п. 1.2.")]
    [InlineData("Иванова М.П. и А.А. Петров работают в 2024/25 учебном году.")]
    [InlineData("Психолого-педагогическая и учебно-методическая помощь нужна обучающимся.")]
    [InlineData("Оператор «МегаФон» и сервис «ЯКласс» работают, IT-куб и COVID-19 названы верно.")]
    [InlineData("Класс 8а и классы VII, IX и XI пишут работу № 5 на 30 % лучше.")]
    [InlineData("Адрес сайта: мояшкола.рф, почта school@mail.ru.")]
    [InlineData("Проект «Образование» и программа „Школа“ утверждены.")]
    [InlineData("Рост – на 5–7 п.п.; 2–3 раза в год, 10–15 человек.")]
    [InlineData("Он сказал: «Зачем?» И ушёл.")]
    [InlineData("Работа идёт в ведение отдела, а введение к программе – здесь. Введение коротко. Введение дано.")]
    [InlineData("В течение года, в продолжение урока и в заключение – не ошибки.")]
    [InlineData("Семинар провели в г. Москве и в г. Сыктывкаре.")]
    [InlineData("Так же работают и другие школы, также помогая им; потому что это и есть то же самое.")]
    [InlineData("Количество часов – 34, из них 17 – практические; методические недели идут осенью.")]
    [InlineData("Конкурс «Учитель года – 2025» прошёл в селе Щучье.")]
    public void Text_RightButUnusual_HasNoFindings(string text) =>
        Assert.Equal([], FindingRules.Check(CleanProgramme.WithParagraph(text), CleanProgramme.Data));

    [Theory]
    [InlineData("С учѐтом проведе\u0308нного анализа.", "WRONG_CODEPOINT", "С учётом проведённого анализа.")]
    [InlineData("Шкoла работает.", "WRONG_CODEPOINT", "Школа работает.")]
    [InlineData("Отдел образова ния помогает.", "WORD_BROKEN_BY_SPACE", "Отдел образования помогает.")]
    [InlineData("Срок – декабрь2025 года.", "WORDS_GLUED", "Срок – декабрь 2025 года.")]
    [InlineData("Учителя ,прошедшие курсы.", "SPACING", "Учителя, прошедшие курсы.")]
    [InlineData("В 2025г. начались курсы .", "SPACING", "В 2025 г. начались курсы.")]
    [InlineData("Карта(план мероприятий)готова.", "SPACING", "Карта (план мероприятий) готова.")]
    [InlineData("Школа №3- участник.", "SPACING", "Школа № 3 – участник.")]
    [InlineData("Годы 2021- 2022 учтены.", "SPACING", "Годы 2021–2022 учтены.")]
    [InlineData("Зам.директора отвечает.", "SPACING", "Зам. директора отвечает.")]
    [InlineData("Проект \"Наша \"Школа\"\" начат.", "QUOTES_STRAIGHT", "Проект «Наша „Школа“» начат.")]
    [InlineData("<p>Школа&nbsp;работает.</p>", "HTML_IN_TEXT", "Школа\u00A0работает.")]
    [InlineData("Приктические занятия.", "TYPO", "Практические занятия.")]
    public void Text_Wrong_OffersTheRightText(string text, string code, string right)
    {
        var finding = FindingRules.Check(CleanProgramme.WithParagraph(text), CleanProgramme.Data).Single(f => f.Code == code);

        Assert.Equal(new Normalization(text, right), finding.Normalization);
    }

    [Fact]
    public void Text_DatesReversed_HintNamesBothSchoolYears()
    {
        var programme = CleanProgramme.WithRow(r => r with { Deadline = Schools.Periods.FuzzyPeriod.Read("Сентябрь – май2025г.") });

        var finding = FindingRules.Check(programme, CleanProgramme.Data).Single(f => f.Code == "DEADLINE_END_BEFORE_START");

        Assert.Equal("Возможно, имелось в виду: 01.09.2024 – 31.05.2025 или 01.09.2025 – 31.05.2026", finding.Hint);
    }
}
