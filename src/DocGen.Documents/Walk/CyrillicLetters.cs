namespace DocGen.Documents.Walk;

/// <summary>Letters that mark list items in Russian papers: the alphabet without ё, з, й, о, ч, ъ, ы, ь (GOST R 2.105).</summary>
public static class CyrillicLetters
{
    private const string Letters = "абвгдежиклмнпрстуфхцшщэюя";

    /// <summary>How many items single letters can mark.</summary>
    public static int Count => Letters.Length;

    /// <param name="number">From 1; after «я» come «аа», «аб»…</param>
    public static string Of(int number)
    {
        if (number <= Letters.Length)
        {
            return Letters[number - 1].ToString();
        }

        var rest = number - 1;
        return Of(rest / Letters.Length) + Letters[rest % Letters.Length];
    }
}
