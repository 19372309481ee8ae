using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using DocGen.Templates.Russian.Names;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace DocGen.Templates.Russian.Functions;

/// <summary>Values of templates as people, numbers and dates.</summary>
internal static class RussianArguments
{
    private static readonly string[] DateForms = ["yyyy-MM-dd", "dd.MM.yyyy", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>
    /// A person: text («Иванова Мария Петровна»), or an object with surname, name, patronymic, gender, position and the forms a person
    /// dictates: <c>cases</c> or <c>name_forms</c>, <c>position_cases</c> or <c>position_forms</c>, each with members dative, genitive….
    /// </summary>
    public static PersonName Person(TemplateContext context, SourceSpan span, object? value)
    {
        if (value is string text && text.Trim().Length > 0)
        {
            return PersonNameReader.Read(text);
        }

        if (value is string || !TemplateContext.IsObject(value))
        {
            throw Wrong(span, "SC1902", "Ожидается человек: фамилия, имя и отчество строкой или объект с полями surname, name, patronymic", value);
        }

        string Member(string name) => context.GetMember(value, name) is { } member ? context.ObjectToString(member).Trim() : "";
        var gender = CaseNames.Gender(Member("gender"));
        var person = Member("surname").Length == 0 && Member("full_name") is { Length: > 0 } full
            ? PersonNameReader.Read(full, gender)
            : new PersonName(Member("surname"), Member("name"), Member("patronymic"), gender);
        return person with
        {
            Position = Member("position"),
            Overrides = Forms(context, context.GetMember(value, "cases") ?? context.GetMember(value, "name_forms")),
            PositionOverrides = Forms(context, context.GetMember(value, "position_cases") ?? context.GetMember(value, "position_forms")),
        };
    }

    /// <summary>A name in words: text, or the member <paramref name="member"/> of an object, or its <c>name</c>, or <c>short_name</c>.</summary>
    public static string Phrase(TemplateContext context, SourceSpan span, object? value, string member)
    {
        if (value is not string && TemplateContext.IsObject(value))
        {
            value = context.GetMember(value, member) ?? context.GetMember(value, "name") ?? context.GetMember(value, "short_name");
        }

        return value as string ?? throw Wrong(span, "SC1903", $"Ожидается строка или объект с полем {member}", value);
    }

    /// <returns>Null when there is no value: no data is not zero.</returns>
    public static decimal? Number(SourceSpan span, object? value)
    {
        try
        {
            return value switch
            {
                null => null,
                decimal number => number,
                int number => number,
                long number => number,
                double number => (decimal)number,
                float number => (decimal)number,
                BigInteger number => (decimal)number,
                short or byte or sbyte or ushort or uint or ulong => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
                _ => throw Wrong(span, "SC1904", "Ожидается число", value),
            };
        }
        catch (OverflowException)
        {
            throw Wrong(span, "SC1904", "Число слишком велико или не определено", value);
        }
    }

    public static decimal RequiredNumber(SourceSpan span, object? value) =>
        Number(span, value) ?? throw Wrong(span, "SC1904", "Ожидается число", value);

    public static DateOnly Date(SourceSpan span, object? value) => value switch
    {
        DateOnly date => date,
        DateTime date => DateOnly.FromDateTime(date),
        DateTimeOffset date => DateOnly.FromDateTime(date.DateTime),
        string text when DateTimeOffset.TryParseExact(
            text.Trim(), DateForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) => DateOnly.FromDateTime(date.DateTime),
        _ => throw Wrong(span, "SC1905", "Ожидается дата: 2023-03-01 или 01.03.2023", value),
    };

    public static ScriptRuntimeException Wrong(SourceSpan span, string code, string expected, object? value) =>
        new(span, $"{expected}, а дано: {(value is string text ? $"«{text}»" : value?.GetType().Name ?? "ничего")}") { Code = code };

    private static ImmutableDictionary<GrammaticalCase, string> Forms(TemplateContext context, object? value)
    {
        var forms = ImmutableDictionary.CreateBuilder<GrammaticalCase, string>();
        if (TemplateContext.IsObject(value))
        {
            foreach (var @case in Enum.GetValues<GrammaticalCase>())
            {
                if (context.GetMember(value, CaseNames.Of(@case)) is string { Length: > 0 } form)
                {
                    forms[@case] = form;
                }
            }
        }

        return forms.ToImmutable();
    }
}
