namespace DocGen.Templates.Contracts;

/// <summary>A keyword of JSON Schema 2020-12 that contracts may use.</summary>
/// <param name="Purpose">What it says, in Russian; printed in the documentation.</param>
public sealed record SchemaKeyword(string Name, string Purpose);
