using DocGen.Templates.Russian.Grammar;
using Scriban;
using Scriban.Parsing;

namespace DocGen.Templates.Russian.Functions;

/// <content>Positions, organizations, documents: phrases whose head is declined and whose tail stays.</content>
public static partial class RussianFunctions
{
    public static string PositionNominative(TemplateContext context, SourceSpan span, object? position) =>
        Position(context, span, position, GrammaticalCase.Nominative);

    public static string PositionGenitive(TemplateContext context, SourceSpan span, object? position) =>
        Position(context, span, position, GrammaticalCase.Genitive);

    public static string PositionDative(TemplateContext context, SourceSpan span, object? position) =>
        Position(context, span, position, GrammaticalCase.Dative);

    public static string PositionAccusative(TemplateContext context, SourceSpan span, object? position) =>
        Position(context, span, position, GrammaticalCase.Accusative);

    public static string PositionInstrumental(TemplateContext context, SourceSpan span, object? position) =>
        Position(context, span, position, GrammaticalCase.Instrumental);

    public static string PositionPrepositional(TemplateContext context, SourceSpan span, object? position) =>
        Position(context, span, position, GrammaticalCase.Prepositional);

    public static string OrganizationNominative(TemplateContext context, SourceSpan span, object? organization) =>
        Organization(context, span, organization, GrammaticalCase.Nominative);

    public static string OrganizationGenitive(TemplateContext context, SourceSpan span, object? organization) =>
        Organization(context, span, organization, GrammaticalCase.Genitive);

    public static string OrganizationDative(TemplateContext context, SourceSpan span, object? organization) =>
        Organization(context, span, organization, GrammaticalCase.Dative);

    public static string OrganizationAccusative(TemplateContext context, SourceSpan span, object? organization) =>
        Organization(context, span, organization, GrammaticalCase.Accusative);

    public static string OrganizationInstrumental(TemplateContext context, SourceSpan span, object? organization) =>
        Organization(context, span, organization, GrammaticalCase.Instrumental);

    public static string OrganizationPrepositional(TemplateContext context, SourceSpan span, object? organization) =>
        Organization(context, span, organization, GrammaticalCase.Prepositional);

    public static string PhraseNominative(TemplateContext context, SourceSpan span, object? phrase) =>
        Thing(context, span, phrase, GrammaticalCase.Nominative);

    public static string PhraseGenitive(TemplateContext context, SourceSpan span, object? phrase) =>
        Thing(context, span, phrase, GrammaticalCase.Genitive);

    public static string PhraseDative(TemplateContext context, SourceSpan span, object? phrase) =>
        Thing(context, span, phrase, GrammaticalCase.Dative);

    public static string PhraseAccusative(TemplateContext context, SourceSpan span, object? phrase) =>
        Thing(context, span, phrase, GrammaticalCase.Accusative);

    public static string PhraseInstrumental(TemplateContext context, SourceSpan span, object? phrase) =>
        Thing(context, span, phrase, GrammaticalCase.Instrumental);

    public static string PhrasePrepositional(TemplateContext context, SourceSpan span, object? phrase) =>
        Thing(context, span, phrase, GrammaticalCase.Prepositional);

    /// <summary>«Программа» gives УТВЕРЖДЕНА, «Положение» УТВЕРЖДЕНО, «Методические рекомендации» УТВЕРЖДЕНЫ.</summary>
    public static string Approved(TemplateContext context, SourceSpan span, object? document) =>
        DeclensionWarnings.Note(context, span, Agreement.Approved(RussianArguments.Phrase(context, span, document, "title")));

    /// <summary>The same for any short participle given in the masculine: <c>'программа' | ru.agree 'принят'</c> gives «принята».</summary>
    public static string Agree(TemplateContext context, SourceSpan span, object? document, string? participle) =>
        DeclensionWarnings.Note(
            context, span, Agreement.ShortParticiple(RussianArguments.Phrase(context, span, document, "title"), participle ?? ""));

    // A position is text, or that of a person with the forms the person dictates.
    private static string Position(TemplateContext context, SourceSpan span, object? value, GrammaticalCase to)
    {
        if (value is string text)
        {
            return DeclensionWarnings.Note(context, span, PhraseDeclension.Decline(text, to, animate: true));
        }

        var person = RussianArguments.Person(context, span, value);
        return person.PositionOverrides.TryGetValue(to, out var own)
            ? own
            : DeclensionWarnings.Note(context, span, PhraseDeclension.Decline(person.Position, to, animate: true));
    }

    private static string Organization(TemplateContext context, SourceSpan span, object? value, GrammaticalCase to) =>
        DeclensionWarnings.Note(
            context, span, PhraseDeclension.Decline(RussianArguments.Phrase(context, span, value, "full_name"), to, animate: false));

    private static string Thing(TemplateContext context, SourceSpan span, object? value, GrammaticalCase to) =>
        DeclensionWarnings.Note(
            context, span, PhraseDeclension.Decline(RussianArguments.Phrase(context, span, value, "title"), to, animate: false));
}
