using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Relief;

/// <summary>Part of the interest and penalty that is owed beside the rows is given up; the principal is not touched.</summary>
/// <param name="Interest">The share of interest given up: 0 % to 100 %.</param>
/// <param name="Penalty">The share of penalty given up: 0 % to 100 %.</param>
public sealed record InterestWaiver(Percentage Interest, Percentage Penalty) : ReliefMeasure
{
    /// <summary>The share of interest given up: 0 % to 100 %.</summary>
    public Percentage Interest { get; init => field = Share(value); } = Share(Interest);

    /// <summary>The share of penalty given up: 0 % to 100 %.</summary>
    public Percentage Penalty { get; init => field = Share(value); } = Share(Penalty);

    private protected override void Apply(LoanStanding standing, ReliefDraft draft)
    {
        RoundingRule rule = standing.Schedule.Terms.Rounding;
        Money interest = Of(standing.OverdueInterest, Interest, standing, rule), penalty = Of(standing.Penalty, Penalty, standing, rule);
        if (interest.IsZero && penalty.IsZero)
        {
            draft.Refuse(ReliefReason.NothingToRelieve);
            return;
        }

        draft.Schedule = standing.Schedule;
        draft.Waived = (interest + penalty).MinorUnits;
        draft.OverdueInterest -= interest.IsZero ? null : interest;
        draft.OverdueInterest ??= standing.OverdueInterest;
        draft.Penalty -= penalty.IsZero ? null : penalty;
        draft.Penalty ??= standing.Penalty;
        draft.WaivedInterest = interest.IsZero ? null : Interest;
        draft.WaivedPenalty = penalty.IsZero ? null : Penalty;
    }

    private static Money Of(Money? owed, Percentage share, LoanStanding standing, RoundingRule rule) =>
        owed?.Percent(share, rule) ?? Money.Zero(standing.Schedule.Currency);

    private static Percentage Share(Percentage share) => share >= Percentage.Zero && share <= Percentage.Hundred
        ? share
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A share from 0% to 100% is allowed.");
}
