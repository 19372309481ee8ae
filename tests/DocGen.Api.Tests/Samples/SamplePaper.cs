using DocGen.Documents.Model;

namespace DocGen.Api.Tests.Samples;

/// <summary>One sample as files.</summary>
/// <param name="Sample">Its data file in templates/.</param>
/// <param name="Pdf">Path of our PDF.</param>
/// <param name="Docx">Path of our DOCX.</param>
public sealed record SamplePaper(string Sample, Document Document, string Pdf, string Docx);
