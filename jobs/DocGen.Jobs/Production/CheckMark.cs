using DocGen.Documents.Model;

namespace DocGen.Jobs.Production;

/// <summary>The verification mark: a QR code with the public address where anybody can check a file against the registered one.</summary>
internal static class CheckMark
{
    private const double SideMillimetres = 22;

    /// <summary>Letters of the snapshot's hash in the address: enough that an id guessed or mistyped leads nowhere.</summary>
    private const int ShortHash = 12;

    public static string? Address(string? publicAddress, string documentId, string snapshotHash) =>
        publicAddress is null ? null : $"{publicAddress.TrimEnd('/')}/check/{documentId}?h={snapshotHash[..ShortHash]}";

    /// <summary>
    /// The document with the mark at the right, under the last signatures: before appendices, which would leave it on a page of its own. Without
    /// signatures it stands at the very end.
    /// </summary>
    public static Document Put(Document document, string address)
    {
        var mark = new QrCode(address, Length.FromMillimetres(SideMillimetres))
        {
            Alignment = Alignment.Right,
            Caption = "Проверка документа",
            AlternativeText = $"Код проверки документа: {address}",
        };
        for (var at = document.Sections.Length - 1; at >= 0; at--)
        {
            var blocks = document.Sections[at].Blocks;
            for (var block = blocks.Length - 1; block >= 0; block--)
            {
                if (blocks[block] is Signatures)
                {
                    return With(document, at, block + 1, mark);
                }
            }
        }

        return With(document, document.Sections.Length - 1, document.Sections[^1].Blocks.Length, mark);
    }

    private static Document With(Document document, int section, int block, QrCode mark)
    {
        var marked = document.Sections[section];
        return document with { Sections = document.Sections.SetItem(section, marked with { Blocks = marked.Blocks.Insert(block, mark) }) };
    }
}
