using System.Collections.Immutable;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Costs;

namespace CollectionRules.Repayment.Adherence;

/// <summary>How a plan, or a promise as a plan of one installment, is followed up to a day. Payments cover the oldest installment first.</summary>
/// <remarks>
/// <para>An installment is <c>Kept</c> when no more than the tolerance is short by the end of its grace. When less was paid by then it is <c>Broken</c>, or <c>Partial</c> where at least the
/// rule's share was paid; paying later does not undo that. Between due date and end of grace it is <c>Partial</c> where something was paid but not enough, otherwise <c>OnTrack</c>.</para>
/// <para>The plan is broken where one installment is, else partial where one is, kept where all are paid, otherwise on track.</para>
/// </remarks>
/// <example><code>
/// PlanAdherence adherence = PlanAdherence.Of(
///     [new DatedAmount(dueOn, Money.Of(500m, Currency.CNY))], payments, asOf, new AdherenceRule { GraceDays = 3 }, returnStage: "call");
/// adherence.Status        // Broken
/// adherence.ReturnStage   // call
/// </code></example>
public sealed class PlanAdherence
{
    private PlanAdherence(DateOnly asOf, ImmutableArray<InstallmentAdherence> installments, Money overpaid, string? returnStage)
    {
        (AsOf, Installments, Overpaid) = (asOf, installments, overpaid);
        Status = installments.Any(installment => installment.Status == AdherenceStatus.Broken) ? AdherenceStatus.Broken
            : installments.Any(installment => installment.Status == AdherenceStatus.Partial) ? AdherenceStatus.Partial
            : installments.All(installment => installment.Status == AdherenceStatus.Kept) ? AdherenceStatus.Kept
            : AdherenceStatus.OnTrack;
        ReturnStage = Status == AdherenceStatus.Broken ? returnStage : null;
        BrokenOn = installments.Where(installment => installment.Status == AdherenceStatus.Broken).Select(installment => (DateOnly?)Next(installment.GraceEndsOn)).Min();
        QuietUntil = Status == AdherenceStatus.Broken
            ? null
            : installments.Where(installment => installment.Status != AdherenceStatus.Kept && installment.GraceEndsOn >= asOf).Select(installment => (DateOnly?)installment.GraceEndsOn).Min();
    }

    /// <summary>The day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The installments in the order of their due dates.</summary>
    public ImmutableArray<InstallmentAdherence> Installments { get; }

    /// <summary>How the whole is followed.</summary>
    public AdherenceStatus Status { get; }

    /// <summary>The declared ladder step to go back to when the plan is broken; null otherwise, or where none was declared.</summary>
    public string? ReturnStage { get; }

    /// <summary>The first day on which the plan was broken: the day after a grace ended; null where it is not broken.</summary>
    public DateOnly? BrokenOn { get; }

    /// <summary>The end of the grace of the next installment that is not paid: until then, itself included, nothing needs to be pressed; null where nothing is awaited or the plan is broken.</summary>
    public DateOnly? QuietUntil { get; }

    /// <summary>What was paid beyond all installments.</summary>
    public Money Overpaid { get; }

    /// <summary>Follows a plan.</summary>
    /// <param name="plan">The installments, each above zero, in any order; at least one.</param>
    /// <param name="payments">The payments on it, not below zero; those after the as-of day do not count.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="rule">When an installment counts as paid; <see cref="AdherenceRule.Strict"/> where nothing is said.</param>
    /// <param name="returnStage">The ladder step to go back to when the plan is broken.</param>
    /// <returns>How it is followed.</returns>
    /// <exception cref="ArgumentException">The plan has no installment.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is out of range.</exception>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of <see cref="Money"/>.</exception>
    public static PlanAdherence Of(IEnumerable<DatedAmount> plan, IEnumerable<DatedAmount> payments, DateOnly asOf, AdherenceRule? rule = null, string? returnStage = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(payments);
        DatedAmount[] due = [.. plan.OrderBy(installment => installment.On)];
        DatedAmount[] paid = [.. payments.Where(payment => payment.On <= asOf).OrderBy(payment => payment.On)];
        if (due.Length == 0)
        {
            throw new ArgumentException("The plan has no installment; at least one is needed.", nameof(plan));
        }

        if (due.Any(installment => !installment.Amount.IsPositive) || paid.Any(payment => payment.Amount.IsNegative))
        {
            throw new ArgumentOutOfRangeException(nameof(plan), "An installment is not above zero, or a payment is below zero.");
        }

        AdherenceRule used = rule ?? AdherenceRule.Strict;
        Currency currency = due[0].Amount.Currency;
        List<InstallmentAdherence> installments = [];
        Money before = Money.Zero(currency);
        foreach (DatedAmount installment in due)
        {
            DateOnly grace = GraceEnd(installment.On, used.GraceDays);
            Money byGrace = Covered(paid, grace < asOf ? grace : asOf, before, installment.Amount), now = Covered(paid, asOf, before, installment.Amount);
            installments.Add(new InstallmentAdherence(
                installment.On, installment.Amount, now, installment.Amount - now, grace, Judge(installment, byGrace, grace, asOf, used)));
            before += installment.Amount;
        }

        Money all = Money.Sum(paid.Select(payment => payment.Amount), currency);
        return new PlanAdherence(asOf, [.. installments], all > before ? all - before : Money.Zero(currency), returnStage);
    }

    private static AdherenceStatus Judge(DatedAmount installment, Money paid, DateOnly graceEnd, DateOnly asOf, AdherenceRule rule)
    {
        if (installment.Amount.MinorUnits - paid.MinorUnits <= rule.ToleranceMinorUnits)
        {
            return AdherenceStatus.Kept;
        }

        bool ended = asOf > graceEnd;
        Money least = installment.Amount.Percent(rule.PartialFrom, RoundingRule.Up);
        return ended ? paid.IsPositive && paid >= least ? AdherenceStatus.Partial : AdherenceStatus.Broken
            : asOf > installment.On && paid.IsPositive ? AdherenceStatus.Partial
            : AdherenceStatus.OnTrack;
    }

    /// <summary>What payments up to a day cover of an installment, when the ones before take theirs first.</summary>
    private static Money Covered(DatedAmount[] payments, DateOnly day, Money before, Money installment)
    {
        Money left = Money.Sum(payments.Where(payment => payment.On <= day).Select(payment => payment.Amount), before.Currency) - before;
        return left.IsNegative ? Money.Zero(before.Currency) : left < installment ? left : installment;
    }

    private static DateOnly GraceEnd(DateOnly due, int days) => DateOnly.MaxValue.DayNumber - due.DayNumber < days ? DateOnly.MaxValue : due.AddDays(days);

    private static DateOnly Next(DateOnly day) => day == DateOnly.MaxValue ? day : day.AddDays(1);
}
