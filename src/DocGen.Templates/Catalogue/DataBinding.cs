namespace DocGen.Templates.Catalogue;

/// <summary>One rule of how data is made of sources.</summary>
/// <param name="Target">Dotted path in the kind's data: <c>document.author</c>.</param>
/// <param name="Source">Dotted path in the sources: <c>school.short_name</c>. A source that is missing or null leaves the target unset.</param>
public sealed record DataBinding(string Target, string Source);
