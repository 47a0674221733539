using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Offers.Compilation;
using CollectionRules.Repayment.Relief;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Serialization;

namespace CollectionRules.Repayment.Offers;

/// <summary>The whole debt is settled for a share of it, on the due dates of the plan. What is paid is principal first, then interest, penalty and fees.</summary>
/// <param name="Installments">The number of payments: 1 to 1,200.</param>
/// <param name="Tiers">The shares by days past due: at least one, no two from one day.</param>
public sealed record SettlementTerms(int Installments, params ImmutableArray<SettlementTier> Tiers) : OfferTerms
{
    /// <inheritdoc/>
    public override PlanKind Kind => PlanKind.Settlement;

    internal override bool IsHeldAgainstBudget => Installments > 1;

    /// <summary>Whether both say the same; tiers are compared one by one.</summary>
    /// <param name="other">Other terms.</param>
    /// <returns>True where all parts are equal.</returns>
    public bool Equals(SettlementTerms? other) => other is not null && Installments == other.Installments && Tiers.AsSpan().SequenceEqual(other.Tiers.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Installments, Tiers.IsDefault ? 0 : Tiers.Length);

    internal override IEnumerable<ReliefMeasure> Measures(OfferStanding standing, bool isLimited) =>
        [new Settlement(standing.FirstNewDue, Tiers) { Installments = Installments, Every = standing.Frequency ?? Frequency.Monthly }];

    internal override void Check(OfferFaults faults)
    {
        faults.Between("installments", Installments, 1, ScheduleTerms.MaxInstallments);
        if (Tiers.IsDefaultOrEmpty)
        {
            faults.Unset("tiers");
            return;
        }

        HashSet<int> days = [];
        for (int i = 0; i < Tiers.Length; i++)
        {
            faults.Between($"tiers/{i}/from", Tiers[i].FromDaysPastDue, 0, 36_500);
            faults.Share($"tiers/{i}/share", Tiers[i].Share);
            if (!days.Add(Tiers[i].FromDaysPastDue))
            {
                faults.TierTwice($"tiers/{i}", Tiers[i].FromDaysPastDue);
            }
        }
    }

    internal override void Write(DefinitionWriter writer)
    {
        writer.Number("installments", Installments);
        writer.StartArray("tiers");
        foreach (SettlementTier tier in Tiers.OrderBy(static tier => tier.FromDaysPastDue))
        {
            writer.StartObject();
            writer.Number("from", tier.FromDaysPastDue);
            writer.Text("share", tier.Share.ToString());
            writer.EndObject();
        }

        writer.EndArray();
    }
}
