using System.Globalization;
using System.Text.Json;

namespace DocGen.Jobs.Sources;

/// <summary>The days that sources are told for.</summary>
/// <param name="Today">The day of the work: default dates of documents.</param>
/// <param name="AsOf">The day that figures and roadmaps are told for.</param>
/// <param name="Since">The earlier day that a comparison looks back to.</param>
public sealed record SourceDates(DateOnly Today, DateOnly AsOf, DateOnly Since)
{
    /// <summary>Form fields with which a user chooses the days.</summary>
    public const string AsOfField = "as_of";

    public const string SinceField = "since";

    /// <summary>A comparison without a day of its own looks one quarter back.</summary>
    private const int MonthsBack = 3;

    public static SourceDates Of(DateOnly today, DateOnly? asOf = null, DateOnly? since = null)
    {
        var told = asOf ?? today;
        return new(today, told, since ?? told.AddMonths(-MonthsBack));
    }

    /// <summary>The days that a filled form asks for in its fields <c>as_of</c> and <c>since</c>; a form without them is told for today.</summary>
    /// <param name="form">A flat object keyed by path; anything else gives today.</param>
    public static SourceDates Of(DateOnly today, JsonElement form) => Of(today, Date(form, AsOfField), Date(form, SinceField));

    private static DateOnly? Date(JsonElement form, string field) =>
        form.ValueKind == JsonValueKind.Object && form.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String
        && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
}
