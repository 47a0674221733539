using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Conformance.Kinds.Repayment;

/// <summary>The rows of a loan from its terms.</summary>
internal sealed class ScheduleKind : IVectorKind
{
    public VectorSchema Schema => VectorSchema.Repayment;

    public string Name => "schedule";

    public Outcome Run(Vector vector)
    {
        Comparison comparison = new(vector);
        comparison.Schedule(RepaymentSchedule.Calculate(vector.Given.Terms()));
        return comparison.Outcome();
    }
}
