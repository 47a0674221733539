using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Amounts;

/// <summary>
/// What is owed on one account on a day, line by line: what is past due, what cures the account, what pays it off. It depends on the case file, the instant and the rule alone, so
/// that self-service and staff see the same.
/// </summary>
/// <remarks>
/// <para>Past due is what is unpaid of items due before the day. Curing adds what the contract charges for lateness and the fees asked for that it permits. Payoff adds principal that is not past
/// due, fees and penalties booked by themselves, and interest of the running period; interest of later periods is not owed. Credit is taken off each, down to zero.</para>
/// <para>Penalty runs on its contractual base for the days after a due date and its grace; a payment lowers the base from its day on. Each line is rounded once by the contract's rule. Penalties that were
/// booked as due items are taken off what accrued, so that nothing is charged twice. Penalties themselves bear none.</para>
/// <para>Interest of the running period is the item's interest times the days elapsed over the days of the period, or all of it.</para>
/// </remarks>
/// <example><code>
/// AccountAmounts amounts = AccountAmounts.On(file, "A-1", asOf);
/// amounts.PastDueTotal; amounts.CuringTotal; amounts.PayoffTotal;
/// amounts.Check(amounts.ToDemand(DemandScope.Curing, payBy, "transfer to ...")).IsAccepted   // true
/// </code></example>
public sealed class AccountAmounts
{
    private readonly ContractTerms contract;

    internal AccountAmounts(Account account, DateOnly asOf, Currency currency, ImmutableArray<AmountLine> lines, ImmutableArray<AmountRemark> remarks)
    {
        contract = account.Contract;
        (Account, AsOf, Currency, Lines, Remarks) = (account.Id, asOf, currency, lines, remarks);
        PastDue = Sum(line => line.Kind == AmountKind.PastDue);
        Curing = Sum(line => line.IsCuring);
        Payoff = Sum(line => line.Kind != AmountKind.Credit);
        Credit = -Money.Sum(lines.Where(line => line.Kind == AmountKind.Credit).Select(line => line.Amount), currency);
    }

    /// <summary>The id of the account.</summary>
    public string Account { get; }

    /// <summary>The day in the business zone of the account.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The currency of every amount.</summary>
    public Currency Currency { get; }

    /// <summary>Every line; what cures first, by due date.</summary>
    public ImmutableArray<AmountLine> Lines { get; }

    /// <summary>What is not charged, and why.</summary>
    public ImmutableArray<AmountRemark> Remarks { get; }

    /// <summary>What is past due, by component.</summary>
    public DueAmounts PastDue { get; }

    /// <summary>What cures the account, by component, before credit.</summary>
    public DueAmounts Curing { get; }

    /// <summary>What pays the account off, by component, before credit.</summary>
    public DueAmounts Payoff { get; }

    /// <summary>What was paid beyond everything known to be due.</summary>
    public Money Credit { get; }

    /// <summary>What is past due, less credit.</summary>
    public Money PastDueTotal => Less(PastDue.Total);

    /// <summary>What cures the account, less credit.</summary>
    public Money CuringTotal => Less(Curing.Total);

    /// <summary>What pays the account off, less credit.</summary>
    public Money PayoffTotal => Less(Payoff.Total);

    /// <summary>The amounts of an account on the day of an instant.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="account">The id of the account.</param>
    /// <param name="asOf">The instant: events up to it count.</param>
    /// <param name="rule">What is charged; <see cref="AmountsRule.Standard"/> where nothing is said.</param>
    /// <param name="fees">Fees that are asked for; those the contract does not permit are refused with a remark.</param>
    /// <param name="zones">The rules of the business zones; the machine's zone data where nothing is said.</param>
    /// <returns>The amounts.</returns>
    /// <exception cref="KeyNotFoundException">The case has no such account, or <paramref name="zones"/> lacks its business zone.</exception>
    /// <exception cref="CurrencyMismatchException">A fee has another currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A fee is not above zero.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of <see cref="Money"/>.</exception>
    public static AccountAmounts On(
        CollectionCase file, string account, DateTimeOffset asOf, AmountsRule? rule = null, IEnumerable<RequestedFee>? fees = null, ZoneBook? zones = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(account);
        (Account found, AccountLedger ledger) = file.LedgerOf(account, asOf, DelinquencyRule.Standard, zones);
        return new AmountsRun(found, ledger, file.Currency, rule ?? AmountsRule.Standard).Result([.. fees ?? []], file.DisbursedOn(account, asOf, zones));
    }

