namespace DocGen.Templates.Russian;

public enum GrammaticalGender
{
    Masculine,
    Feminine,
    Neuter,
}
