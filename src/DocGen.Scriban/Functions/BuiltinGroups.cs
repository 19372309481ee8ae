namespace Scriban.Functions;

/// <summary>
/// The groups of built-in functions. <c>include</c>, <c>include_join</c> and <c>empty</c> belong to the runtime.
/// </summary>
public static class BuiltinGroups
{
    internal static BuiltinGroup Date { get; } = new(
        "date",
        typeof(DateFunctions),
        "now utc_now add_days add_months add_years add_hours add_minutes add_seconds add_milliseconds parse parse_to_string to_string");

    public static IReadOnlyList<BuiltinGroup> All { get; } =
    [
        new(
            "array",
            typeof(ArrayFunctions),
            "add add_range compact concat cycle any each filter first insert_at join last limit map offset remove_at reverse size sort uniq " +
            "contains"),
        Date,
        new("html", typeof(HtmlFunctions), "strip escape newline_to_br url_encode url_escape"),
        new("math", typeof(MathFunctions), "abs ceil divided_by floor format is_number minus modulo plus round times uuid random"),
        new(
            "object",
            typeof(ObjectFunctions),
            "default eval eval_template format has_key has_value keys size typeof kind values from_json to_json"),
        new("regex", typeof(RegexFunctions), "escape match matches replace split unescape"),
        new(
            "string",
            typeof(StringFunctions),
            "escape append capitalize capitalizewords contains empty whitespace downcase ends_with equals_ignore_case handleize literal lstrip " +
            "pluralize prepend remove remove_first remove_last replace replace_first rstrip size slice slice1 split starts_with strip " +
            "strip_newlines to_int to_long to_float to_double truncate truncatewords upcase md5 sha1 sha256 sha512 hmac_sha1 hmac_sha256 " +
            "hmac_sha512 pad_left pad_right base64_encode base64_decode index_of"),
        new("timespan", typeof(TimespanFunctions), "zero from_days from_hours from_minutes from_seconds from_milliseconds parse"),
    ];
}
