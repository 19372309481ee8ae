namespace DocGen.Templates.Diagnostics;

/// <summary>A kind of problem: what docs/ru/errors.md says of it.</summary>
/// <param name="Code">«DG» and four digits; never reused for another meaning.</param>
/// <param name="Meaning">What the code means, in Russian.</param>
/// <param name="Advice">What to do, in Russian.</param>
public sealed record DiagnosticCode(string Code, string Meaning, string Advice);
