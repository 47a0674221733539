using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Affordability;
using CollectionRules.Repayment.Eligibility;
using CollectionRules.Repayment.Offers.Compilation;
using CollectionRules.Repayment.Relief;
using CollectionRules.Rules;

namespace CollectionRules.Repayment.Offers.Evaluation;

/// <summary>One evaluation of a catalog.</summary>
internal sealed class OfferRun(OfferCatalog catalog, ImmutableArray<OfferTables> tables, OfferSituation situation)
{
    private OfferFlows? before;
    private OfferRates? ratesBefore;

    private OfferStanding Standing => situation.Standing;

    /// <summary>The result; nothing is offered where facts cannot be read.</summary>
    public OfferResult Result(Func<Fact, FactValue>? read)
    {
        Money? limit = Limit();
        if (Standing.Loan is not null)
        {
            before = OfferFlows.Before(Standing);
        }

        List<(Offer Offer, int Place)> made = [];
        SortedDictionary<int, OfferRefusal> refused = [];
        for (int i = 0; i < catalog.Rules.Length; i++)
        {
            OfferJudgment judgment = Judge(catalog.Rules[i], tables[i], read, limit);
            if (judgment.Offer is { } offer)
            {
                made.Add((offer, i));
            }
            else
            {
                refused.Add(i, judgment.Refusal!);
            }
        }

        made.Sort((left, right) => Compare(left, right));
        foreach ((Offer offer, int place) in made.Skip(catalog.Most))
        {
            refused.Add(place, new OfferRefusal { Id = offer.Id, Kind = offer.Kind, Reasons = [OfferReasons.NotAmongBest] });
        }

        return new OfferResult(situation, [.. made.Take(catalog.Most).Select((each, i) => each.Offer with { Rank = i + 1 })], [.. refused.Values]);
    }

    private OfferJudgment Judge(OfferRule rule, OfferTables table, Func<Fact, FactValue>? read, Money? limit)
    {
        OfferFacts facts = read is null ? OfferFacts.Invalid : table.Ask(rule, read);
        List<ReasonCode> reasons = [.. facts.Reasons];
        if ((rule.Repeats ?? (rule.Terms.IsRestructuring ? catalog.RestructureRule : null)) is RestructureRule repeats)
        {
            reasons.AddRange(repeats.Check(situation.Restructurings, situation.BrokenPlans, Standing.AsOf).Failed);
        }

        reasons.AddRange(rule.Terms.Ineligible(situation));
        reasons.AddRange(Standing.Gaps);
        if (rule.Terms.IsRestructuring)
        {
            reasons.AddRange(Standing.PlanGaps);
        }

        bool isHeld = rule.Terms.IsHeldAgainstBudget;
        if (isHeld && limit is null && catalog.Affordability.IsBudgetRequired)
        {
            reasons.Add(OfferReasons.BudgetUnknown);
        }

        OfferAttempt? attempt = Standing.Loan is null || (rule.Terms.IsRestructuring && !Standing.PlanGaps.IsEmpty) ? null : Try(rule, isHeld ? limit : null);
        reasons.AddRange(attempt?.Reasons ?? []);
        if (reasons.Count > 0)
        {
            return new OfferJudgment(null, new OfferRefusal
            {
                Id = rule.Id,
                Kind = rule.Kind,
                Reasons = [.. reasons.Distinct()],
                Conditions = facts.Failed,
                TableRow = facts.TableRow,
                Installments = attempt?.Change is { IsAffordable: false } change ? change : null,
            });
        }

        return new OfferJudgment(Made(rule, attempt!, isHeld ? limit : null), null);
    }

    /// <summary>The first measure that passes, or the last one that has a plan, or the last.</summary>
    private OfferAttempt Try(OfferRule rule, Money? limit)
    {
        OfferAttempt? nearest = null;
        foreach (ReliefMeasure measure in rule.Terms.Measures(Standing, limit is not null))
        {
            OfferAttempt attempt = Attempt(rule, measure, limit);
            if (attempt.Reasons.Count == 0)
            {
                return attempt;
            }

            nearest = nearest is null || attempt.Flows is not null || nearest.Flows is null ? attempt : nearest;
        }

        return nearest ?? OfferAttempt.None(rule.Terms.NoMeasure);
    }

