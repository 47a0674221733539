using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Repayment.Relief;

/// <summary>More rows: what is open is spread over the open rows and the extra ones.</summary>
/// <param name="ExtraInstallments">How many rows are added: 1 to 1,199.</param>
public sealed record TermExtension(int ExtraInstallments) : ReliefMeasure
{
    /// <summary>How many rows are added: 1 to 1,199.</summary>
    public int ExtraInstallments { get; init => field = Range.Of(value, 1, 1_199); } = Range.Of(ExtraInstallments, 1, 1_199);

    /// <summary>The most rows that the whole plan may have; null for the limit of schedules. A plan above it is refused.</summary>
    public int? MaximumInstallments { get; init; }

    /// <summary>The due date from which rows are computed anew; null for the first open one.</summary>
    public DateOnly? From { get; init; }

    private protected override void Apply(LoanStanding standing, ReliefDraft draft)
    {
        RepaymentSchedule schedule = standing.Schedule;
        int from = draft.RowFrom(From);
        draft.ExtraInstallments = ExtraInstallments;
        if (from >= schedule.Rows.Length)
        {
            draft.Refuse(ReliefReason.NoRowsLeft);
            return;
        }

        if (schedule.Rows.Length + ExtraInstallments > (MaximumInstallments ?? ScheduleTerms.MaxInstallments))
        {
            draft.Refuse(ReliefReason.AboveMaximumTerm);
            return;
        }

        Replan replan = new(schedule, from);
        replan.Extend(ExtraInstallments);
        draft.Take(replan);
    }
}
