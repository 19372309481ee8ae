using System.Globalization;
using DocGen.Data;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;
using Microsoft.AspNetCore.Mvc;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>Free sections: the outline of the content, and one section of it at a time.</summary>
public sealed class SectionsModel(SchoolContext context, TimeProvider clock) : EditingModel(context, clock)
{
    private string? moved;

    /// <summary>Path of the section that is edited.</summary>
    [BindProperty(SupportsGet = true, Name = "at")]
    public string? Asked { get; set; }

    public override ProgrammePart Part => ProgrammePart.Sections;

    public string At => Asked is not null && SectionPath.Find(Programme.Content, Asked) is not null ? Asked
        : Asked is null && Outline.FirstOrDefault().Path is { } first ? first : SectionPath.Root;

    public IEnumerable<(string Path, int Depth, Section Section)> Outline => SectionPath.All(Programme.Content);

    /// <summary>Null for the whole content.</summary>
    public Section? Section => SectionPath.Find(Programme.Content, At);

    public string Text => BlockText.Write(Section?.Blocks ?? Programme.Content);

    private protected override Programme Apply(Programme programme, TypedForm form)
    {
        var at = Asked is not null && SectionPath.Find(programme.Content, Asked) is not null ? Asked : SectionPath.Root;
        moved = at;
        var content = form.IsSet("editing") ? Typed(programme.Content, at, form) : programme.Content;
        return programme with { Content = form.Operation is { } operation ? Operate(content, at, operation) : content };
    }

    private protected override string Next(TypedForm form) => $"{ProgrammeAddress.Of(Programme.Id, Part)}?at={moved}#section";

    private static IReadOnlyList<Block> Typed(IReadOnlyList<Block> content, string at, TypedForm form)
    {
        if (at == SectionPath.Root)
        {
            return BlockText.Read(form["text"], content);
        }

        return SectionPath.Change(content, at, (blocks, i) =>
        {
            var section = (Section)blocks[i];
            blocks[i] = section with
            {
                Number = form["number"], Title = form["title"], Landscape = form.IsSet("landscape"), Inline = form.IsSet("inline"),
                Blocks = BlockText.Read(form["text"], section.Blocks),
            };
            return blocks;
        });
    }

    private IReadOnlyList<Block> Operate(IReadOnlyList<Block> content, string at, string operation)
    {
        if (at == SectionPath.Root)
        {
            return operation == "add" ? Add([.. content], content.Count, "") : content;
        }

        var above = at.Contains('.', StringComparison.Ordinal) ? at[..(at.LastIndexOf('.') + 1)] : "";
        return operation switch
        {
            "add" => SectionPath.Change(content, at, (blocks, i) => Add(blocks, i + 1, above)),
            "add-below" => SectionPath.Change(content, at, (blocks, i) =>
            {
                var section = (Section)blocks[i];
                blocks[i] = section with { Blocks = Add([.. section.Blocks], section.Blocks.Count, at + ".") };
                return blocks;
            }),
            "up" => SectionPath.Change(content, at, (blocks, i) => Move(blocks, i, i - 1, above)),
            "down" => SectionPath.Change(content, at, (blocks, i) => Move(blocks, i, i + 1, above)),
            "remove" => SectionPath.Change(content, at, (blocks, i) =>
            {
                blocks.RemoveAt(i);
                moved = SectionPath.Root;
                return blocks;
            }),
            _ => content,
        };
    }

    private List<Block> Add(List<Block> blocks, int place, string above)
    {
        blocks.Insert(place, new Section { Title = "Новый раздел" });
        moved = above + place.ToString(CultureInfo.InvariantCulture);
        return blocks;
    }

    private List<Block> Move(List<Block> blocks, int from, int to, string above)
    {
        if (to >= 0 && to < blocks.Count)
        {
            (blocks[from], blocks[to]) = (blocks[to], blocks[from]);
            moved = above + to.ToString(CultureInfo.InvariantCulture);
        }

        return blocks;
    }
}
