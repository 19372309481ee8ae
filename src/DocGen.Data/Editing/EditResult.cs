namespace DocGen.Data.Editing;

/// <summary>What became of an edit: the new revision of the row, or why nothing was written.</summary>
public sealed record EditResult
{
    public int? Revision { get; private init; }

    public EditFailure? Failure { get; private init; }

    /// <summary>What happened and what to do, in Russian; null when all went well.</summary>
    public string? Message { get; private init; }

    public static EditResult Saved(int revision) => new() { Revision = revision };

    public static EditResult Failed(EditFailure failure) => new()
    {
        Failure = failure,
        Message = failure switch
        {
            EditFailure.NotFound => "Запись не найдена: возможно, её удалили. Обновите страницу",
            EditFailure.Conflict => "Запись уже изменил другой пользователь. Откройте её заново и повторите правку",
            EditFailure.AlreadyExists => "Запись с таким ключом уже есть, возможно среди удалённых. Измените её или восстановите",
            EditFailure.BrokenReference => "Запись ссылается на то, чего нет в базе. Сначала добавьте школу или район, на которые она ссылается",
            _ => throw new ArgumentOutOfRangeException(nameof(failure), failure, "Not a failure of an edit."),
        },
    };
}
