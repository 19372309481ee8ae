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

    /// <summary>The document with the mark at its very end, at the right.</summary>
    public static Document Put(Document document, string address)
    {
        var mark = new QrCode(address, Length.FromMillimetres(SideMillimetres))
        {
            Alignment = Alignment.Right,
            Caption = "Проверка документа",
            AlternativeText = $"Код проверки документа: {address}",
        };
        var last = document.Sections[^1];
        return document with { Sections = document.Sections.SetItem(document.Sections.Length - 1, last with { Blocks = last.Blocks.Add(mark) }) };
    }
}
