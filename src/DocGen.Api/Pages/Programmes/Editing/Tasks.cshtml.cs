using System.Globalization;
using DocGen.Data;
using DocGen.Schools.Programmes;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>Tasks of a programme.</summary>
public sealed class TasksModel(SchoolContext context, TimeProvider clock) : EditingModel(context, clock)
{
    public override ProgrammePart Part => ProgrammePart.Tasks;

    private protected override Programme Apply(Programme programme, TypedForm form)
    {
        List<ProgrammeTask> tasks = [];
        var taken = Enumerable.Range(0, form.Count("task_id")).Select(i => form.At("task_id", i)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < form.Count("text"); i++)
        {
            if (form.At("text", i) is { } text)
            {
                var id = form.At("task_id", i) ?? Free(taken);
                var stored = programme.Tasks.FirstOrDefault(task => task.Id == id) ?? new(id, text);
                tasks.Add(stored with { Text = text, Number = form.At("number", i) });
            }
        }

        ListOperation.Apply(tasks, form.Operation);
        return programme with { Tasks = tasks };
    }

    private static string Free(HashSet<string> taken)
    {
        for (var number = 1; ; number++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"t{number}");
            if (taken.Add(id))
            {
                return id;
            }
        }
    }
}
