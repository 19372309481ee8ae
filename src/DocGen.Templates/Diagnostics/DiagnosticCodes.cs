using System.Collections.Immutable;
using System.Reflection;

namespace DocGen.Templates.Diagnostics;

/// <summary>All codes of this room, by number. docs/ru/errors.md is made from this list.</summary>
public static class DiagnosticCodes
{
    private static readonly ImmutableArray<Type> Groups =
        [typeof(MarkupCodes), typeof(ContractCodes), typeof(CatalogueCodes), typeof(ProductionCodes), typeof(FormCodes)];

    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        .. Groups
            .SelectMany(group => group.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Select(property => (DiagnosticCode)property.GetValue(null)!)
            .OrderBy(code => code.Code, StringComparer.Ordinal),
    ];
}
