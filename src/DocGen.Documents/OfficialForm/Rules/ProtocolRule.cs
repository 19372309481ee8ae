using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.OfficialForm.Rules;

/// <summary>A protocol names chair, secretary and those present, has an agenda, what was heard and what was decided.</summary>
internal sealed class ProtocolRule() : FormRule("DG3316")
{
    private static readonly string[] Parts = ["Председатель", "Секретарь", "Присутствовали", "Повестка дня", "Слушали"];

    public override IEnumerable<Diagnostic> Check(FormDocument document)
    {
        if (!document.Has("ПРОТОКОЛ"))
        {
            yield break;
        }

        var missing = Parts.Where(part => !document.Says(part)).ToList();
        if (!document.Says("постановили") && !document.Says("решили"))
        {
            missing.Add("ПОСТАНОВИЛИ");
        }

        if (missing.Count > 0)
        {
            yield return Finding("В протоколе нет частей: " + string.Join(", ", missing), "дополните протокол");
        }
    }
}
