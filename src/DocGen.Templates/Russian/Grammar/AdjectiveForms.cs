namespace DocGen.Templates.Russian.Grammar;

/// <summary>Adjectives and participles in the nominative; the ending tells gender and number.</summary>
internal static class AdjectiveForms
{
    private static readonly EndingTable Table = EndingTable.Parse("""
        # Nouns that only look like adjectives
        ание яние ение тие вие дие пие лие рие сие мие бие гение ^герой ^строй ^лицей ^покой ^гений 1ой 1ей 1ее 1ие 1ая | not | =
        ^весь | m | есь сего сему * сем сём
        ^вся | f | ся сей сей сю сей сей
        ^все | p | е ех ем * еми ех
        ^третий ^божий | m | ий ьего ьему * ьим ьем
        ^третья ^божья | f | ья ьей ьей ью ьей ьей
        ^третье ^божье | n | ье ьего ьему ье ьим ьем
        ^третьи | p | ьи ьих ьим * ьими ьих
        ийся | m | ийся егося емуся * имся емся
        аяся | f | аяся ейся ейся уюся ейся ейся
        ееся | n | ееся егося емуся ееся имся емся
        иеся | p | иеся ихся имся * имися ихся
        кий гий хий | m | ий ого ому * им ом
        ний жий ший чий щий | m | ий его ему * им ем
        ый | m | ый ого ому * ым ом
        кой гой хой жой чой шой щой | m | ой ого ому * им ом
        ой | m | ой ого ому * ым ом
        ^большая ^чужая ^меньшая | f | ая ой ой ую ой ой
        жая шая чая щая | f | ая ей ей ую ей ей
        ая | f | ая ой ой ую ой ой
        яя | f | яя ей ей юю ей ей
        ее | n | ее его ему ее им ем
        кое гое хое жое шое чое | n | ое ого ому ое им ом
        ое | n | ое ого ому ое ым ом
        кие гие хие ние жие шие чие щие | p | ие их им * ими их
        ые | p | ые ых ым * ыми ых
        """);

    /// <returns>The row of an adjective in the nominative (tag m, f, n, p), or null for any other word.</returns>
    public static EndingRow? Find(string word)
    {
        var row = Table.Find(word);
        return row is null or { Tag: "not" } ? null : row;
    }

    /// <summary>The form of «утверждённый» for a gender: m, f, n or p.</summary>
    public static string InGender(string masculine, string gender) => (gender, masculine.EndsWith("ий", StringComparison.Ordinal)) switch
    {
        ("f", true) => masculine[..^2] + "ья",
        ("n", true) => masculine[..^2] + "ье",
        ("f", _) => masculine[..^2] + "ая",
        ("n", _) => masculine[..^2] + "ое",
        _ => masculine,
    };
}
