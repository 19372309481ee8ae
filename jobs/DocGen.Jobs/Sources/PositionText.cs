using DocGen.Schools.Registry;
using DocGen.Templates.Russian;
using DocGen.Templates.Russian.Grammar;

namespace DocGen.Jobs.Sources;

/// <summary>A position as a signature names it: with a capital letter and, where the position alone does not say it, the organization.</summary>
internal static class PositionText
{
    /// <summary>«директор» of a school gives «Директор МБОУ «Лесная СОШ»»; «заведующий районным методическим кабинетом» says it itself.</summary>
    public static string Of(string position, Organization organization)
    {
        var text = char.ToUpperInvariant(position[0]) + position[1..];
        return position.Contains(' ', StringComparison.Ordinal)
            ? text
            : $"{text} {PhraseDeclension.Decline(organization.ShortName, GrammaticalCase.Genitive, animate: false).Text}";
    }
}
