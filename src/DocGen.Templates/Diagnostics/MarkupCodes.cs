namespace DocGen.Templates.Diagnostics;

/// <summary>Codes DG11xx: the markup that a template printed.</summary>
public static class MarkupCodes
{
    public static DiagnosticCode NotWellFormed { get; } = new("DG1101", "Разметка нарушает правила XML", "Исправьте место в шаблоне: закройте элементы в обратном порядке, запишите значения атрибутов в кавычках, знаки < и & — как &lt; и &amp;.");
    public static DiagnosticCode WrongEndTag { get; } = new("DG1102", "Закрыт не тот элемент, который открыт последним", "Закройте элементы в порядке, обратном открытию; проверьте, что открытие и закрытие стоят в одной и той же ветви условия.");
    public static DiagnosticCode NotClosed { get; } = new("DG1103", "Элемент открыт, но не закрыт", "Добавьте закрывающий тег.");
    public static DiagnosticCode UnknownEntity { get; } = new("DG1104", "Неизвестное имя знака после &", "В разметке есть только &amp;, &lt;, &gt;, &quot;, &apos; и числовые записи, например &#160; для неразрывного пробела.");
    public static DiagnosticCode ForbiddenCharacter { get; } = new("DG1105", "Знак, которого не может быть в документе", "Удалите управляющий знак; в данных он обычно попадает в текст при копировании из других программ.");
    public static DiagnosticCode WrongRoot { get; } = new("DG1106", "Разметка начинается не с элемента document", "Заключите весь вывод шаблона в <document title=\"…\">…</document>.");
    public static DiagnosticCode ForbiddenConstruct { get; } = new("DG1107", "Часть XML, которой в разметке не бывает", "Уберите DOCTYPE или инструкцию обработки.");
    public static DiagnosticCode TooDeep { get; } = new("DG1108", "Слишком глубокая вложенность элементов", "Упростите структуру; чаще всего виноват шаблон, который включает сам себя.");

    public static DiagnosticCode UnknownElement { get; } = new("DG1111", "Неизвестный элемент", "Список элементов — в docs/ru/markup.md.");
    public static DiagnosticCode MisplacedElement { get; } = new("DG1112", "Элемент стоит не на своём месте", "Перенесите элемент туда, где он допустим: список мест — в docs/ru/markup.md.");
    public static DiagnosticCode MisplacedText { get; } = new("DG1113", "Текст стоит там, где его быть не может", "Заключите текст в подходящий элемент, например <p>…</p>.");
    public static DiagnosticCode EmptyElement { get; } = new("DG1114", "Пустой элемент там, где нужно содержание", "Дайте содержание или выводите элемент только по условию {{ if }}.");
    public static DiagnosticCode MissingChild { get; } = new("DG1115", "В элементе нет обязательной части", "Добавьте названную часть.");
    public static DiagnosticCode RepeatedChild { get; } = new("DG1116", "Часть, которая может быть только одна, повторена или стоит не первой", "Оставьте одну и поставьте её на место.");
    public static DiagnosticCode EmptyListItem { get; } = new("DG1117", "Пункт списка без текста", "Проверьте данные: у пункта нет содержания.");

    public static DiagnosticCode UnknownAttribute { get; } = new("DG1121", "Неизвестный атрибут", "Список атрибутов элемента — в docs/ru/markup.md.");
    public static DiagnosticCode MissingAttribute { get; } = new("DG1122", "Нет обязательного атрибута", "Добавьте атрибут.");
    public static DiagnosticCode WrongAttributeValue { get; } = new("DG1123", "Недопустимое значение атрибута", "Возьмите одно из допустимых значений.");
    public static DiagnosticCode RepeatedAttribute { get; } = new("DG1124", "Атрибут повторён", "Оставьте один.");
    public static DiagnosticCode RepeatedIdentifier { get; } = new("DG1125", "Одно и то же имя (id) у двух заголовков", "Дайте заголовкам разные имена.");
    public static DiagnosticCode UnknownAnchor { get; } = new("DG1126", "Ссылка на заголовок, которого нет", "Проверьте имя после # и id заголовка.");

    public static DiagnosticCode RaggedRow { get; } = new("DG1131", "В строке таблицы не столько ячеек, сколько столбцов", "Проверьте число ячеек и значения colspan и rowspan.");
    public static DiagnosticCode OverlappingCells { get; } = new("DG1132", "Ячейки таблицы накладываются друг на друга", "Проверьте rowspan в строках выше и colspan в этой строке.");
    public static DiagnosticCode SpanPastEnd { get; } = new("DG1133", "Ячейка тянется за конец таблицы или её части", "Уменьшите rowspan.");
    public static DiagnosticCode WrongColumnWidths { get; } = new("DG1134", "Ширины столбцов не складываются", "Доли в процентах вместе дают 100, а при столбцах со звёздочкой — меньше 100.");
    public static DiagnosticCode WrongMargins { get; } = new("DG1135", "Поля не оставляют места для текста", "Уменьшите поля: по ширине и высоте должно остаться не меньше 30 мм.");

    public static DiagnosticCode PictureNotFound { get; } = new("DG1141", "Рисунок не найден", "Положите файл рядом с шаблоном или в папку _shared.");
    public static DiagnosticCode PictureNotReadable { get; } = new("DG1142", "Рисунок не читается", "Годятся файлы PNG и JPEG; файл может быть повреждён.");

    public static DiagnosticCode WrongChartValue { get; } = new("DG1151", "Значение диаграммы — не число", "Число пишется цифрами с точкой, без пробелов и единиц; если данных нет, элемент value пуст.");
    public static DiagnosticCode ChartValueCount { get; } = new("DG1152", "В ряду диаграммы не столько значений, сколько категорий", "На каждую категорию дайте одно value; там, где данных нет, — пустое.");
    public static DiagnosticCode ChartTooLarge { get; } = new("DG1153", "На диаграмме слишком много категорий или рядов", "Разделите диаграмму на несколько или дайте таблицу.");
    public static DiagnosticCode QrTooLong { get; } = new("DG1154", "Текст не помещается в QR-код", "Сократите его, например до короткого адреса страницы.");
}
