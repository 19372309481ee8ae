using System.Runtime.CompilerServices;
using Scriban;
using Scriban.Parsing;

namespace DocGen.Templates.Russian.Functions;

/// <summary>What the functions of the group <c>ru</c> could not do with certainty during a rendering.</summary>
public static class DeclensionWarnings
{
    private static readonly ConditionalWeakTable<TemplateContext, List<DeclensionWarning>> Lists = [];

    /// <summary>The warnings of a rendering in the order of the calls, each message once.</summary>
    public static IReadOnlyList<DeclensionWarning> Of(TemplateContext context) => Lists.TryGetValue(context, out var list) ? list : [];

    internal static string Note(TemplateContext context, SourceSpan span, Declined declined)
    {
        if (declined.Warning is { } message)
        {
            var list = Lists.GetOrCreateValue(context);
            if (!list.Exists(w => w.Message == message))
            {
                list.Add(new(span, message));
            }
        }

        return declined.Text;
    }
}
