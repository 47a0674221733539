using CollectionRules.Calendars;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Costs;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Cli.Output;

/// <summary>What a schedule costs a year by each rule.</summary>
internal sealed class ScheduleRates
{
    public ScheduleRates(RepaymentSchedule schedule)
    {
        ScheduleTerms terms = schedule.Terms;
        DatedAmount[] lent = [new(terms.Disbursed, terms.Principal)];
        DatedAmount[] paid = [.. schedule.Rows.Where(static row => row.PaymentMinorUnits > 0).Select(static row => new DatedAmount(row.Due, row.Payment))];
        European = EuropeanRate.Of(lent, paid);
        UnitedStates = UnitedStatesRate.Of(lent, paid);
        bool isRegular = terms.DueDates.IsEmpty && terms.Method != RepaymentMethod.Bullet;
        China = isRegular ? ChinaRate.Of(terms.Principal, Money.Zero(terms.Currency), schedule.Rows.Select(static row => row.Payment), terms.Frequency) : null;
    }

    public CostRate European { get; }

    public CostRate UnitedStates { get; }

    /// <summary>Null where there is no regular period to count by.</summary>
    public ChinaRate? China { get; }
}
