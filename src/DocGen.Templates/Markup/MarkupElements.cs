using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DocGen.Templates.Markup;

/// <summary>Every element and attribute of the markup. This table is the language: reader, suggestions and reference follow it.</summary>
public static class MarkupElements
{
    private static readonly ImmutableArray<string> Inlines = ["b", "i", "u", "a", "br", "footnote"];

    private static readonly ImmutableArray<string> ItemBlocks = ["p", "note", "ul", "ol"];

    private static readonly ImmutableArray<string> CellBlocks = [.. ItemBlocks, "table", "img", "chart", "qr"];

    private static readonly ImmutableArray<string> Blocks =
    [
        "section", "h1", "h2", "h3", "h4", "title", "subtitle", "about", "imprint", "p", "caption", "note", "ul", "ol", "table", "figure", "img", "chart", "qr",
        "letterhead", "approval", "signatures", "signature", "appendix", "requisites", "toc",
        "pagebreak",
    ];

    private static readonly MarkupAttribute Align =
        Choice("align", "выравнивание; без него — как принято для элемента", "justify", "left", "center", "right");

    private static readonly MarkupAttribute Before =
        new("before", AttributeKind.Length, "отступ сверху вместо принятого (титульный лист)");

    private static readonly MarkupAttribute Keep = Choice("keep", "next — не отрывать от следующего", "next");

    private static readonly MarkupAttribute Wrap =
        Choice("wrap", "продолжение пункта: hang (само) — под его текстом, margin — от поля, как в пунктах приказа", "hang", "margin");

    private static readonly ImmutableArray<MarkupAttribute> HeadingAttributes =
        [Align, new("id", AttributeKind.Identifier, "имя для ссылок; без него даётся само")];

    private static readonly ImmutableArray<MarkupAttribute> CellAttributes =
    [
        new("colspan", AttributeKind.WholeNumber, "сколько столбцов занимает"),
        new("rowspan", AttributeKind.WholeNumber, "сколько строк занимает"),
        Align,
        Choice("valign", "положение по высоте", "top", "middle", "bottom"),
        new("fill", AttributeKind.Fill, "заливка: RRGGBB или цвет темы: header, group — шапка и строки-разделы, good, attention, bad, muted — состояния"),
    ];

