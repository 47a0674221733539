using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Repayment.Relief;

/// <summary>
/// The whole debt is settled for a share of it: the amount is rounded once, each installment rounded down, and the last takes the rest. The
/// debt is the open principal, interest and fees of rows past due, and what is owed beside the rows.
/// </summary>
/// <param name="FirstDue">The first due date: after the day on which the loan is looked at.</param>
/// <param name="Tiers">The shares by days past due, in any order; the last one reached counts.</param>
public sealed record Settlement(DateOnly FirstDue, params ImmutableArray<SettlementTier> Tiers) : ReliefMeasure
{
    /// <summary>The number of installments: 1 where nothing is said.</summary>
    public int Installments { get; init; } = 1;

    /// <summary>How often one falls due; monthly where nothing is said.</summary>
    public Frequency Every { get; init; } = Frequency.Monthly;

    /// <summary>The last day on which it can be accepted; without end where null.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>Whether both say the same; tiers are compared one by one.</summary>
    /// <param name="other">Another settlement.</param>
    /// <returns>True where all parts are equal.</returns>
    public bool Equals(Settlement? other) => other is not null && FirstDue == other.FirstDue && Installments == other.Installments && Every == other.Every
        && ExpiresOn == other.ExpiresOn && Tiers.AsSpan().SequenceEqual(other.Tiers.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FirstDue, Installments, Every, ExpiresOn, Tiers.Length);

    /// <summary>The debt that a settlement settles.</summary>
    /// <param name="standing">Where the loan stands.</param>
    /// <returns>Open principal, interest and fees of rows past due, and what is owed beside the rows.</returns>
    public static Money Debt(LoanStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing.Outstanding + standing.OverdueCharges + (standing.OverdueInterest ?? Money.Zero(standing.Schedule.Currency)) + (standing.Penalty ?? Money.Zero(standing.Schedule.Currency));
    }

    private protected override void Apply(LoanStanding standing, ReliefDraft draft)
    {
        if (standing.AsOf > ExpiresOn)
            draft.Refuse(ReliefReason.OfferExpired);
        SettlementTier? tier = Tiers.Where(each => each.FromDaysPastDue <= standing.DaysPastDue).Select(each => (SettlementTier?)each).MaxBy(each => each!.Value.FromDaysPastDue);
        if (tier is null)
            draft.Refuse(ReliefReason.NoTierFits);
        Money debt = Debt(standing);
        if (!debt.IsPositive)
            draft.Refuse(ReliefReason.NothingToRelieve);
        if (draft.IsRefused)
            return;
        RoundingRule rule = standing.Schedule.Terms.Rounding;
        Money amount = debt.Percent(tier!.Value.Share, rule);
        draft.Waived = (debt - amount).MinorUnits;
        (draft.OverdueInterest, draft.Penalty, draft.Paid) = (null, null, 0);
        draft.Take(new ScheduleTerms
        {
            Principal = amount,
            Rate = AnnualRate.Zero,
            Installments = Installments,
            Disbursed = standing.AsOf,
            FirstDue = FirstDue,
            Frequency = Every,
            Rounding = rule,
            InstallmentRounding = RoundingRule.Down,
        });
    }
}
