using System.Numerics;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Amounts;

/// <summary>The amounts of one account while they are computed.</summary>
internal sealed class AmountsRun(Account account, AccountLedger ledger, Currency currency, AmountsRule rule)
{
    private readonly List<AmountLine> lines = [];
    private readonly List<AmountRemark> remarks = [];

    private ContractTerms Contract => account.Contract;

    private DateOnly AsOf => ledger.AsOf;

    private IEnumerable<LedgerItem> PastDueItems => ledger.Items.Where(item => item.DueOn < AsOf && !item.IsReplaced);

    public AccountAmounts Result(IReadOnlyList<RequestedFee> fees, DateOnly? disbursedOn)
    {
        foreach (LedgerItem item in PastDueItems)
        {
            foreach (DueComponent component in Enum.GetValues<DueComponent>())
            {
                Add(AmountKind.PastDue, component, item.RestAmounts[component], item);
            }
        }

        InterestOnOverdue();
        Penalty();
        foreach (RequestedFee fee in fees)
        {
            Fee(fee);
        }

        NotPastDue(disbursedOn);
        if (ledger.Credit > 0)
        {
            lines.Add(new AmountLine { Kind = AmountKind.Credit, Component = DueComponent.Principal, Amount = Amount(-ledger.Credit) });
        }

        return new AccountAmounts(account, AsOf, currency, [.. lines], [.. remarks]);
    }

    private void InterestOnOverdue()
    {
        if (!rule.ChargesInterestOnOverdue)
        {
            return;
        }

        if (Contract.AnnualRate is not AnnualRate rate || Contract.DayCount is not DayCount count || ReferenceEquals(count, DayCount.PerPeriod))
        {
            remarks.Add(new AmountRemark(AmountReasons.InterestTermsAbsent, DueComponent.Interest));
            return;
        }

        foreach (LedgerItem item in PastDueItems)
        {
            DayCountContext context = new() { Frequency = Frequency.Monthly, PeriodEnd = AsOf, RegularDate = item.DueOn };
            BigInteger numerator = BigInteger.Zero, denominator = BigInteger.One;
            foreach ((DateOnly from, DateOnly to, long on) in Spans(item.DueOn, [item], [DueComponent.Principal]))
            {
                // Sum of base × days as fractions of a year, exact; rounded once below.
                YearFraction time = count.Fraction(from, to, context);
                numerator = (numerator * time.Denominator) + ((BigInteger)on * time.Numerator * denominator);
                denominator *= time.Denominator;
            }

            BigInteger interest = WideArithmetic.Divide(numerator * rate.Numerator, denominator * rate.Denominator, Contract.Rounding);
            Add(AmountKind.OverdueInterest, DueComponent.Interest, Amount(checked((long)interest)), item, item.DueOn, item.RestAmounts.Principal);
        }
    }

    private void Penalty()
    {
        bool isPastDue = PastDueItems.Any(item => item.Rest > 0);
        if (Contract.PenaltyPerDay is not Percentage perDay)
        {
            if (isPastDue)
            {
                remarks.Add(new AmountRemark(AmountReasons.PenaltyRateAbsent, DueComponent.Penalty));
            }

            return;
        }

        long booked = 0;
        foreach (LedgerItem item in ledger.Items.Where(item => !item.IsReplaced))
        {
            booked = checked(booked + item.Due.Amounts.Penalty.MinorUnits);
        }

        bool charged = false;
        foreach ((LedgerItem? item, DateOnly from, IReadOnlyList<(DateOnly From, DateOnly To, long On)> spans) in PenaltySpans())
        {
            BigInteger product = BigInteger.Zero;
            foreach ((DateOnly start, DateOnly end, long on) in spans)
            {
                product += (BigInteger)on * (end.DayNumber - start.DayNumber);
            }

            charged |= spans.Count > 0;
            long accrued = checked((long)WideArithmetic.Divide(product * perDay.Numerator, perDay.Denominator, Contract.Rounding));
            long taken = Math.Min(booked, accrued);
            booked -= taken;
            Add(AmountKind.AccruedPenalty, DueComponent.Penalty, Amount(accrued - taken), item, from, Amount(spans.Count == 0 ? 0 : spans[^1].On));
        }

        if (isPastDue && !charged)
        {
            remarks.Add(new AmountRemark(AmountReasons.WithinGrace, DueComponent.Penalty));
        }
    }