    public static ImmutableArray<MarkupElement> All { get; } =
    [
        new("document", "Весь документ, корень разметки. Содержимое вне section получает страницу, заданную в template.json.")
        {
            Attributes =
            [
                new("title", AttributeKind.Text, "название в свойствах файла") { Required = true },
                new("author", AttributeKind.Text, "автор в свойствах файла"),
                new("subject", AttributeKind.Text, "тема в свойствах файла"),
                new("keywords", AttributeKind.Text, "ключевые слова в свойствах файла"),
                new("date", AttributeKind.Date, "дата документа, ГГГГ-ММ-ДД"),
            ],
            Children = Blocks,
        },
        new("section", "Раздел со своими листами; начинается с новой страницы. Может стоять внутри другого: после него продолжается внешний.")
        {
            Attributes =
            [
                Choice("orientation", "лист: книжный или альбомный", "portrait", "landscape"),
                new("margins", AttributeKind.Margins, "поля в мм: верхнее, правое, нижнее, левое («20 10 20 20»)"),
                Choice("numbers", "номера страниц: продолжить, начать с 1, не показывать", "continue", "restart", "hidden"),
            ],
            Children = Blocks,
        },
        Line("h1", "Заголовок первого уровня") with { Attributes = HeadingAttributes },
        Line("h2", "Заголовок второго уровня") with { Attributes = HeadingAttributes },
        Line("h3", "Заголовок третьего уровня") with { Attributes = HeadingAttributes },
        Line("h4", "Заголовок четвёртого уровня") with { Attributes = HeadingAttributes },
        Line("title", "Название документа на листе; в несколько строк — несколько элементов") with { Attributes = [Align, Before] },
        Line("subtitle", "Строка под названием") with { Attributes = [Align, Before] },
        Line("about", "Заголовок к тексту приказа или письма («О создании рабочей группы»): слева, не во всю ширину; точка в конце не ставится"),
        Line("imprint", "Место и год внизу титульного листа"),
        Line("p", "Абзац") with
        {
            Attributes = [Align, Choice("indent", "отступ первой строки; без него — как принято", "yes", "no"), Keep, Before],
        },
        Line("caption", "Название таблицы над ней; не отрывается от неё") with { Attributes = [Align] },
        Line("note", "Примечание мелким шрифтом") with { Attributes = [Align, Keep] },
        new("ul", "Список без номеров")
        {
            Attributes = [Choice("marker", "знак пункта: тире (само), точка, без знака", "dash", "bullet", "none"), Wrap],
            Children = ["li"],
        },
        new("ol", "Список с номерами; счёт в каждом списке свой")
        {
            Attributes =
            [
                Choice("style", "1. (само), 1), 1.1., а), I.", "decimal", "parenthesis", "outline", "letter", "roman"),
                new("start", AttributeKind.WholeNumber, "номер первого пункта"),
                Wrap,
            ],
            Children = ["li"],
        },
        new("li", "Пункт списка: текст, абзацы, вложенные списки")
        {
            Attributes =
            [
                new("value", AttributeKind.WholeNumber, "номер этого пункта, только в ol; следующие идут за ним"),
                new("marker", AttributeKind.Text, "знак вместо номера, как написан («3.4.1»); счёт не двигает"),
            ],
            HoldsText = true,
            Children = [.. Inlines, .. ItemBlocks],
        },
        new("table", "Таблица. Строки thead повторяются на каждой странице.")
        {
            Attributes =
            [
                Choice("style", "сетка (само) или без линий", "grid", "plain"),
                new("size", AttributeKind.PointSize, "кегль в пунктах; без него — из темы"),
                new("description", AttributeKind.Text, "что показывает таблица, для программ чтения с экрана"),
            ],
            Children = ["colgroup", "thead", "tbody", "tr"],
        },
        new("colgroup", "Ширины столбцов; стоит в таблице первым") { Children = ["col"] },
        new("col", "Столбец")
        {
            Attributes =
            [
                new("width", AttributeKind.ColumnWidth, "12mm — ровно; 30% и 2* — доли остального места; auto (само) — по содержанию"),
            ],
        },
        new("thead", "Головка таблицы") { Children = ["tr"] },
        new("tbody", "Тело таблицы; можно не писать") { Children = ["tr"] },
        new("tr", "Строка таблицы")
        {
            Attributes = [Keep, new("height", AttributeKind.Length, "наименьшая высота, до 100mm: место для подписи от руки")],
            Children = ["th", "td"],
        },
        new("th", "Ячейка-заголовок: столбца (в thead) или строки")
        {
            Attributes = CellAttributes, HoldsText = true, Children = [.. Inlines, .. CellBlocks],
        },
        new("td", "Ячейка: текст, абзацы, списки")
        {
            Attributes = CellAttributes, HoldsText = true, Children = [.. Inlines, .. CellBlocks],
        },
        Line("b", "Полужирный"),
        Line("i", "Курсив"),
        Line("u", "Подчёркнутый"),
        Line("a", "Ссылка") with
        {
            Attributes = [new("href", AttributeKind.Address, "http, https, mailto или #имя заголовка") { Required = true }],
            Children = ["b", "i", "u", "br"],
        },
        new("br", "Новая строка в том же абзаце"),
        Line("footnote", "Сноска: знак здесь, текст внизу страницы") with { Children = ["b", "i", "u", "a", "br"] },
        new("figure", "Рисунок или диаграмма с подписью") { Children = ["img", "chart", "figcaption"] },
        new("img", "Рисунок PNG или JPEG на своей строке")
        {
            Attributes =
            [
                new("src", AttributeKind.Picture, "файл рядом с шаблоном или data: с самим рисунком") { Required = true },
                new("alt", AttributeKind.Text, "что изображено; пусто — только для украшения") { Required = true, MayBeEmpty = true },
                new("width", AttributeKind.Length, "ширина; достаточно ширины или высоты"),
                new("height", AttributeKind.Length, "высота"),
            ],
        },
        Line("figcaption", "Подпись под рисунком"),
        new("chart", "Диаграмма; в DOCX её данные можно править в Word. Ряд читается по порядку категорий")
        {
            Attributes =
            [
                Choice("kind", "столбцы одного ряда (само), столбцы нескольких рядов рядом, линии", "bar", "grouped", "line"),
                new("title", AttributeKind.Text, "название над диаграммой"),
                new("unit", AttributeKind.Text, "единица всех значений: %, чел., баллов"),
                new("category-axis", AttributeKind.Text, "название оси категорий"),
                new("value-axis", AttributeKind.Text, "название оси значений"),
                new("width", AttributeKind.Length, "ширина; без неё 160mm или сколько есть места"),
                new("height", AttributeKind.Length, "высота; без неё 80mm"),
                new("alt", AttributeKind.Text, "что показывает диаграмма, для тех, кто её не видит; без него — все числа словами"),
            ],
            Children = ["category", "series"],
        },
        new("category", "Название категории на нижней оси: год, класс, предмет") { HoldsText = true },
        new("series", "Ряд чисел: по одному value на каждую категорию")
        {
            Attributes = [new("name", AttributeKind.Text, "что это за числа; стоит в легенде")],
            Children = ["value"],
        },
        new("value", "Число с точкой: 43.5. Пустой — нет данных; нулём он не станет") { HoldsText = true },
        new("qr", "QR-код на своей строке")
        {
            Attributes =
            [
                new("text", AttributeKind.Text, "что прочитает телефон: адрес или текст, до 2331 байта") { Required = true },
                new("size", AttributeKind.Length, "сторона вместе с полями; без неё 30mm"),
                new("caption", AttributeKind.Text, "строка под кодом"),
                Choice("align", "выравнивание; без него по центру", "left", "center", "right"),
                new("alt", AttributeKind.Text, "куда ведёт код, для тех, кто его не видит; без него — содержание кода"),
            ],
        },
        new("letterhead", "Бланк: наименования, второй язык, справочные данные") { Children = ["line", "second", "detail"] },
        new("second", "Наименования на втором языке") { Children = ["line"] },
        Line("detail", "Строка справочных данных: адрес, телефон, почта, коды"),
        Line("line", "Строка бланка или отметки"),
        new("approval", "Отметки об утверждении и согласовании в начале первого листа") { Children = ["mark"] },
        new("mark", "Одна отметка; строки — должность или «приказом … от … № …»")
        {
            Attributes =
            [
                Choice("side", "сторона: справа (само) или слева", "right", "left"),
                new("heading", AttributeKind.Text, "УТВЕРЖДАЮ, СОГЛАСОВАНО… без кавычек и двоеточия") { Required = true },
                new("signer", AttributeKind.Text, "И.О. Фамилия того, кто подписывает"),
                new("date", AttributeKind.Text, "дата, как печатать"),
            ],
            Children = ["line"],
        },
        new("signatures", "Подписи в конце; не отрываются друг от друга") { Children = ["signature"] },
        Line("signature", "Подпись; внутри — должность. Одна может стоять без signatures") with
        {
            Attributes =
            [
                new("name", AttributeKind.Text, "И.О. Фамилия") { Required = true },
                new("date", AttributeKind.Text, "дата, как печатать"),
            ],
        },
        new("appendix", "Отметка о приложении справа вверху: «Приложение № 1», «к приказу …»") { Children = ["line"] },
        new("requisites", "Строка реквизитов: одно слева, другое справа — дата и номер приказа") { Children = ["left", "right"] },
        Line("left", "Левая часть строки реквизитов"),
        Line("right", "Правая часть строки реквизитов"),
        new("toc", "Содержание по заголовкам")
        {
            Attributes =
            [
                new("title", AttributeKind.Text, "строка над содержанием"),
                new("depth", AttributeKind.WholeNumber, "уровень заголовков, до которого доходит: 1–4 (само 3)"),
            ],
        },
        new("pagebreak", "Новая страница того же раздела"),
    ];

