using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Repayment.Relief;

/// <summary>Rows without principal: they pay their interest, and the term grows by as many rows.</summary>
/// <param name="Installments">How many rows: 1 to 120.</param>
public sealed record PrincipalGrace(int Installments) : ReliefMeasure
{
    /// <summary>How many rows: 1 to 120.</summary>
    public int Installments { get; init => field = Range.Of(value, 1, 120); } = Range.Of(Installments, 1, 120);

    /// <summary>The due date of the first row of grace; null for the first open one.</summary>
    public DateOnly? From { get; init; }

    private protected override void Apply(LoanStanding standing, ReliefDraft draft)
    {
        int from = draft.RowFrom(From);
        if (from >= standing.Schedule.Rows.Length)
        {
            draft.Refuse(ReliefReason.NoRowsLeft);
            return;
        }

        Replan replan = new(standing.Schedule, from);
        replan.PrincipalGrace += Installments;
        replan.Extend(Installments);
        draft.ExtraInstallments = Installments;
        draft.Take(replan);
    }
}
