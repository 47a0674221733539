using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Monetary;

namespace CollectionRules.Compliance.Calculations;

/// <summary>When demands count as effective: after the account is overdue, received provably unless the debtor evades, made as the rules ask, and far enough apart.</summary>
public sealed class EffectiveDemandRule : ComplianceRule
{
    /// <summary>The kind in documents: <c>effective-demand</c>.</summary>
    public const string KindName = "effective-demand";

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The product it is for.</summary>
    public required ProductKind Product { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>The fewest days from one effective demand to the next, 1 to 3,650.</summary>
    public required int DaysApart { get; init => field = CaseText.Between(value, 1, 3_650); }

    /// <summary>The time unpaid after the second effective demand that must be exceeded.</summary>
    public required CalendarSpan UnpaidFor { get; init; }

    /// <summary>The least principal.</summary>
    public required Money Principal { get; init; }

    /// <summary>Finds the effective demands: the first that qualifies, and from there each that is far enough from the one before.</summary>
    /// <param name="overdueSince">The first day overdue.</param>
    /// <param name="demands">The demands.</param>
    /// <param name="isEvading">Whether the debtor evades demands; then receipt needs no proof.</param>
    /// <param name="principal">The principal; null where it is not told.</param>
    /// <returns>The effective demands and what follows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="demands"/> is null.</exception>
    public EffectiveDemands Calculate(DateOnly overdueSince, IEnumerable<DemandMade> demands, bool isEvading = false, Money? principal = null)
    {
        ArgumentNullException.ThrowIfNull(demands);
        List<DateOnly> effective = [];
        foreach (DemandMade demand in demands.OrderBy(demand => demand.On))
        {
            if (demand.On >= overdueSince && demand.IsCompliant && (demand.IsReceiptConfirmable || isEvading)
                && (effective.Count == 0 || demand.On.DayNumber - effective[^1].DayNumber >= DaysApart))
            {
                effective.Add(demand.On);
            }
        }

        bool isPair = effective.Count >= 2;
        return new EffectiveDemands([.. effective], isPair, isPair ? UnpaidFor.AddTo(effective[1]) : null, principal is Money amount ? amount >= Principal : null);
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Word("product", Product.ToString());
        writer.Number("daysApart", DaysApart);
        writer.Text("unpaidFor", UnpaidFor.ToString());
        writer.Text("principal", Principal.ToString());
    }
}
