namespace DocGen.Templates.Russian.Grammar;

/// <summary>
/// Nouns known to head a position or an organization. The first head needs no list; a second one («директор, учитель истории»,
/// «учреждение средняя школа № 3») is told from a dependent word («учреждение образования») by standing here.
/// </summary>
internal static class HeadNouns
{
    private const int LongestAbbreviation = 9;

    private static readonly HashSet<string> Positions = Words("""
        директор заместитель учитель преподаватель педагог психолог логопед дефектолог методист воспитатель организатор библиотекарь руководитель
        заведующий заведующая председатель секретарь член начальник специалист эксперт консультант инспектор бухгалтер экономист юрист инженер
        программист лаборант тьютор куратор наставник координатор тренер инструктор завуч завхоз врач фельдшер медсестра сестра повар водитель
        сторож дворник уборщик уборщица вахтёр вахтер слесарь электрик оператор кладовщик делопроизводитель документовед архивариус гардеробщик
        воспитательница учительница преподавательница руководительница помощник помощница советник ассистент глава староста ректор проректор
        декан доцент профессор мэр министр губернатор депутат представитель представительница администратор менеджер мастер концертмейстер
        хореограф аккомпаниатор художник режиссёр режиссер музыкант хормейстер балетмейстер звукорежиссёр звукооператор дизайнер редактор
        корреспондент журналист переводчик социолог аналитик статистик техник технолог механик электромонтёр плотник столяр кастелянша няня
        вожатый вожатая рабочий рабочая дежурный дежурная уполномоченный управляющий управляющая исполняющий исполняющая комендант диспетчер
        ученик ученица студент студентка родитель родительница председательница аудитор ревизор кассир калькулятор диетсестра санитарка кочегар
        лидер модератор спикер волонтёр волонтер соруководитель сопредседатель наблюдатель разработчик составитель автор исполнитель кандидат доктор отличник лауреат победитель участник участница
        """);

    private static readonly HashSet<string> Organizations = Words("""
        учреждение школа гимназия лицей интернат сад ясли центр институт академия университет колледж техникум училище дворец дом кабинет
        управление отдел комитет департамент министерство администрация служба инспекция филиал отделение объединение ассоциация союз совет
        комиссия группа кафедра лаборатория агентство фонд организация предприятие общество комплекс корпус прогимназия сектор библиотека
        музей клуб кружок студия станция база лагерь округ район поселение товарищество палата бюро образование область край республика
        """);

    // «заместители», «методисты»: only of men's nouns, whose plural cannot be taken for a genitive.
    private static readonly HashSet<string> Plurals = Positions
        .Select(p => (p[^1], p) switch
        {
            ('ь', _) => p[..^1] + "и",
            ('г' or 'к' or 'х' or 'ж' or 'ч' or 'ш' or 'щ', _) => p + "и",
            ('а' or 'я' or 'о' or 'й', _) => p,
            _ => p + "ы",
        })
        .ToHashSet(StringComparer.Ordinal);

    public static bool IsHead(string word)
    {
        var parts = word.ToLowerInvariant().Split('-');
        return Array.Exists([parts[0], parts[^1]], p => Positions.Contains(p) || Organizations.Contains(p) || Plurals.Contains(p));
    }

    public static bool IsOrganization(string word)
    {
        var parts = word.ToLowerInvariant().Split('-');
        return Array.Exists([parts[0], parts[^1]], Organizations.Contains);
    }

    /// <summary>«МБОУ», «СОШ», «РМК», but not «ДИРЕКТОР ШКОЛЫ» written in capitals.</summary>
    public static bool IsAbbreviation(string word) =>
        Letters.IsAbbreviation(word)
        && !(Letters.IsAllCapital(word) && (word.Length >= LongestAbbreviation || IsHead(word) || (word.Length > 4 && AdjectiveForms.Find(word) is not null)));

    private static HashSet<string> Words(string text) =>
        text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
