using System.Collections.Immutable;

namespace DocGen.Templates.Contracts;

/// <summary>The keywords that contracts may use. Any other stops the loading: a rule that is not checked must not look as if it were.</summary>
public static class SchemaKeywords
{
    public static ImmutableArray<SchemaKeyword> All { get; } =
    [
        new("$schema", "версия JSON Schema; не проверяется"),
        new("$id", "имя схемы; не проверяется"),
        new("$comment", "заметка; не проверяется"),
        new("$defs", "общие определения"),
        new("$ref", "схема, описанная в другом месте: «#/$defs/имя» или «definitions.json#/$defs/имя»"),
        new("title", "краткое название; попадает в сообщения"),
        new("description", "описание; попадает в сообщения"),
        new("default", "значение по умолчанию; только для чтения людьми"),
        new("examples", "примеры; не проверяются"),
        new("type", "вид значения или список видов"),
        new("enum", "допустимые значения"),
        new("const", "единственное допустимое значение"),
        new("properties", "поля объекта"),
        new("required", "обязательные поля"),
        new("additionalProperties", "false — других полей быть не может; схема — какими они должны быть"),
        new("items", "схема элементов списка"),
        new("minItems", "сколько элементов самое меньшее"),
        new("maxItems", "сколько элементов самое большее"),
        new("uniqueItems", "true — элементы не повторяются"),
        new("minLength", "сколько знаков самое меньшее"),
        new("maxLength", "сколько знаков самое большее"),
        new("pattern", "регулярное выражение"),
        new("format", "date, email или uri"),
        new("minimum", "наименьшее число"),
        new("maximum", "наибольшее число"),
        new("exclusiveMinimum", "число больше этого"),
        new("exclusiveMaximum", "число меньше этого"),
        new("allOf", "должны выполняться все схемы"),
        new("anyOf", "должна выполняться хотя бы одна схема"),
        new("x-columns", "true — столбцы таблицы заданы в columns: поля строк в items и groups — это key столбцов, в строках-списках rows столько ячеек, сколько столбцов; список — какие поля строки, кроме столбцов, ещё есть (items — подстроки)"),
        new("oneOf", "должна выполняться ровно одна схема"),
    ];
}