    /// <summary>Names that people bring from HTML and other markups, and what they mean here.</summary>
    internal static FrozenDictionary<string, string> Foreign { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["strong"] = "b", ["em"] = "i", ["ins"] = "u", ["bold"] = "b", ["italic"] = "i", ["blockquote"] = "p", ["div"] = "p", ["h5"] = "h4", ["h6"] = "h4", ["hr"] = "pagebreak",
        ["image"] = "img", ["picture"] = "img", ["diagram"] = "chart", ["graph"] = "chart", ["qrcode"] = "qr", ["link"] = "a", ["row"] = "tr", ["cell"] = "td", ["columns"] = "colgroup",
        ["column"] = "col", ["item"] = "li", ["para"] = "p", ["paragraph"] = "p", ["page"] = "section", ["html"] = "document",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, MarkupElement> ByName =
        All.ToFrozenDictionary(element => element.Name, StringComparer.Ordinal);

    public static MarkupElement? Find(string name) => ByName.GetValueOrDefault(name);

    private static MarkupElement Line(string name, string purpose) => new(name, purpose) { HoldsText = true, Children = Inlines };

    private static MarkupAttribute Choice(string name, string purpose, params ReadOnlySpan<string> values) =>
        new(name, AttributeKind.Choice, purpose) { Values = [.. values] };
}
