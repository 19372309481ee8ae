using DocGen.Schools.Findings.Words;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A task that no row of the roadmap serves.</summary>
public sealed class TaskNotInRoadmapRule : FindingRule
{
    private const double SameTask = 0.6;

    public override string Code => "TASK_NOT_IN_ROADMAP";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var rows = context.Outline.Rows;
        var tasks = StatementItem.InBody(context, BlockRole.Tasks);
        tasks = tasks.Count > 0 ? tasks : StatementItem.InPassport(context, BlockRole.Tasks);
        if (rows.Count == 0 || tasks.Count == 0)
        {
            return [];
        }

        var served = rows.SelectMany(r => r.Row.TaskIds.Append(r.Group.TaskId)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var titles = rows.Select(r => r.Group.Title).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (served.Count == 0 && titles.Count == 0)
        {
            return [Warning(context.Outline.Roadmaps[0].Path, $"Строки дорожной карты не связаны с задачами программы (задач: {tasks.Count})", "Сгруппируйте строки по задачам или укажите задачу у каждой строки")];
        }

        return tasks.Select((task, i) => (task, id: i < context.Programme.Tasks.Count ? context.Programme.Tasks[i].Id : null))
            .Where(t => !(t.id is not null && served.Contains(t.id)) && !titles.Exists(title => PlainText.Likeness(title, t.task.Text) >= SameTask))
            .Select(t => Warning(t.task.Path, $"Задача не отражена в дорожной карте: «{Snippet.Of(t.task.Text)}»", "Добавьте мероприятия по этой задаче"));
    }
}
