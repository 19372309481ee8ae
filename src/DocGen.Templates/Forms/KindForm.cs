using System.Collections.Frozen;
using Scriban;

namespace DocGen.Templates.Forms;

/// <summary>The parsed templates of a kind's defaults.</summary>
/// <param name="Defaults">By the path of the field.</param>
internal sealed record KindForm(FrozenDictionary<string, Template> Defaults)
{
    public static KindForm Empty { get; } = new(FrozenDictionary<string, Template>.Empty);
}
