using System.Runtime.InteropServices;

namespace DocGen.Schools.Findings.Words;

/// <summary>A run of letters in a text. A hyphen inside belongs to the word.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Word(int Start, int Length, string Text)
{
    public int End => Start + Length;

    public string Lower => Text.ToLowerInvariant();

    public static List<Word> Of(string text)
    {
        List<Word> words = [];
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || (text[i] is '-' or '‑' && i + 1 < text.Length && char.IsLetter(text[i + 1]))))
            {
                i++;
            }

            words.Add(new(start, i - start, text[start..i]));
        }

        return words;
    }
}
