using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Costs;
using CollectionRules.Repayment.Relief;

namespace CollectionRules.Repayment.Offers;

/// <summary>An offer that can be made: what is to be paid and when, what it costs, and how that differs from the plan in force.</summary>
public sealed record Offer
{
    internal Offer()
    {
    }

    /// <summary>The id of the rule in the catalog.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of plan.</summary>
    public required PlanKind Kind { get; init; }

    /// <summary>The account.</summary>
    public required string Account { get; init; }

    /// <summary>The place among the offers made, from 1.</summary>
    public int Rank { get; init; }

    /// <summary>What the relief does to the plan, in full.</summary>
    public required ReliefResult Relief { get; init; }

    /// <summary>What is past due under the offer, and so due at once.</summary>
    public required Money DueNow { get; init; }

    /// <summary>What is to be paid from the as-of day on, a day each; with <see cref="DueNow"/> it is <see cref="Total"/>.</summary>
    public required ImmutableArray<OfferPayment> Payments { get; init; }

    /// <summary>The usual installment: the most frequent payment, the earlier one of two as frequent; zero where nothing is to come.</summary>
    public required Money Installment { get; init; }

    /// <summary>The largest payment; zero where nothing is to come.</summary>
    public required Money LargestPayment { get; init; }

    /// <summary>The usual installment of the plan in force; zero where nothing is to come.</summary>
    public required Money InstallmentBefore { get; init; }

    /// <summary>New less old installment: below zero where the burden falls.</summary>
    public Money InstallmentChange => Installment - InstallmentBefore;

    /// <summary>All that is to be paid.</summary>
    public Money Total => Relief.CostAfter.Total;

    /// <summary>All that was to be paid under the plan in force.</summary>
    public Money TotalBefore => Relief.CostBefore.Total;

    /// <summary>New less old total: above zero where time costs something.</summary>
    public Money TotalChange => Total - TotalBefore;

    /// <summary>
    /// The annualized rate of the debt as it stands against what is to be paid, counted from the beginning of the running period: compound and simple, each labeled.
    /// Below zero where more is given up than interest costs.
    /// </summary>
    public ChinaRate Rate => Rates.China;

    /// <summary>The same rate of the plan in force.</summary>
    public ChinaRate RateBefore => RatesBefore.China;

    /// <summary>The rates of the offer by each rule.</summary>
    public required OfferRates Rates { get; init; }

    /// <summary>The rates of the plan in force by each rule.</summary>
    public required OfferRates RatesBefore { get; init; }

    /// <summary>What is given up.</summary>
    public Money Forgiven => Relief.Waived;

    /// <summary>How many payments there are.</summary>
    public int Term => Payments.Length;

    /// <summary>The last due date; null where nothing is to come.</summary>
    public DateOnly? EndsOn => Payments.IsEmpty ? null : Payments[^1].DueOn;

    /// <summary>The lowest role that may grant it; null where the offer names no roles.</summary>
    public required string? ApprovalRole { get; init; }

    /// <summary>Whether the role that offers may not grant it alone.</summary>
    public bool NeedsApproval => !Approvals.IsEmpty;

    /// <summary>Why that role may not; empty where it may.</summary>
    public required ImmutableArray<ReasonCode> Approvals { get; init; }

    /// <summary>The most that an installment may be a month; null where it is not known or does not matter.</summary>
    public required Money? AffordableLimit { get; init; }

    /// <summary>The last day on which it can be accepted, included; null where it has no end.</summary>
    public required DateOnly? ValidUntil { get; init; }

    /// <summary>The event that says that it was made. Its items are the payments to come; a waiver has none, since it changes no installment.</summary>
    /// <param name="id">The id of the event.</param>
    /// <param name="at">When it was made.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public PlanOffered ToEvent(string id, DateTimeOffset at) => new(id, at)
    {
        Plan = Kind,
        Accounts = [Account],
        Items = Relief.Measure is InterestWaiver
            ? []
            : [.. Payments.Where(payment => !payment.Amounts.IsZero).Select((payment, i) => new DueItem(string.Create(CultureInfo.InvariantCulture, $"{id}-{i + 1}"), payment.DueOn, payment.Amounts))],
        Waived = Forgiven.IsZero ? null : Forgiven,
        ValidUntil = ValidUntil,
    };

    /// <summary>Rank, id, installments, total and rate.</summary>
    /// <returns>For example <c>1 term-extension: 12 x 560.00 CNY, total 6720.00 CNY, 12.68% per year (cn-compound)</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rank} {Id}: {Term} x {Installment}, total {Total}, {Rate.Compound}");
}
