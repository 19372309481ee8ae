using DocGen.Data.Production;
using DocGen.Templates.Forms;

namespace DocGen.Api.Features.Kinds;

/// <param name="Problems">Values to begin with that could not be computed.</param>
public sealed record FilledForm(string Kind, IReadOnlyList<PrefilledField> Fields, IReadOnlyList<StoredProblem> Problems);
