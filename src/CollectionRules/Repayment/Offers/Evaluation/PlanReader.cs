using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Amounts;
using CollectionRules.Repayment.Relief;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Repayment.Offers.Evaluation;

/// <summary>Reads the due items of an account as a plan; what the contract does not say is named, never supposed.</summary>
internal sealed class PlanReader(Account account, AccountLedger ledger, AccountAmounts amounts, DateOnly? disbursedOn, Currency currency)
{
    private readonly List<ReasonCode> gaps = [];
    private readonly List<ReasonCode> planGaps = [];

    private ContractTerms Contract => account.Contract;

    private DateOnly AsOf => ledger.AsOf;

    public OfferStanding Read()
    {
        LedgerItem[] items = [.. ledger.Items.Where(item => !item.IsReplaced)];
        bool isReplaced = ledger.Items.Any(item => item.IsReplaced);
        PlanDay[] days = [.. items.GroupBy(item => item.DueOn).OrderBy(day => day.Key).Select(day => new PlanDay(day.Key, [.. day]))];
        if (items.All(item => item.Rest == 0) && amounts.Curing.IsZero)
        {
            gaps.Add(OfferReasons.NothingOutstanding);
        }

        if (Contract.AnnualRate is null)
        {
            gaps.Add(OfferReasons.RateAbsent);
        }

        if (Contract.Principal is not { } lent)
        {
            gaps.Add(OfferReasons.PrincipalAbsent);
        }
        else if (!isReplaced && PrincipalOf(days) < lent.MinorUnits)
        {
            gaps.Add(OfferReasons.DueItemsIncomplete);
        }

        DueRhythm? rhythm = DueRhythm.Of([.. days.Where(day => day.IsInstallment).Select(day => day.DueOn)]);
        Frequency? frequency = rhythm?.Frequency;
        if (frequency is null)
        {
            planGaps.Add(OfferReasons.DueDatesIrregular);
        }

        if (days.Any(day => day.DueOn >= AsOf && day.Rest.Fee.IsPositive))
        {
            planGaps.Add(OfferReasons.FeesToCome);
        }

        PlanDay[] kept = Kept(days);
        PlanDay? first = kept.Length == 0 ? null : kept[0];
        PlanDay[] toCome = [.. kept.Where(day => day.DueOn >= AsOf)];
        DateOnly? start = first is null ? null : StartOf(days, first.DueOn, rhythm, frequency);
        if (start is null && toCome.Length == kept.Length && toCome.Length > 0)
        {
            planGaps.Add(AmountReasons.PeriodStartUnknown);
        }

        LoanStanding? loan = gaps.Count == 0 && first is not null ? Loan(days, kept, start ?? first.DueOn.AddDays(-1), frequency, rhythm) : null;
        return new OfferStanding
        {
            Account = account.Id,
            AsOf = AsOf,
            Loan = loan,
            Gaps = [.. gaps],
            PlanGaps = [.. planGaps],
            Frequency = frequency,
            PastDue = amounts.Curing,
            PeriodStart = toCome.Length == 0 ? AsOf : StartOf(days, toCome[0].DueOn, rhythm, frequency) ?? AsOf,
            IsOnGrid = rhythm is not null && toCome.All(day => day.IsInstallment),
        };
    }

    /// <summary>The days from the first with something unpaid on, so that periods stay whole; the last one where only interest or penalty beside them is left.</summary>
    private static PlanDay[] Kept(PlanDay[] days)
    {
        int first = Array.FindIndex(days, day => !day.Rest.IsZero);
        return days.Length == 0 ? [] : days[(first < 0 ? days.Length - 1 : first)..];
    }

    /// <summary>The day from which the interest of a due date runs: the due date of the installment before, or the day of disbursement.</summary>
    private DateOnly? StartOf(PlanDay[] days, DateOnly due, DueRhythm? rhythm, Frequency? frequency)
    {
        PlanDay? before = days.LastOrDefault(day => day.IsInstallment && day.DueOn < due);
        if (before is not null)
        {
            return before.DueOn;
        }

        bool isNominal = Contract.DayCount is null || ReferenceEquals(Contract.DayCount, DayCount.PerPeriod);
        return disbursedOn < due ? disbursedOn : isNominal && rhythm is not null ? frequency!.Value.Add(due, -1) : null;
    }

