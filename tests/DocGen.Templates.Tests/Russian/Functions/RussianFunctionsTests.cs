using System.Text.Json;
using DocGen.Templates.Russian.Functions;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace DocGen.Templates.Tests.Russian.Functions;

public sealed class RussianFunctionsTests
{
    private const string Data = """
        {
          "head": { "surname": "Петрова", "name": "Анна", "patronymic": "Ильинична", "position": "заведующая районным методическим кабинетом" },
          "own": { "surname": "Сорока", "name": "Иван", "patronymic": "Петрович", "cases": { "dative": "Сороке Ивану Петровичу!" },
                   "position": "педагог", "position_cases": { "dative": "педагогу (свой)" } },
          "stored": { "surname": "Ким", "name": "Саша", "gender": "female", "name_forms": { "genitive": "Ким Саши" } },
          "unknown": { "surname": "Ким", "name": "Саша" },
          "school": { "full_name": "муниципальное бюджетное учреждение «Школа № 3»" },
          "office": { "short_name": "РМК Обливского района" },
          "subjects": [ "физика", "химия", "биология" ],
          "share": null
        }
        """;

    [Theory]
    [InlineData("head | ru.nominative", "Петрова Анна Ильинична")]
    [InlineData("head | ru.genitive", "Петровой Анны Ильиничны")]
    [InlineData("head | ru.dative", "Петровой Анне Ильиничне")]
    [InlineData("head | ru.accusative", "Петрову Анну Ильиничну")]
    [InlineData("head | ru.instrumental", "Петровой Анной Ильиничной")]
    [InlineData("head | ru.prepositional", "Петровой Анне Ильиничне")]
    [InlineData("'Соловьёв Лев Ильич' | ru.dative", "Соловьёву Льву Ильичу")]
    [InlineData("head | ru.initials_before", "А.И.~Петрова")]
    [InlineData("head | ru.initials_after 'dative'", "Петровой~А.И.")]
    [InlineData("head | ru.initials_after 'дательный'", "Петровой~А.И.")]
    [InlineData("own | ru.dative", "Сороке Ивану Петровичу!")]
    [InlineData("stored | ru.dative", "Ким Саше")]
    [InlineData("head | ru.position_dative", "заведующей районным методическим кабинетом")]
    [InlineData("own | ru.position_dative", "педагогу (свой)")]
    [InlineData("'директор школы' | ru.position_instrumental", "директором школы")]
    [InlineData("school | ru.organization_genitive", "муниципального бюджетного учреждения «Школа № 3»")]
    [InlineData("office | ru.organization_dative", "РМК Обливского района")]
    [InlineData("'Программа развития' | ru.phrase_accusative", "Программу развития")]
    [InlineData("'программа' | ru.approved", "УТВЕРЖДЕНА")]
    [InlineData("'положение' | ru.agree 'принят'", "принято")]
    [InlineData("1234.5 | ru.number", "1~234,5")]
    [InlineData("31.26 | ru.percent 1", "31,3%")]
    [InlineData("5 | ru.percent 0 true", "5~%")]
    [InlineData("share | ru.percent", "нет данных")]
    [InlineData("3.2 | ru.points 1 true", "+3,2~п.п.")]
    [InlineData("5 | ru.plural 'школа' 'школы' 'школ'", "школ")]
    [InlineData("1.5 | ru.count 'процент' 'процента' 'процентов'", "1,5~процента")]
    [InlineData("21 | ru.words 'genitive' 'f'", "двадцати одной")]
    [InlineData("3 | ru.ordinal 'dative'", "третьему")]
    [InlineData("1234.5 | ru.money", "1~234,50~руб.")]
    [InlineData("2 | ru.money_words", "два рубля 00 копеек")]
    [InlineData("'2023-03-01' | ru.date", "1~марта~2023~г.")]
    [InlineData("'01.03.2023' | ru.date_quoted", "«01»~марта~2023~г.")]
    [InlineData("'2023-03-01T10:00:00Z' | ru.date_short", "01.03.2023")]
    [InlineData("date.parse '2023-03-01' | ru.date_short", "01.03.2023")]
    [InlineData("'2023-03-01' | ru.date_words", "первое марта две тысячи двадцать третьего года")]
    [InlineData("'2023-03-01' | ru.month 'prepositional'", "марте~2023~года")]
    [InlineData("ru.month_range '2023-03-01' '2023-04-30' 'prepositional'", "марте–апреле~2023~года")]
    [InlineData("ru.period '2023-03-01' '2023-04-30'", "с~1~марта по~30~апреля~2023~г.")]
    [InlineData("'2024-03-01' | ru.quarter", "I~квартал 2024~года")]
    [InlineData("2023 | ru.school_year", "2023/24~учебный~год")]
    [InlineData("'2024-03-01' | ru.school_year 'prepositional'", "2023/24~учебном~году")]
    [InlineData("subjects | ru.list", "физика, химия и биология")]
    [InlineData("'\"Школа\" - дом' | ru.typography", "«Школа»~— дом")]
    public void Function_InATemplate_Prints(string expression, string expected) =>
        Assert.Equal(expected, Render(expression, out _).Replace('\u00A0', '~'));

    [Fact]
    public void Person_GenderUnknown_StaysAndIsTold()
    {
        Assert.Equal("Ким Саша", Render("unknown | ru.dative", out var context));
        var warning = Assert.Single(DeclensionWarnings.Of(context));
        Assert.Contains("Не указан пол", warning.Message, StringComparison.Ordinal);
        Assert.Equal(0, warning.Span.Start.Line);
    }

    [Theory]
    [InlineData("head | ru.initials_before 'какой-то'", "SC1901")]
    [InlineData("5 | ru.dative", "SC1902")]
    [InlineData("5 | ru.organization_dative", "SC1903")]
    [InlineData("'пять' | ru.number", "SC1904")]
    [InlineData("'вчера' | ru.date", "SC1905")]
    [InlineData("1.5 | ru.words", "SC1906")]
    [InlineData("5 | ru.number 20", "SC1906")]
    public void Function_WrongValue_IsAnErrorWithACode(string expression, string code)
    {
        var error = Assert.Throws<ScriptRuntimeException>(() => Render(expression, out _));
        Assert.Equal(code, error.Code);
    }

    private static string Render(string expression, out TemplateContext context)
    {
        context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["ru"] = FunctionBinder.Bind(typeof(RussianFunctions)) });
        context.PushGlobal(JsonDocument.Parse(Data).RootElement);
        return Template.Parse("{{ " + expression + " }}").Render(context);
    }
}
