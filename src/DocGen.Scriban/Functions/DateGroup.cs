using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>
/// The group <c>date</c> of one context: besides its functions it has <c>format</c> (the pattern for printing dates, which a template may
/// set) and <c>default_format</c>, and it is called itself as <c>date.parse</c>.
/// </summary>
internal sealed class DateGroup : ScriptObject
{
    private const string FormatMember = "format";
    private static readonly ScriptObject Functions = BuiltinGroups.Date.Bind();

    public DateGroup()
    {
        foreach (var (name, function) in Functions)
        {
            SetValue(name, function, readOnly: true);
        }

        SetValue("default_format", DateFormatter.DefaultPattern, readOnly: true);
        SetValue(FormatMember, DateFormatter.DefaultPattern, readOnly: false);
    }

    /// <summary>What a call of the group itself calls.</summary>
    public static IScriptCustomFunction Function { get; } = (IScriptCustomFunction)Functions["parse"]!;

    public string Format
    {
        get => TryGetValue(FormatMember, out var format) && format is string pattern ? pattern : DateFormatter.DefaultPattern;
        set => SetValue(FormatMember, value, readOnly: false);
    }
}