    private LoanStanding? Loan(PlanDay[] days, PlanDay[] kept, DateOnly start, Frequency? frequency, DueRhythm? rhythm)
    {
        long balance = kept.Sum(day => day.Rest.Principal.MinorUnits);
        long claim = balance;
        PlanDay[] toCome = [.. kept.Where(day => day.DueOn >= AsOf)];
        ScheduleTerms terms = new()
        {
            Principal = Money.FromMinorUnits(claim, currency),
            Rate = Contract.AnnualRate!.Value,
            Installments = kept.Length,
            Disbursed = start,
            FirstDue = kept[0].DueOn,
            Rounding = Contract.Rounding,
            Frequency = frequency ?? Frequency.Monthly,
            AnchorDay = frequency is { Months: > 0 } ? rhythm?.AnchorDay : null,
            DayCount = Contract.DayCount ?? DayCount.PerPeriod,
            Method = MethodOf(toCome),
        };
        ImmutableArray<ScheduleRow>.Builder rows = ImmutableArray.CreateBuilder<ScheduleRow>(kept.Length);
        ImmutableArray<PeriodFactor>.Builder factors = ImmutableArray.CreateBuilder<PeriodFactor>(kept.Length);
        DateOnly from = start;
        foreach (PlanDay day in kept)
        {
            balance -= day.Rest.Principal.MinorUnits;
            bool isPastDue = day.DueOn < AsOf;
            rows.Add(new ScheduleRow(
                rows.Count + 1, day.DueOn, day.Rest.Principal.MinorUnits, isPastDue ? 0 : day.Rest.Interest.MinorUnits, day.Rest.Fee.MinorUnits, balance, currency));
            factors.Add(PeriodFactor.Of(terms.Rate, PeriodTime.Between(terms, from, day.DueOn, day.DueOn, day.DueOn)));
            from = day.DueOn;
        }

        if (!IsReproduced(days, terms))
        {
            planGaps.Add(OfferReasons.InterestNotReproduced);
        }

        PlanDay anchor = toCome.Length > 0 ? toCome[0] : kept[^1];
        long? installment = terms.Method == RepaymentMethod.LevelPayment && toCome.Length > 0
            ? toCome[0].Planned.Principal.MinorUnits + toCome[0].Planned.Interest.MinorUnits
            : null;
        return new LoanStanding
        {
            Schedule = new RepaymentSchedule(terms, rows.MoveToImmutable(), factors.MoveToImmutable(), new DueGrid(anchor.DueOn, Array.IndexOf(kept, anchor)), claim, installment),
            AsOf = AsOf,
            OverdueInterest = amounts.Curing.Interest,
            Penalty = amounts.Curing.Penalty + Money.Sum(kept.Where(day => day.DueOn >= AsOf).Select(day => day.Rest.Penalty), currency),
            DaysPastDue = ledger.DaysPastDueOn(AsOf),
        };
    }

    /// <summary>
    /// Whether rate and day count give the planned interest of the installments to come, to one minor unit each: the first of the loan, which may be of another
    /// length, and the last, which takes the rounding, aside. Without a day count in the contract there must be one to try it on.
    /// </summary>
    private bool IsReproduced(PlanDay[] days, ScheduleTerms terms)
    {
        if (terms.Rate == AnnualRate.Zero)
        {
            return days.Where(day => day.DueOn >= AsOf).All(day => day.Planned.Interest.IsZero);
        }

        PlanDay[] all = [.. days.Where(day => day.IsInstallment)];
        Int128 balance = PrincipalOf(all);
        int tried = 0;
        for (int i = 0; i < all.Length; i++)
        {
            if (i > 0 && i < all.Length - 1 && all[i].DueOn >= AsOf)
            {
                tried++;
                PeriodFactor factor = PeriodFactor.Of(terms.Rate, PeriodTime.Between(terms, all[i - 1].DueOn, all[i].DueOn, all[i].DueOn, all[^1].DueOn));
                if (Math.Abs(factor.Of((long)balance, terms.Rounding) - all[i].Planned.Interest.MinorUnits) > 1)
                {
                    return false;
                }
            }

            balance -= all[i].Planned.Principal.MinorUnits;
        }

        return tried > 0 || Contract.DayCount is not null;
    }

    private static Int128 PrincipalOf(PlanDay[] days) => days.Aggregate(Int128.Zero, (sum, day) => sum + day.Planned.Principal.MinorUnits);

    private static RepaymentMethod MethodOf(PlanDay[] toCome)
    {
        DueAmounts[] planned = [.. toCome.SkipLast(1).Select(day => day.Planned)];
        return planned.Length == 0 || planned.All(due => due.Principal + due.Interest == planned[0].Principal + planned[0].Interest && due.Principal.IsPositive) ? RepaymentMethod.LevelPayment
            : planned.All(due => due.Principal.IsZero) ? RepaymentMethod.InterestOnly
            : planned.All(due => due.Principal == planned[0].Principal) ? RepaymentMethod.LevelPrincipal
            : RepaymentMethod.LevelPayment;
    }
}
