namespace DocGen.Documents.Pdf.Bidi;

/// <summary>
/// Embedding levels of a paragraph (UAX #9, rules W1–W7, N0–N2, I1–I2). The paragraph itself always runs from left to right, as the paragraphs of
/// the DOCX do (HL1); explicit embeddings and isolates are passed over as if they were not there.
/// </summary>
internal static class BidiLevels
{
    /// <summary>Levels 0 to 2, one a character.</summary>
    public static byte[] Resolve(ReadOnlySpan<char> text)
    {
        var types = new BidiClass[text.Length];
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = BidiClasses.Of(text, i);
        }

        ResolveMarksAndNumbers(types);
        ResolveSeparators(types);
        ResolveEuropeanNumbers(types);
        BidiBrackets.Resolve(text, types);
        ResolveNeutrals(types);
        return Array.ConvertAll(types, LevelOf);
    }

    /// <summary>Whether a type counts as right-to-left beside neutrals: numbers do (N0, N1).</summary>
    internal static bool IsRight(BidiClass type) => type is BidiClass.RightToLeft or BidiClass.EuropeanNumber or BidiClass.ArabicNumber;

    /// <summary>W1 marks, W2 European numbers after Arabic letters, W3 Arabic letters.</summary>
    private static void ResolveMarksAndNumbers(Span<BidiClass> types)
    {
        var (previous, strong) = (BidiClass.LeftToRight, BidiClass.LeftToRight);
        foreach (ref var type in types)
        {
            if (type == BidiClass.BoundaryNeutral)
            {
                continue;
            }

            type = type == BidiClass.NonSpacingMark ? previous : type;
            previous = type;
            if (type is BidiClass.LeftToRight or BidiClass.RightToLeft or BidiClass.ArabicLetter)
            {
                strong = type;
            }
            else if (type == BidiClass.EuropeanNumber && strong == BidiClass.ArabicLetter)
            {
                type = BidiClass.ArabicNumber;
            }
        }

        types.Replace(BidiClass.ArabicLetter, BidiClass.RightToLeft);
    }

    /// <summary>W4 one separator between numbers, W5 terminators beside European numbers, W6 the rest of them.</summary>
    private static void ResolveSeparators(Span<BidiClass> types)
    {
        for (var i = 1; i + 1 < types.Length; i++)
        {
            var (before, after) = (types[i - 1], types[i + 1]);
            if (before == after
                && ((before == BidiClass.EuropeanNumber && types[i] is BidiClass.EuropeanSeparator or BidiClass.CommonSeparator)
                    || (before == BidiClass.ArabicNumber && types[i] == BidiClass.CommonSeparator)))
            {
                types[i] = before;
            }
        }

        for (var i = 0; i < types.Length;)
        {
            var end = i;
            while (end < types.Length && types[end] is BidiClass.EuropeanTerminator or BidiClass.BoundaryNeutral)
            {
                end++;
            }

            var besideNumber = (i > 0 && types[i - 1] == BidiClass.EuropeanNumber) || (end < types.Length && types[end] == BidiClass.EuropeanNumber);
            if (besideNumber)
            {
                types[i..end].Fill(BidiClass.EuropeanNumber);
            }

            i = Math.Max(end, i + 1);
        }

        foreach (ref var type in types)
        {
            type = type is BidiClass.EuropeanSeparator or BidiClass.EuropeanTerminator or BidiClass.CommonSeparator ? BidiClass.OtherNeutral : type;
        }
    }

    /// <summary>W7: European numbers after Latin or Cyrillic letters, or at the start, are part of them.</summary>
    private static void ResolveEuropeanNumbers(Span<BidiClass> types)
    {
        var strong = BidiClass.LeftToRight;
        foreach (ref var type in types)
        {
            if (type is BidiClass.LeftToRight or BidiClass.RightToLeft)
            {
                strong = type;
            }
            else if (type == BidiClass.EuropeanNumber && strong == BidiClass.LeftToRight)
            {
                type = BidiClass.LeftToRight;
            }
        }
    }

    /// <summary>N1 neutrals between right-to-left neighbours run with them; N2 all others with the paragraph.</summary>
    private static void ResolveNeutrals(Span<BidiClass> types)
    {
        for (var start = 0; start < types.Length;)
        {
            var end = start;
            while (end < types.Length && types[end] >= BidiClass.BoundaryNeutral)
            {
                end++;
            }

            var turned = start > 0 && IsRight(types[start - 1]) && end < types.Length && IsRight(types[end]);
            types[start..end].Fill(turned ? BidiClass.RightToLeft : BidiClass.LeftToRight);
            start = Math.Max(end, start + 1);
        }
    }

    private static byte LevelOf(BidiClass type) => type switch
    {
        BidiClass.LeftToRight => 0,
        BidiClass.RightToLeft => 1,
        _ => 2,
    };
}
