namespace DocGen.Api.Pages.Parts;

/// <summary>What a token may do, for people.</summary>
public static class TokenWords
{
    public static IReadOnlyList<(string Scope, string Text)> All { get; } = [("read", "читать"), ("write", "менять и делать документы"), ("admin", "управлять")];

    public static string Of(IEnumerable<string> scopes) => string.Join(", ", All.Where(each => scopes.Contains(each.Scope, StringComparer.Ordinal)).Select(each => each.Text));
}
