using DocGen.Documents.Diagnostics;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Markup;

/// <summary>Names of headings and the links that lead to them.</summary>
internal sealed class LinkTargets(MarkupProblems problems)
{
    private const int LongestIdentifier = 40;
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly List<(string Anchor, Place Place)> _inner = [];
    private int _given;

    /// <summary>The anchor of a heading: its id, or one given here.</summary>
    public string NameHeading(AttributeReader attributes)
    {
        if (attributes.Text("id") is not { } id)
        {
            return Give();
        }

        if (!IsIdentifier(id))
        {
            attributes.Wrong<string>("id", id, $"нужна латинская буква, за ней буквы, цифры и _, всего не больше {LongestIdentifier} знаков");
            return Give();
        }

        if (!_anchors.Add(id))
        {
            problems.Error(MarkupCodes.RepeatedIdentifier, attributes.PlaceOf("id"), $"Имя «{id}» уже есть у другого заголовка");
        }

        return id;
    }

    /// <summary>The target of a link; a wrong one is reported.</summary>
    public string Read(AttributeReader attributes)
    {
        var target = attributes.TextOrEmpty("href");
        if (target.StartsWith('#'))
        {
            _inner.Add((target[1..], attributes.PlaceOf("href")));
        }
        else if (target.Length > 0 && !IsAddress(target))
        {
            attributes.Wrong<string>("href", target, "нужен адрес http://, https:// или mailto:, или # и имя заголовка");
        }

        return target;
    }

    /// <summary>Reports links that lead to no heading; to be called when all headings are named.</summary>
    public void CheckInnerLinks()
    {
        foreach (var (anchor, place) in _inner)
        {
            if (!_anchors.Contains(anchor))
            {
                problems.Error(
                    MarkupCodes.UnknownAnchor, place, $"Ссылка ведёт на заголовок «{anchor}», которого нет", Suggestion.For(anchor, _anchors));
            }
        }
    }

    private static bool IsAddress(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeMailto);

    private static bool IsIdentifier(string id) =>
        id.Length is > 0 and <= LongestIdentifier && char.IsAsciiLetter(id[0]) && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    private string Give()
    {
        string anchor;
        do
        {
            anchor = FormattableString.Invariant($"heading_{++_given}");
        }
        while (!_anchors.Add(anchor));
        return anchor;
    }
}
