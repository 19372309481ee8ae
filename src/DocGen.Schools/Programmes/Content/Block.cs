using System.Text.Json.Serialization;

namespace DocGen.Schools.Programmes.Content;

/// <summary>A part of a programme's content tree. The family is closed; <c>type</c> in JSON names the kind.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Section), "section")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Subheading), "subheading")]
[JsonDerivedType(typeof(ItemList), "list")]
[JsonDerivedType(typeof(Passport), "passport")]
[JsonDerivedType(typeof(StageList), "stages")]
[JsonDerivedType(typeof(ProblemMatrix), "problem_matrix")]
[JsonDerivedType(typeof(IndicatorTable), "indicators")]
[JsonDerivedType(typeof(ExamTable), "exam_results")]
[JsonDerivedType(typeof(Roadmap), "roadmap")]
[JsonDerivedType(typeof(RelatedDocument), "related_document")]
[JsonDerivedType(typeof(EvaluationForms), "evaluation_forms")]
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>What the block says, where a rule must know it: one of <see cref="BlockRole"/> or the author's own word; null for plain content.</summary>
    public string? Role { get; init; }
}
