using DocGen.Data;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>Stages: the programme's own, else those of the first list in its content.</summary>
public sealed class StagesModel(SchoolContext context, TimeProvider clock) : EditingModel(context, clock)
{
    public override ProgrammePart Part => ProgrammePart.Stages;

    public IReadOnlyList<Stage> Stages => InContent(Programme)?.Items ?? Programme.Stages;

    private protected override Programme Apply(Programme programme, TypedForm form)
    {
        var stored = InContent(programme)?.Items ?? programme.Stages;
        List<Stage> stages = [];
        for (var i = 0; i < form.Count("title"); i++)
        {
            var old = i < stored.Count ? stored[i] : new();
            var stage = old with
            {
                Number = form.At("number", i), Title = form.At("title", i), Text = form.At("text", i), Period = MainModel.Term(old.Period, form.At("period", i)),
                Blocks = BlockText.Read(form.At("body", i), old.Blocks),
            };
            if (stage.Number is not null || stage.Title is not null || stage.Text is not null || stage.Period is not null || stage.Blocks.Count > 0)
            {
                stages.Add(stage);
            }
        }

        ListOperation.Apply(stages, form.Operation);
        return InContent(programme) is { } list
            ? programme with { Content = ProgrammeBlocks.Replace(programme.Content, list, list with { Items = stages }) }
            : programme with { Stages = stages };
    }

    private static StageList? InContent(Programme programme) =>
        programme.Stages.Count > 0 ? null : ProgrammeBlocks.First<StageList>(programme.Content, list => list.Items.Count > 0);
}
