using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;

namespace DocGen.Documents.OfficialForm.Rules;

/// <summary>Running text is justified.</summary>
internal sealed class JustifiedRule() : FormRule("DG3309")
{
    public override IEnumerable<Diagnostic> Check(FormDocument document)
    {
        var running = document.Running.ToList();
        var wrong = running.Count(paragraph => paragraph.Alignment != Alignment.Justify);
        if (wrong * 2 > running.Count)
        {
            yield return Finding("Текст не выровнен по ширине", "выровняйте абзацы по ширине");
        }
    }
}
