using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Eligibility;
using CollectionRules.Repayment.Offers.Compilation;
using CollectionRules.Repayment.Relief;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Serialization;

namespace CollectionRules.Repayment.Offers;

/// <summary>
/// All principal that is open becomes a new level plan on the next due dates, and days past due count from 0 again: in as few installments as are affordable, or as many as
/// allowed where it is not known what is affordable. Interest, fees and penalty that are past due stay due. Nothing is offered past the limits of the rule.
/// </summary>
/// <param name="UpTo">The most installments: 1 to 1,200.</param>
/// <param name="Rule">When an account may be re-aged, such as <see cref="ReAgeRule.FederalOpenEnd"/>.</param>
/// <param name="Rate">The rate of the new plan; that of the contract where null.</param>
public sealed record ReAgeTerms(int UpTo, ReAgeRule Rule, AnnualRate? Rate = null) : OfferTerms
{
    /// <inheritdoc/>
    public override PlanKind Kind => PlanKind.ReAge;

    internal override bool IsRestructuring => true;

    internal override bool IsHeldAgainstBudget => true;

    internal override IEnumerable<ReasonCode> Ineligible(OfferSituation situation) =>
        situation.ReAges is { } history ? Rule.Check(history, situation.Standing.AsOf).Failed : [OfferReasons.ReAgeHistoryUnknown];

    internal override IEnumerable<ReliefMeasure> Measures(OfferStanding standing, bool isLimited) => Counts(1, UpTo, 1, isLimited)
        .Select(count => new ReAge(standing.FirstNewDue, standing.Frequency ?? Frequency.Monthly, count) { Rate = Rate });

    internal override void Check(OfferFaults faults)
    {
        faults.Between("upTo", UpTo, 1, ScheduleTerms.MaxInstallments);
        faults.Between("rate", Rate?.PercentPerYear ?? 0m, 0m, ScheduleTerms.MaxRate.PercentPerYear);
        if (Rule is null)
        {
            faults.Unset("rule");
            return;
        }

        faults.Between("rule/consecutivePayments", Rule.ConsecutivePayments, 0, 1_000);
        for (int i = 0; i < Rule.Limits.Length; i++)
        {
            faults.Between(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"rule/limits/{i}/most"), Rule.Limits[i].Most, 0, 1_000_000);
        }
    }

    internal override void Write(DefinitionWriter writer)
    {
        writer.Number("upTo", UpTo);
        writer.TextIfAny("rate", Rate?.ToString());
        writer.StartObject("rule");
        writer.TextIfAny("timeOnBooks", Rule.TimeOnBooks.IsZero ? null : Rule.TimeOnBooks.ToString());
        writer.TextIfAny("onBooksReason", Rule.OnBooksReason == EligibilityReasons.OnBooksTooShort ? null : Rule.OnBooksReason.ToString());
        OfferForm.WriteLimits(writer, Rule.Limits);
        writer.NumberIfAny("consecutivePayments", Rule.ConsecutivePayments == 0 ? null : Rule.ConsecutivePayments);
        writer.TextIfAny("paymentsReason", Rule.PaymentsReason == EligibilityReasons.TooFewPayments ? null : Rule.PaymentsReason.ToString());
        writer.EndObject();
    }
}
