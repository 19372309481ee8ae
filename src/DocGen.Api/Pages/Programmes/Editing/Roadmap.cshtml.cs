using DocGen.Data;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;
using Microsoft.AspNetCore.Mvc;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>The roadmap as a grid: every row a row of fields, every change of order a button; a script presses them by itself.</summary>
public sealed class RoadmapModel(SchoolContext context, TimeProvider clock) : EditingModel(context, clock)
{
    public override ProgrammePart Part => ProgrammePart.Roadmap;

    public Roadmap Roadmap => ProgrammeBlocks.RoadmapOf(Programme) ?? new();

    public IReadOnlyList<RoadmapLine> Lines => RoadmapLines.Of(Roadmap.Groups);

    public IReadOnlyList<Column> Own => [.. Roadmap.Columns.Where(RoadmapForm.IsOwn)];

    public IEnumerable<RoadmapLineView> Views
    {
        get
        {
            var notes = CellNotes.Of(Programme, AllFindings);
            return Lines.Select((line, at) => new RoadmapLineView(at, line, Own, Programme.Tasks, line.Id is { } id ? [.. notes[id]] : []));
        }
    }

    /// <summary>The header of a column as the programme prints it.</summary>
    public string? Label(string key) =>
        Roadmap.Columns.FirstOrDefault(column => column.Key == key)?.Label ?? RoadmapLines.Columns.First(column => column.Key == key).Label;

    private protected override Programme Apply(Programme programme, TypedForm form)
    {
        var roadmap = ProgrammeBlocks.RoadmapOf(programme) ?? new();
        var columns = roadmap.Columns.Count > 0 ? roadmap.Columns : RoadmapLines.Columns;
        var lines = RoadmapForm.Read(form, columns);
        if (form.Operation is { } operation && operation.StartsWith("paste", StringComparison.Ordinal))
        {
            var (_, after) = ListOperation.Read(operation);
            Paste(lines, RoadmapForm.Pasted(form, columns) ?? [], after);
        }
        else
        {
            RoadmapOrder.Apply(lines, form.Operation);
        }

        return ProgrammeBlocks.WithRoadmap(programme, RoadmapLines.Into(roadmap, lines));
    }

    private protected override IActionResult Answer(TypedForm form)
    {
        if (form.Operation is not null and not "save" and not "overwrite")
        {
            Response.Headers["X-Revision"] = Revision.ToString(System.Globalization.CultureInfo.InvariantCulture);
            return Partial("_RoadmapGrid", this);
        }

        return new JsonResult(new
        {
            revision = Revision,
            saved = SavedAt(),
            rows = Views.Select(view => new { id = view.Line.Id, notes = view.Notes.Select(note => new { cell = note.Cell, look = note.Look, text = note.Text }) }),
        });
    }

    /// <summary>Pasted rows stand after a line, or instead of it where it is still blank.</summary>
    private static void Paste(List<RoadmapLine> lines, IReadOnlyList<RoadmapLine> pasted, int after)
    {
        var place = after < 0 || after >= lines.Count ? lines.Count : after + 1;
        if (place > 0 && pasted.Count > 0 && lines[place - 1].IsBlank)
        {
            lines.RemoveAt(--place);
        }

        lines.InsertRange(place, pasted);
    }
}
