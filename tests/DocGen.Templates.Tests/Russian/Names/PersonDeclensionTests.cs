using System.Collections.Immutable;
using DocGen.Templates.Russian;
using DocGen.Templates.Russian.Names;

namespace DocGen.Templates.Tests.Russian.Names;

public sealed class PersonDeclensionTests
{
    private static readonly PersonName Ivanova = new("Иванова", "Мария", "Петровна");

    [Theory]
    [InlineData(GrammaticalCase.Nominative, "М.П.\u00A0Иванова", "Иванова\u00A0М.П.")]
    [InlineData(GrammaticalCase.Dative, "М.П.\u00A0Ивановой", "Ивановой\u00A0М.П.")]
    public void Initials_BeforeAndAfter_SurnameAloneDeclines(GrammaticalCase to, string before, string after)
    {
        Assert.Equal(before, PersonDeclension.InitialsBefore(Ivanova, to).Text);
        Assert.Equal(after, PersonDeclension.InitialsAfter(Ivanova, to).Text);
    }

    [Theory]
    [InlineData("Мамедов", "Али", "Гасан оглы", "А.Г.\u00A0оглы")]
    [InlineData("Попеску", "Мария-Анна", "", "М.-А.")]
    [InlineData("Ким", "Чен Ир", "", "Ч.И.")]
    [InlineData("Иванова", "М.", "П.", "М.П.")]
    [InlineData("Цой", "", "", "")]
    public void Initials_OfUnusualNames_FollowTheirParts(string surname, string name, string patronymic, string initials) =>
        Assert.Equal(initials, PersonDeclension.Initials(new(surname, name, patronymic)));

    [Fact]
    public void FullName_GenderUnknownAndMatters_StaysWithWarning()
    {
        var declined = PersonDeclension.FullName(new("Ким", "Саша"), GrammaticalCase.Dative);

        Assert.Equal("Ким Саша", declined.Text);
        Assert.Contains("Не указан пол человека «Ким Саша»", declined.Warning, StringComparison.Ordinal);
    }

    [Fact]
    public void FullName_GenderUnknownAndWithoutInfluence_DeclinesWithoutWarning()
    {
        var declined = PersonDeclension.FullName(new("Шевченко", "Саша"), GrammaticalCase.Genitive);

        Assert.Equal(new Declined("Шевченко Саши"), declined);
    }

    [Fact]
    public void InitialsAfter_GenderToldBySurnameAlone_DeclinesAndSaysSo()
    {
        var declined = PersonDeclension.InitialsAfter(PersonNameReader.Read("Иванова М.П."), GrammaticalCase.Dative);

        Assert.Equal("Ивановой\u00A0М.П.", declined.Text);
        Assert.Contains("определён по фамилии", declined.Warning, StringComparison.Ordinal);
    }

    [Fact]
    public void FullName_GenderOfTheData_WinsOverThePatronymic()
    {
        var person = new PersonName("Мельник", "Женя", "Михайлович", GrammaticalGender.Masculine);

        Assert.Equal("Мельнику Жене Михайловичу", PersonDeclension.FullName(person, GrammaticalCase.Dative).Text);
    }

    [Fact]
    public void FullName_LatinLetters_StayWithWarning()
    {
        var declined = PersonDeclension.FullName(new("Smith", "Иван", "Иванович"), GrammaticalCase.Dative);

        Assert.Equal("Smith Ивану Ивановичу", declined.Text);
        Assert.Contains("«Smith»", declined.Warning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("О'Коннор Шон Иванович", "О'Коннору Шону Ивановичу")]
    [InlineData("Салтыков–Щедрин Михаил Евграфович", "Салтыкову–Щедрину Михаилу Евграфовичу")]
    [InlineData("  Иванова  Мария   Петровна ", "Ивановой Марии Петровне")]
    [InlineData("Илья Ильич Обломов", "Обломову Илье Ильичу")]
    public void FullName_UnusualSpelling_Declines(string name, string dative) =>
        Assert.Equal(new Declined(dative), PersonDeclension.FullName(PersonNameReader.Read(name), GrammaticalCase.Dative));

    [Fact]
    public void FullName_RandomText_NeverFailsAndIsTheSameTwice()
    {
        const int seed = 20260103;
        var random = new Random(seed);
        const string letters = "абвеёийклнооровачцшщьыюяАИКЛОПЯ  --.'–xZ1";
        for (var i = 0; i < 5_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => letters[random.Next(letters.Length)]));
            var person = PersonNameReader.Read(text, i % 3 == 0 ? null : (GrammaticalGender)(i % 2));
            foreach (var to in Enum.GetValues<GrammaticalCase>())
            {
                var declined = PersonDeclension.FullName(person, to);
                Assert.True(declined == PersonDeclension.FullName(person, to), $"Seed {seed}: «{text}»");
                Assert.True(person.FullName.Length == 0 || declined.Text.Length > 0, $"Seed {seed}: «{text}» vanished");
            }
        }
    }

    [Fact]
    public void Overrides_OfThePerson_WinOverTheRules()
    {
        var person = Ivanova with
        {
            Overrides = ImmutableDictionary<GrammaticalCase, string>.Empty.Add(GrammaticalCase.Dative, "Иванове Марии Петровне"),
        };

        Assert.Equal("Иванове Марии Петровне", PersonDeclension.FullName(person, GrammaticalCase.Dative).Text);
        Assert.Equal("М.П.\u00A0Иванове", PersonDeclension.InitialsBefore(person, GrammaticalCase.Dative).Text);
        Assert.Equal("Ивановой Марии Петровны", PersonDeclension.FullName(person, GrammaticalCase.Genitive).Text);
    }

    [Theory]
    [InlineData("Иванова Мария Петровна", "Иванова", "Мария", "Петровна")]
    [InlineData("Мария Петровна Иванова", "Иванова", "Мария", "Петровна")]
    [InlineData("Роман Аркадьевич Абрамович", "Абрамович", "Роман", "Аркадьевич")]
    [InlineData("Абрамович Роман Аркадьевич", "Абрамович", "Роман", "Аркадьевич")]
    [InlineData("Мамедов Али Гасан оглы", "Мамедов", "Али", "Гасан оглы")]
    [InlineData("Иванова М.П.", "Иванова", "М.", "П.")]
    [InlineData("М. П. Иванова", "Иванова", "М.", "П.")]
    [InlineData("Мария Петровна", "", "Мария", "Петровна")]
    [InlineData("Иванова Мария", "Иванова", "Мария", "")]
    [InlineData("Нгуен Ван Хай", "Нгуен", "Ван Хай", "")]
    [InlineData("фон Дервиз Павел Григорьевич", "фон Дервиз", "Павел", "Григорьевич")]
    [InlineData("", "", "", "")]
    public void Reader_NameInOneLine_FindsItsParts(string text, string surname, string name, string patronymic)
    {
        var person = PersonNameReader.Read(text);

        Assert.Equal((surname, name, patronymic), (person.Surname, person.Name, person.Patronymic));
    }
}
