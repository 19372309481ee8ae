namespace DocGen.Templates.Russian.Texts;

/// <summary>Months as alternatives of a regular expression.</summary>
internal static class MonthWords
{
    public const string Genitive = "(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)";

    public const string Any = "(?:январ[ьяе]|феврал[ьяе]|март[ае]?|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]|август[ае]?|сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе])";
}