    /// <summary>The complete demand of what is owed, credit taken off in the contract's order of payment.</summary>
    /// <param name="scope">What it asks for.</param>
    /// <param name="payBy">The day by which to pay.</param>
    /// <param name="wayToPay">How to pay.</param>
    /// <returns>The demand; its parts sum to its total.</returns>
    /// <exception cref="ArgumentException"><paramref name="wayToPay"/> is empty.</exception>
    public PaymentDemand ToDemand(DemandScope scope, DateOnly payBy, string wayToPay)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(wayToPay);
        DueAmounts owed = Owed(scope);
        return new PaymentDemand { Scope = scope, Amounts = owed, Total = owed.Total, PayBy = payBy, WayToPay = wayToPay };
    }

    /// <summary>Checks a demand against what is owed: every component and the total must rest on the contract, and the demand must be complete.</summary>
    /// <param name="demand">The demand; it may ask for less.</param>
    /// <returns>The answer, with every fault, and the lines it may rest on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="demand"/> is null.</exception>
    /// <exception cref="CurrencyMismatchException">The demand has another currency.</exception>
    public DemandCheck Check(PaymentDemand demand)
    {
        ArgumentNullException.ThrowIfNull(demand);
        DueAmounts owed = Owed(demand.Scope);
        List<AmountRemark> faults = [];
        foreach (DueComponent component in Enum.GetValues<DueComponent>())
        {
            Money asked = demand.Amounts[component], allowed = owed[component];
            if (asked > allowed)
            {
                faults.Add(IsForeign(component, allowed)
                    ? new AmountRemark(AmountReasons.NotInContract, component, asked)
                    : new AmountRemark(AmountReasons.ExceedsContract, component, asked, allowed));
            }
        }

        if (demand.Total != demand.Amounts.Total)
        {
            faults.Add(new AmountRemark(AmountReasons.PartsDoNotSum, null, demand.Total, demand.Amounts.Total));
        }

        if (demand.Total > owed.Total)
        {
            faults.Add(new AmountRemark(AmountReasons.ExceedsContract, null, demand.Total, owed.Total));
        }

        if (demand.PayBy is null)
        {
            faults.Add(new AmountRemark(AmountReasons.DueDateMissing));
        }

        if (string.IsNullOrWhiteSpace(demand.WayToPay))
        {
            faults.Add(new AmountRemark(AmountReasons.WayToPayMissing));
        }

        return new DemandCheck([.. faults], [.. Lines.Where(line => demand.Scope == DemandScope.Payoff || line.IsCuring)]);
    }

    /// <summary>Whether the contract has no claim of the kind at all, rather than a smaller one.</summary>
    private bool IsForeign(DueComponent component, Money allowed) => allowed.IsZero && component switch
    {
        DueComponent.Fee => contract.PermittedFees.IsEmpty || Remarks.Any(remark => remark.Fee is not null && remark.Reason == AmountReasons.NotInContract),
        DueComponent.Penalty => contract.PenaltyPerDay is null,
        _ => false,
    };

    private DueAmounts Owed(DemandScope scope)
    {
        DueAmounts whole = scope == DemandScope.Payoff ? Payoff : Curing;
        Money left = Credit;
        Money[] parts = [whole.Principal, whole.Interest, whole.Fee, whole.Penalty];
        foreach (DueComponent component in Allocation.PaymentStrategy.Of(contract.PaymentOrder).DueOrder)
        {
            Money taken = parts[(int)component] < left ? parts[(int)component] : left;
            parts[(int)component] -= taken;
            left -= taken;
        }

        return new DueAmounts(parts[0], parts[1], parts[2], parts[3]);
    }

    private Money Less(Money amount) => amount > Credit ? amount - Credit : Money.Zero(Currency);

    private DueAmounts Sum(Func<AmountLine, bool> which)
    {
        Money Of(DueComponent component) => Money.Sum(Lines.Where(line => which(line) && line.Component == component).Select(line => line.Amount), Currency);
        return new DueAmounts(Of(DueComponent.Principal), Of(DueComponent.Interest), Of(DueComponent.Fee), Of(DueComponent.Penalty));
    }
}
