namespace DocGen.Documents.Tests.Pdf;

/// <summary>A piece of text as it was drawn; points from the top left corner of its page.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Artifact">No part of the content (page number, repeated head, leader).</param>
internal sealed record DrawnText(int Page, string Text, double X, double Baseline, double Size, bool Artifact);
