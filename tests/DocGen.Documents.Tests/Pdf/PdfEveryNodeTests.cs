using System.Collections;
using DocGen.Documents.Model;
using DocGen.Documents.Tests.Samples;

namespace DocGen.Documents.Tests.Pdf;

/// <summary>
/// The document whose words are compared with its PDF holds every kind of block and inline, so a new kind that the layout does not handle fails here
/// or there.
/// </summary>
public sealed class PdfEveryNodeTests
{
    public static TheoryData<Type> Kinds => [.. typeof(Block).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && (type.IsSubclassOf(typeof(Block)) || type.IsSubclassOf(typeof(Inline))))];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Everything_HoldsTheKind(Type kind) => Assert.Contains(kind, Inside(EverythingDocument.Create()).Select(node => node.GetType()));

    /// <summary>The records of the model under a value, itself included.</summary>
    private static IEnumerable<object> Inside(object? value) => value switch
    {
        null or string => [],
        IEnumerable several => several.Cast<object?>().SelectMany(Inside),
        _ when value.GetType().IsClass && value.GetType().Namespace == typeof(Block).Namespace =>
            value.GetType().GetProperties().Where(property => !property.GetMethod!.IsStatic).SelectMany(property => Inside(property.GetValue(value))).Prepend(value),
        _ => [],
    };
}
