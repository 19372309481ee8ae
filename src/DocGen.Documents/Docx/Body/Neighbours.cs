using DocGen.Documents.Look;
using DocGen.Documents.Model;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Docx.Body;

/// <summary>What blocks ask of the blocks beside them.</summary>
internal static class Neighbours
{
    public static Flow Place(in Flow flow, Block? previous, Block block, Block? next) => flow.Inside with
    {
        KeepWithNext = KeepsNext(block, next) || (next is null && flow.KeepWithNext),
        SpaceBefore = previous switch
        {
            null => flow.SpaceBefore,
            Table when !IsTable(block) => Typography.TableSpacing.Twips,
            _ => 0,
        },
        SpaceAfter = next switch
        {
            null => flow.SpaceAfter,
            Table when block is not Paragraph { Role: ParagraphRole.Caption } => Typography.TableSpacing.Twips,
            _ => 0,
        },
        Caption = (previous, block) is (Paragraph { Role: ParagraphRole.Caption } caption, Table) ? PlainText.Of(caption.Content) : null,
    };

    /// <summary>Blocks that are tables in the file: two of them would grow together, and none may end a cell.</summary>
    public static bool IsTable(Block block) => block is Table or ApprovalMarks or Signatures;

    /// <summary>Blocks whose own paragraph can carry the properties of the section that they end.</summary>
    public static bool CanEndSection(Block block) => block is Heading or Paragraph { Role: not ParagraphRole.Imprint };

    private static bool KeepsNext(Block block, Block? next) => (block, next) switch
    {
        (_, Signatures) => true,
        (Paragraph { Role: ParagraphRole.Caption }, Table or Picture or Chart or QrCode) => true,
        (Table, Paragraph { Role: ParagraphRole.Note }) => true,
        (Picture or Chart or QrCode, Paragraph { Role: ParagraphRole.Caption }) => true,
        (Paragraph paragraph, List) => EndsWithColon(paragraph),
        _ => false,
    };

    /// <summary>A line that announces a list does not stay alone at the foot of a page.</summary>
    private static bool EndsWithColon(Paragraph paragraph) => paragraph.Content is [.., Text text] && text.Value.EndsWith(':');
}