    private OfferAttempt Attempt(OfferRule rule, ReliefMeasure measure, Money? limit)
    {
        ReliefResult relief = measure.ApplyTo(Standing.Loan!);
        if (relief.IsRefused)
        {
            return new OfferAttempt(relief, null, null, null, [], [.. relief.Refusals]);
        }

        List<ReasonCode> reasons = [];
        OfferFlows flows = OfferFlows.After(Standing, relief);
        InstallmentChange? change = limit is { } most ? new InstallmentChange(Monthly(before!.Largest), Monthly(flows.Largest), most) : null;
        if (change?.Reason is ReasonCode unaffordable)
        {
            reasons.Add(unaffordable);
        }

        (string? role, ImmutableArray<ReasonCode> approvals) = Grant(rule, measure);
        if (role is null && !rule.Authorities.IsEmpty)
        {
            reasons.Add(OfferReasons.AboveEveryAuthority);
            reasons.AddRange(approvals);
        }

        return new OfferAttempt(relief, flows, change, role, approvals, reasons);
    }

    /// <summary>The lowest role that may grant it, and why the role that offers may not; no role where none may, and why the highest may not.</summary>
    private (string? Role, ImmutableArray<ReasonCode> Approvals) Grant(OfferRule rule, ReliefMeasure measure)
    {
        if (rule.Authorities.IsEmpty)
        {
            return (null, []);
        }

        int offering = Math.Max(0, rule.Authorities.Select(level => level.Role).ToList().IndexOf(situation.Role ?? string.Empty));
        ImmutableArray<ReasonCode> own = [], last = [];
        for (int level = 0; level < rule.Authorities.Length; level++)
        {
            last = measure.ApplyTo(Standing.Loan!, rule.Authorities[level].Limits).Approvals;
            own = level == offering ? last : own;
            if (last.IsEmpty && level >= offering)
            {
                return (rule.Authorities[level].Role, own);
            }

            if (last.IsEmpty)
            {
                return (rule.Authorities[level].Role, []);
            }
        }

        return (null, last);
    }

    private Offer Made(OfferRule rule, OfferAttempt attempt, Money? limit) => new()
    {
        Id = rule.Id,
        Kind = rule.Kind,
        Account = Standing.Account,
        Relief = attempt.Relief!,
        DueNow = attempt.Flows!.DueNow,
        Payments = attempt.Flows.Payments,
        Installment = attempt.Flows.Installment,
        LargestPayment = attempt.Flows.Largest,
        InstallmentBefore = before!.Installment,
        Rates = attempt.Flows.Rates(Standing),
        RatesBefore = ratesBefore ??= before!.Rates(Standing),
        ApprovalRole = attempt.Role,
        Approvals = attempt.Approvals,
        AffordableLimit = limit,
        ValidUntil = Ends(rule.ValidFor),
    };

    private DateOnly? Ends(CalendarSpan span)
    {
        try
        {
            return span.IsZero ? null : span.AddTo(Standing.AsOf);
        }
        catch (OverflowException)
        {
            return DateOnly.MaxValue;
        }
    }

    private Money? Limit()
    {
        if (situation.Budget is not { } budget)
        {
            return null;
        }

        Money limit = budget.InstallmentLimit(catalog.Affordability.OfDisposable, catalog.Affordability.OfIncome);
        return situation.Committed is not { } committed ? limit
            : committed < limit ? limit - committed
            : Money.Zero(limit.Currency);
    }

    /// <summary>A payment of the plan as an amount a month, rounded up.</summary>
    private Money Monthly(Money payment) => HouseholdBudget.Monthly(payment, Standing.Frequency ?? Frequency.Monthly, RoundingRule.Up);

    private int Compare((Offer Offer, int Place) left, (Offer Offer, int Place) right)
    {
        (Offer a, Offer b) = (left.Offer, right.Offer);
        int first = catalog.Ranking switch
        {
            OfferRanking.LowestInstallment => a.Installment.CompareTo(b.Installment),
            OfferRanking.LowestRate => (a.Rate.Compound.RatioPerYear ?? decimal.MaxValue).CompareTo(b.Rate.Compound.RatioPerYear ?? decimal.MaxValue),
            OfferRanking.EarliestEnd => (a.EndsOn ?? DateOnly.MinValue).CompareTo(b.EndsOn ?? DateOnly.MinValue),
            OfferRanking.AsWritten => left.Place.CompareTo(right.Place),
            _ => 0,
        };
        return first != 0 ? first
            : a.Total != b.Total ? a.Total.CompareTo(b.Total)
            : a.LargestPayment != b.LargestPayment ? a.LargestPayment.CompareTo(b.LargestPayment)
            : string.CompareOrdinal(a.Id, b.Id);
    }
}
