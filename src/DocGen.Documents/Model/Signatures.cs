using System.Collections.Immutable;

namespace DocGen.Documents.Model;

/// <summary>The signatures at the end: position, space to sign, initials and surname. Never parted from each other or left alone on a page.</summary>
public sealed record Signatures(ImmutableArray<Signature> Lines) : Block;
