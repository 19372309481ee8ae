namespace DocGen.Templates.Russian.Grammar;

/// <summary>Adjectives and participles that are a post by themselves when no head noun follows: «ответственного за питание», «вожатого отряда».</summary>
internal static class Substantives
{
    // These govern what follows even when it looks like an adjective: «заведующий учебной частью», «исполняющий обязанности».
    private static readonly HashSet<string> Governing = new(StringComparer.OrdinalIgnoreCase)
    {
        "заведующий", "заведующая", "заведующие", "управляющий", "управляющая", "командующий", "исполняющий", "исполняющая", "исполняющие",
    };

    private static readonly HashSet<string> Posts = new(Governing, StringComparer.OrdinalIgnoreCase)
    {
        "ответственный", "ответственная", "ответственные", "уполномоченный", "уполномоченная", "рабочий", "рабочая", "рабочие",
        "вожатый", "вожатая", "вожатые", "дежурный", "дежурная", "дежурные", "служащий", "служащая", "ведущий", "ведущая",
        "обучающийся", "обучающаяся", "обучающиеся", "учащийся", "учащаяся", "учащиеся", "военнослужащий", "участковый", "учёный", "ученый",
        "горничная", "присутствующие", "приглашённые", "приглашенные",
    };

    public static bool Governs(string word) => Governing.Contains(word);

    public static bool IsPost(string word) => Posts.Contains(word);
}
