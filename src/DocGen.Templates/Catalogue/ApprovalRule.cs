namespace DocGen.Templates.Catalogue;

/// <summary>The approval mark of a kind.</summary>
/// <param name="Mark">УТВЕРЖДАЮ, УТВЕРЖДЕНА…</param>
/// <param name="OnRight">At the right (approval) or at the left (acceptance, agreement).</param>
public sealed record ApprovalRule(string Mark, bool OnRight);
