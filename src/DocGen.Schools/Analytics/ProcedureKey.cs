using System.Runtime.InteropServices;
using DocGen.Schools.Results;

namespace DocGen.Schools.Analytics;

/// <summary>What counts as one procedure: kind, subject and grade. One subject in two grades is two procedures.</summary>
/// <param name="Subject">In lower case, trimmed.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ProcedureKey(ExamProcedure Procedure, string Subject, int Grade) : IComparable<ProcedureKey>
{
    public static ProcedureKey Of(ExamResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Of(result.Procedure, result.Subject, result.Grade);
    }

    public static ProcedureKey Of(ExamProcedure procedure, string subject, int grade)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return new(procedure, subject.Trim().ToLowerInvariant(), grade);
    }

    public int CompareTo(ProcedureKey other)
    {
        var byKind = Procedure.CompareTo(other.Procedure);
        var bySubject = byKind != 0 ? byKind : string.CompareOrdinal(Subject, other.Subject);
        return bySubject != 0 ? bySubject : Grade.CompareTo(other.Grade);
    }

    public static bool operator <(ProcedureKey left, ProcedureKey right) => left.CompareTo(right) < 0;

    public static bool operator >(ProcedureKey left, ProcedureKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(ProcedureKey left, ProcedureKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ProcedureKey left, ProcedureKey right) => left.CompareTo(right) >= 0;
}
