using System.Collections.Concurrent;
using System.Globalization;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>Cultures by the names templates write (<c>ru-RU</c>).</summary>
internal static class CultureNames
{
    /// <summary>Templates may compute names, so the number kept is bounded.</summary>
    private const int Capacity = 256;

    private static readonly ConcurrentDictionary<string, CultureInfo> Known = new(StringComparer.Ordinal);

    /// <summary>The culture named, or the context's when no name is given.</summary>
    public static CultureInfo Resolve(TemplateContext context, SourceSpan span, string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return context.CurrentCulture;
        }

        return Known.TryGetValue(name, out var known) ? known : Load(span, name);
    }

    private static CultureInfo Load(SourceSpan span, string name)
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo(name);
            if (Known.Count < Capacity)
            {
                Known.TryAdd(name, culture);
            }

            return culture;
        }
        catch (CultureNotFoundException error)
        {
            throw new ScriptRuntimeException(span, $"Язык и страна «{name}» неизвестны", error)
            {
                Code = "SC1731",
                Hint = "пишутся так: 'ru-RU'",
            };
        }
    }
}
