using DocGen.Templates.Russian.Names;
using Scriban;
using Scriban.Parsing;

namespace DocGen.Templates.Russian.Functions;

/// <summary>
/// The group <c>ru</c>: the Russian language in templates. People are given as text or as objects; see <see cref="RussianArguments.Person"/>.
/// What cannot be declined with certainty stays as it is and is told by <see cref="DeclensionWarnings"/>.
/// </summary>
public static partial class RussianFunctions
{
    /// <summary>«Иванова Мария Петровна»</summary>
    public static string Nominative(TemplateContext context, SourceSpan span, object? person) =>
        FullName(context, span, person, GrammaticalCase.Nominative);

    /// <summary>«Ивановой Марии Петровны»</summary>
    public static string Genitive(TemplateContext context, SourceSpan span, object? person) =>
        FullName(context, span, person, GrammaticalCase.Genitive);

    /// <summary>«Ивановой Марии Петровне»</summary>
    public static string Dative(TemplateContext context, SourceSpan span, object? person) =>
        FullName(context, span, person, GrammaticalCase.Dative);

    /// <summary>«Иванову Марию Петровну»</summary>
    public static string Accusative(TemplateContext context, SourceSpan span, object? person) =>
        FullName(context, span, person, GrammaticalCase.Accusative);

    /// <summary>«Ивановой Марией Петровной»</summary>
    public static string Instrumental(TemplateContext context, SourceSpan span, object? person) =>
        FullName(context, span, person, GrammaticalCase.Instrumental);

    /// <summary>«(об) Ивановой Марии Петровне»</summary>
    public static string Prepositional(TemplateContext context, SourceSpan span, object? person) =>
        FullName(context, span, person, GrammaticalCase.Prepositional);

    /// <summary>«М.П. Ивановой»: signatures and approval marks.</summary>
    public static string InitialsBefore(TemplateContext context, SourceSpan span, object? person, string? @case = CaseNames.Nominative) =>
        DeclensionWarnings.Note(
            context, span, PersonDeclension.InitialsBefore(RussianArguments.Person(context, span, person), CaseNames.Read(span, @case)));

    /// <summary>«Ивановой М.П.»: running text.</summary>
    public static string InitialsAfter(TemplateContext context, SourceSpan span, object? person, string? @case = CaseNames.Nominative) =>
        DeclensionWarnings.Note(
            context, span, PersonDeclension.InitialsAfter(RussianArguments.Person(context, span, person), CaseNames.Read(span, @case)));

    private static string FullName(TemplateContext context, SourceSpan span, object? person, GrammaticalCase to) =>
        DeclensionWarnings.Note(context, span, PersonDeclension.FullName(RussianArguments.Person(context, span, person), to));
}
