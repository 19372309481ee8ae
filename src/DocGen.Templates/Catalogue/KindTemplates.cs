using DocGen.Templates.Markup;
using Scriban;

namespace DocGen.Templates.Catalogue;

/// <summary>The parsed templates of a kind and what they reach.</summary>
/// <param name="FileName">Template of the output file's name.</param>
/// <param name="Number">Template of the registration number; null without a journal.</param>
internal sealed record KindTemplates(Template Document, Template FileName, Template? Number, PartialLoader Partials, IPictureSource Pictures);
