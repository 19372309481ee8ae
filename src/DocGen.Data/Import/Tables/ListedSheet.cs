using System.IO.Compression;

namespace DocGen.Data.Import.Tables;

/// <summary>A sheet of a workbook that is not read yet.</summary>
internal sealed record ListedSheet(string Name, bool Visible, ZipArchiveEntry Part);
