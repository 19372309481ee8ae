using System.Collections.Immutable;

namespace DocGen.Documents.Model;

/// <summary>The marks at the head of the first sheet: ПРИНЯТО, СОГЛАСОВАНО, РАССМОТРЕНО at the left, УТВЕРЖДАЮ or УТВЕРЖДЕНО at the right.</summary>
public sealed record ApprovalMarks(ImmutableArray<ApprovalMark> Left, ImmutableArray<ApprovalMark> Right) : Block;
