using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.OfficialForm;

/// <summary>One requirement of GOST R 7.0.97-2025.</summary>
/// <param name="code">Its code, «DG33» and two digits.</param>
internal abstract class FormRule(string code)
{
    public string Code => code;

    public abstract IEnumerable<Diagnostic> Check(FormDocument document);

    protected Diagnostic Finding(string message, string hint) => new(Severity.Error, code, Place.Unknown, message) { Hint = hint };
}