    /// <summary>The spans that bear penalty: of each item past due, or of the account where all principal bears it.</summary>
    private IEnumerable<(LedgerItem? Item, DateOnly From, IReadOnlyList<(DateOnly From, DateOnly To, long On)> Spans)> PenaltySpans()
    {
        if (Contract.PenaltyBase != PenaltyBase.OutstandingPrincipal)
        {
            DueComponent[] components = Contract.PenaltyBase == PenaltyBase.OverduePrincipal
                ? [DueComponent.Principal]
                : [DueComponent.Principal, DueComponent.Interest, DueComponent.Fee];
            foreach (LedgerItem item in PastDueItems)
            {
                DateOnly from = AfterGrace(item.DueOn);
                yield return (item, from, Spans(from, [item], components));
            }

            yield break;
        }

        // All principal bears penalty on the days on which some item is unpaid beyond its grace.
        LedgerItem[] late = [.. PastDueItems.Where(item => AfterGrace(item.DueOn) < AsOf)];
        if (late.Length == 0)
        {
            yield break;
        }

        DateOnly first = late.Min(item => AfterGrace(item.DueOn));
        LedgerItem[] all = [.. ledger.Items];
        IReadOnlyList<(DateOnly From, DateOnly To, long On)> spans =
        [
            .. Spans(first, all, [DueComponent.Principal], [.. late.Select(item => AfterGrace(item.DueOn))])
                .Where(span => late.Any(item => AfterGrace(item.DueOn) <= span.From && RestOf(item, span.From) > 0)),
        ];
        yield return (null, first, spans);
    }

    private static long RestOf(LedgerItem item, DateOnly day) =>
        item.RestAtEndOf(day, DueComponent.Principal) + item.RestAtEndOf(day, DueComponent.Interest) + item.RestAtEndOf(day, DueComponent.Fee);

    /// <summary>From a day up to the as-of day, cut where a payment changed the base; spans without a base are left out. The last day does not count.</summary>
    private List<(DateOnly From, DateOnly To, long On)> Spans(DateOnly from, LedgerItem[] items, DueComponent[] components, params DateOnly[] cuts)
    {
        SortedSet<DateOnly> points = [from, AsOf, .. cuts, .. items.SelectMany(item => item.Taken).Select(taken => taken.Day)];
        DateOnly[] kept = [.. points.Where(point => point >= from && point <= AsOf)];
        List<(DateOnly From, DateOnly To, long On)> spans = [];
        for (int i = 1; i < kept.Length; i++)
        {
            long on = 0;
            foreach (LedgerItem item in items)
            {
                foreach (DueComponent component in components)
                {
                    on = checked(on + item.RestAtEndOf(kept[i - 1], component));
                }
            }

            if (on > 0)
            {
                spans.Add((kept[i - 1], kept[i], on));
            }
        }

        return spans;
    }

    private void Fee(RequestedFee fee)
    {
        if (!fee.Amount.IsPositive)
        {
            throw new ArgumentOutOfRangeException(nameof(fee), $"The fee is \"{fee.Amount}\"; above zero is allowed.");
        }

        if (fee.Amount.Currency != currency)
        {
            throw new CurrencyMismatchException(currency, fee.Amount.Currency);
        }

        PermittedFee? permitted = Contract.PermittedFees.FirstOrDefault(one => one.Kind == fee.Kind);
        if (permitted is null)
        {
            remarks.Add(new AmountRemark(AmountReasons.NotInContract, DueComponent.Fee, fee.Amount, null, fee.Kind));
        }
        else if (fee.Amount > permitted.Limit)
        {
            remarks.Add(new AmountRemark(AmountReasons.ExceedsContract, DueComponent.Fee, fee.Amount, permitted.Limit, fee.Kind));
        }
        else
        {
            lines.Add(new AmountLine { Kind = AmountKind.RequestedFee, Component = DueComponent.Fee, Amount = fee.Amount, Fee = fee.Kind });
        }
    }

