namespace DocGen.Schools.Findings.DataRules;

/// <summary>A person without a patronymic and a gender: nobody can tell how to decline the name.</summary>
public sealed class GenderUnknownRule : DataRule
{
    public override string Code => "GENDER_UNKNOWN";

    public override IEnumerable<Finding> Check(SchoolData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.People.Select((person, i) => (person, i)).Where(p => string.IsNullOrWhiteSpace(p.person.Patronymic) && p.person.Gender is null)
            .Select(p => Warning($"$.people[{p.i}].gender", $"Пол не указан, а отчества нет: {p.person.Surname} {p.person.Name}", "Укажите пол: от него зависят падежи"));
    }
}
