using DocGen.Templates.Markup;

namespace DocGen.Templates.Catalogue;

/// <summary>Pictures of a kind: files in its folder, then in <c>_shared</c>.</summary>
internal sealed class KindPictures(string kind, IReadOnlyList<TemplateRoot> roots) : IPictureSource
{
    public ReadOnlyMemory<byte>? Find(string name)
    {
        if (roots[0].Find($"{kind}/{name}") is { } own)
        {
            return own;
        }

        foreach (var root in roots)
        {
            if (root.Find($"{TemplateRoot.SharedFolder}/{name}") is { } shared)
            {
                return shared;
            }
        }

        return null;
    }
}
