using System.Runtime.InteropServices;

namespace DocGen.Documents.Pdf.Typesetting;

/// <summary>One line of a typeset text.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">After the last character that is drawn: spaces at the end hang.</param>
/// <param name="Width">Natural width in points, with the hyphen if there is one.</param>
/// <param name="Spaces">Spaces that justification may stretch.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Line(int Start, int End, float Width, int Spaces, LineEnd Ending);
