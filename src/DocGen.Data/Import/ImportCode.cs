namespace DocGen.Data.Import;

/// <summary>A kind of problem that an import tells: what docs/ru/errors-import.md says of it.</summary>
/// <param name="Code">«DG» and four digits; never reused for another meaning.</param>
/// <param name="Meaning">What the code means, in Russian.</param>
/// <param name="Advice">What to do, in Russian.</param>
public sealed record ImportCode(string Code, string Meaning, string Advice);
