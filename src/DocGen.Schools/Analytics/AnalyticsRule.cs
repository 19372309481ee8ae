namespace DocGen.Schools.Analytics;

/// <summary>A rule by which a number was computed, for provenance and footnotes.</summary>
/// <param name="Text">The rule in Russian, one sentence without a full stop.</param>
public sealed record AnalyticsRule(string Code, string Text)
{
    public static AnalyticsRule LowShare { get; } = new(
        "low_share",
        "Доля получивших отметку «2» (ВПР) или не преодолевших минимальный порог (ОГЭ, ЕГЭ) среди участников процедуры");

    public static AnalyticsRule LowResult { get; } = new(
        "low_result",
        "Результат процедуры низкий, если не менее 30 % участников получили отметку «2» (ВПР) или не преодолели минимальный порог (ОГЭ, ЕГЭ)");

    public static AnalyticsRule Shnor { get; } = new(
        "shnor",
        "Школа входит в перечень ШНОР, если низких результатов не менее двух в предыдущем году либо хотя бы по одному в каждом из двух предыдущих лет");

    public static AnalyticsRule WeightedMean { get; } = new(
        "weighted_mean",
        "Среднее по школам взвешено по числу участников; школы без данных не учитываются");

    public static AnalyticsRule PointDifference { get; } = new(
        "point_difference",
        "Разница долей в процентных пунктах; без одного из значений не вычисляется");

    public static AnalyticsRule Attainment { get; } = new(
        "attainment",
        "Достижение показателя: (факт − исходное значение) / (цель − исходное значение)");

    public static AnalyticsRule RoadmapProgress { get; } = new(
        "roadmap_progress",
        "Просрочено мероприятие, срок которого истёк до отчётной даты, а выполнение не отмечено");

    public static AnalyticsRule TeacherShare { get; } = new(
        "teacher_share",
        "Доля от общего числа педагогических работников школы");
}
