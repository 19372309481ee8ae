using System.ComponentModel.DataAnnotations;

namespace DocGen.Api.Pages.Batches;

/// <summary>What is typed about a schedule.</summary>
public sealed class ScheduleInput
{
    [Required(ErrorMessage = "Назовите расписание")]
    [StringLength(200, ErrorMessage = "Не длиннее 200 знаков")]
    public string Title { get; set; } = "";

    public string KindId { get; set; } = "";

    public string MunicipalityId { get; set; } = "";

    /// <summary>«all», «data» or «shnor».</summary>
    public string Who { get; set; } = "all";

    public string Every { get; set; } = "week";

    public int Weekday { get; set; } = 1;

    [Range(1, 31, ErrorMessage = "Число от 1 до 31")]
    public int MonthDay { get; set; } = 1;

    public TimeOnly At { get; set; } = new(7, 0);

    public bool MakeUp { get; set; }

    public bool Enabled { get; set; }
}
