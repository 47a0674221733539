using CollectionRules.Diagnostics;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Repayment.Relief;

/// <summary>What a relief gathers while it is computed.</summary>
internal sealed class ReliefDraft(ReliefMeasure measure, LoanStanding standing)
{
    private readonly List<ReasonCode> refusals = [];
    private readonly List<ReasonCode> approvals = [];
    private readonly List<PolicyDiagnostic> diagnostics = [];

    public RepaymentSchedule? Schedule { get; set; }

    public long Capitalized { get; set; }

    public long Waived { get; set; }

    public long Deferred { get; set; }

    /// <summary>Rows of the new plan that are paid already.</summary>
    public int Paid { get; set; } = standing.PaidInstallments;

    public Money? OverdueInterest { get; set; } = standing.OverdueInterest;

    public Money? Penalty { get; set; } = standing.Penalty;

    public bool ResetsDaysPastDue { get; set; }

    public Percentage? WaivedInterest { get; set; }

    public Percentage? WaivedPenalty { get; set; }

    public int ExtraInstallments { get; set; }

    /// <summary>The first row of the plan in force that stays beside the new one; null where the new one replaces it.</summary>
    public int? BesideFrom { get; set; }

    public bool IsRefused => refusals.Count > 0;

    /// <summary>The first row due on or after a date, or the first open one.</summary>
    public int RowFrom(DateOnly? date) => date is { } from ? Math.Max(standing.PaidInstallments, standing.Schedule.FirstDueFrom(from)) : standing.FirstOpenRow;

    /// <summary>The principal of the rows of the plan in force from one on.</summary>
    public long[] PrincipalFrom(int row) => [.. standing.Schedule.Rows.Skip(row).Select(each => each.PrincipalMinorUnits)];

    /// <summary>Interest and fees of rows that are past due stay owed beside a plan that drops these rows.</summary>
    public void KeepOverdueCharges(LoanStanding from)
    {
        if (!from.OverdueCharges.IsZero)
            OverdueInterest = (OverdueInterest ?? Money.Zero(from.Schedule.Currency)) + from.OverdueCharges;
    }

    /// <summary>Puts the interest of a time without payments where the treatment says.</summary>
    public void Treat(Replan replan, long interest, InterestTreatment treatment)
    {
        switch (treatment)
        {
            case InterestTreatment.Capitalize:
                replan.Balance = checked(replan.Balance + interest);
                replan.Claim = checked(replan.Claim + interest);
                replan.RaiseLastKept(interest);
                Capitalized += interest;
                break;
            case InterestTreatment.CarryToFirst:
                replan.CarryToFirst = checked(replan.CarryToFirst + interest);
                Deferred += interest;
                break;
            case InterestTreatment.CarryToLast:
                replan.CarryToLast = checked(replan.CarryToLast + interest);
                Deferred += interest;
                break;
            default:
                Waived += interest;
                break;
        }
    }

    public void Refuse(ReasonCode reason)
    {
        Schedule = null;
        refusals.Add(reason);
    }

    public void Refuse(IEnumerable<PolicyDiagnostic> faults)
    {
        Refuse(ReliefReason.TermsNotValid);
        diagnostics.AddRange(faults);
    }

    /// <summary>Takes the plan, or the reason why there is none.</summary>
    public void Take(Replan replan)
    {
        RepaymentSchedule? schedule = replan.Build(out ReasonCode? refusal);
        if (refusal is { } reason)
            Refuse(reason);
        else
            Schedule = schedule;
    }

    public void Take(ScheduleTerms terms)
    {
        if (RepaymentSchedule.TryCalculate(terms, out RepaymentSchedule? schedule, out var faults))
            Schedule = schedule;
        else
            Refuse(faults);
    }

    public ReliefResult Finish(ReliefAuthority authority)
    {
        Money Of(long amount) => Money.FromMinorUnits(Schedule is null ? 0 : amount, standing.Schedule.Currency);
        Above(WaivedInterest > authority.InterestWaiver, ReliefReason.InterestWaiverAboveAuthority);
        Above(WaivedPenalty > authority.PenaltyWaiver, ReliefReason.PenaltyWaiverAboveAuthority);
        Above(authority.Forgiveness is { } most && Of(Waived) > most, ReliefReason.ForgivenessAboveAuthority);
        Above(ExtraInstallments > authority.ExtraInstallments, ReliefReason.ExtensionAboveAuthority);
        Above(Schedule is { } plan && plan.Terms.Rate < standing.Schedule.Terms.Rate && plan.Terms.Rate < authority.LowestRate, ReliefReason.RateBelowAuthority);
        return new ReliefResult
        {
            Measure = measure,
            Standing = standing,
            Schedule = Schedule,
            Capitalized = Of(Capitalized),
            Waived = Of(Waived),
            Deferred = Of(Deferred),
            CostBefore = standing.Cost,
            CostAfter = Cost(),
            DaysPastDueAfter = ResetsDaysPastDue && Schedule is { } ? 0 : standing.DaysPastDue,
            Resets = [.. Resets()],
            Approvals = Schedule is null ? [] : [.. approvals],
            Refusals = [.. refusals.Distinct()],
            Diagnostics = [.. diagnostics],
        };
    }

    private PlanCost Cost()
    {
        if (Schedule is null)
            return standing.Cost;
        PlanCost cost = LoanStanding.CostOf(Schedule, Paid, OverdueInterest, Penalty);
        if (BesideFrom is not { } row)
            return cost;
        PlanCost beside = LoanStanding.CostOf(standing.Schedule, row, null, null);
        return cost with { Principal = cost.Principal + beside.Principal, Interest = cost.Interest + beside.Interest, Fees = cost.Fees + beside.Fees };
    }

    private void Above(bool above, ReasonCode reason)
    {
        if (above)
            approvals.Add(reason);
    }

    private IEnumerable<ReliefReset> Resets()
    {
        if (Schedule is not { } after)
            yield break;
        RepaymentSchedule before = standing.Schedule;
        if (ResetsDaysPastDue)
            yield return ReliefReset.DaysPastDue;

        // A plan beside the one in force sets nothing of that anew.
        if (BesideFrom is not null)
            yield break;
        if (!after.Rows.Select(row => row.Due).Zip(before.Rows.Select(row => row.Due)).All(pair => pair.First == pair.Second))
            yield return ReliefReset.DueDates;
        if (after.Maturity != before.Maturity)
            yield return ReliefReset.Maturity;
        if (after.Installment != before.Installment)
            yield return ReliefReset.Installment;
        if (after.Terms.Rate != before.Terms.Rate)
            yield return ReliefReset.Rate;
    }
}