    private void NotPastDue(DateOnly? disbursedOn)
    {
        DateOnly? start = ledger.Items.Where(item => item.Due.IsInstallment && item.DueOn < AsOf && !item.IsReplaced).Select(item => (DateOnly?)item.DueOn).LastOrDefault() ?? disbursedOn;
        DateOnly? end = ledger.Items.Where(item => item.Due.IsInstallment && item.DueOn >= AsOf && !item.IsReplaced).Select(item => (DateOnly?)item.DueOn).FirstOrDefault();
        foreach (LedgerItem item in ledger.Items.Where(item => item.DueOn >= AsOf && !item.IsReplaced))
        {
            DueAmounts rest = item.RestAmounts;
            Add(AmountKind.NotPastDue, DueComponent.Principal, rest.Principal, item);
            if (!item.Due.IsInstallment)
            {
                Add(AmountKind.NotPastDue, DueComponent.Fee, rest.Fee, item);
                Add(AmountKind.NotPastDue, DueComponent.Penalty, rest.Penalty, item);
            }
            else if (item.DueOn == end)
            {
                Running(item, start);
            }
        }
    }

    /// <summary>Interest of the running period by its days, less what was paid of it; fees that come with it whole.</summary>
    private void Running(LedgerItem item, DateOnly? start)
    {
        Money scheduled = item.Due.Amounts.Interest, paid = scheduled - item.RestAmounts.Interest;
        bool isWhole = rule.PayoffInterest == PayoffInterest.TillPeriodEnd || item.DueOn == AsOf;
        if (!isWhole && start is null && scheduled.IsPositive)
        {
            remarks.Add(new AmountRemark(AmountReasons.PeriodStartUnknown, DueComponent.Interest, scheduled));
            return;
        }

        int? days = isWhole || start is null ? null : Math.Max(0, AsOf.DayNumber - start.Value.DayNumber);
        Money accrued = days is int elapsed && start is DateOnly from && item.DueOn > from
            ? scheduled.MultiplyDivide(elapsed, item.DueOn.DayNumber - from.DayNumber, Contract.Rounding)
            : scheduled;
        if (accrued > paid)
        {
            lines.Add(new AmountLine
            {
                Kind = AmountKind.AccruedInterest, Component = DueComponent.Interest, Amount = accrued - paid, DueItem = item.Due.Id, DueOn = item.DueOn, Days = days, Base = scheduled,
            });
        }

        Add(AmountKind.AccruedInterest, DueComponent.Fee, item.RestAmounts.Fee, item);
    }

    private void Add(AmountKind kind, DueComponent component, Money amount, LedgerItem? item, DateOnly? from = null, Money? on = null)
    {
        if (!amount.IsZero)
        {
            lines.Add(new AmountLine
            {
                Kind = kind,
                Component = component,
                Amount = amount,
                DueItem = item?.Due.Id,
                DueOn = item?.DueOn,
                Days = from is DateOnly start ? AsOf.DayNumber - start.DayNumber : null,
                Base = on,
            });
        }
    }

    private DateOnly AfterGrace(DateOnly due) =>
        DateOnly.MaxValue.DayNumber - due.DayNumber < Contract.GraceDays ? DateOnly.MaxValue : due.AddDays(Contract.GraceDays);

    private Money Amount(long minorUnits) => Money.FromMinorUnits(minorUnits, currency);
}
