using DocGen.Templates.Markup;
using Scriban;

namespace DocGen.Templates.Catalogue;

/// <summary>The parsed templates of a kind and what they reach.</summary>
/// <param name="FileName">Template of the output file's name.</param>
internal sealed record KindTemplates(Template Document, Template FileName, PartialLoader Partials, IPictureSource Pictures);
