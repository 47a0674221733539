using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Relief;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Conformance.Kinds.Repayment;

/// <summary>A plan and a change of it.</summary>
internal sealed class RescheduleKind : IVectorKind
{
    /// <summary>How the rows of grace are named.</summary>
    private static readonly string[] GraceKeys = ["periods", "gracePeriods", "gracePrincipalPeriods", "gracedRows", "graceRows", "rows", "count", "extraPeriods"];

    public VectorSchema Schema => VectorSchema.Repayment;

    public string Name => "reschedule";

    public Outcome Run(Vector vector)
    {
        Given given = vector.Given, action = given["action"];
        string type = action.Text("type");
        LoanStanding standing = type switch
        {
            "reAge" => Overdue(given),
            "reAmortize" => Outstanding(given),
            _ => Running(given),
        };
        Comparison comparison = new(vector);
        if (type == "interestOnOverdue")
        {
            comparison.Schedule(standing.WithInterestOnOverdue());
            return comparison.Outcome();
        }

        if (type == "prepay")
        {
            comparison.Schedule(Prepaid(given, action, standing));
            return comparison.Outcome();
        }

        ReliefResult result = Measure(type, action, standing).ApplyTo(standing);
        comparison.Schedule(result.Schedule ?? throw new InvalidOperationException($"refused: {string.Join(", ", result.Refusals)}"));
        comparison.Number("daysPastDueAfter", result.DaysPastDueAfter);
        return comparison.Outcome();
    }

    private static ReliefMeasure Measure(string type, Given action, LoanStanding standing) => type switch
    {
        "changeRate" => new RateChange(action.Rate("newAnnualRate"), action.DateOrNull("fromDate") ?? StartOf(standing.Schedule, action.Date("fromDue"))),
        "addBalance" => new BalanceAddition(action.Money("amount", standing.Schedule.Currency), action.Date("date")),
        "moveDueDate" => new DueDateMove(action.Date("fromDue"), action.Date("newDue")),
        "extendTerm" => new TermExtension(action.Whole("extraPeriods")) { From = action.DateOrNull("fromDue") },
        "principalGrace" => new PrincipalGrace(action.Whole(Array.Find(GraceKeys, action.Has) ?? GraceKeys[0])) { From = action.DateOrNull("fromDue") },
        "reAge" => new ReAge(action.Date("start"), action.Frequency(), action.Whole("periods")),
        "reAmortize" => new Reamortization(),
        _ => throw new UnsupportedException($"the action \"{type}\" is not known"),
    };

    private static RepaymentSchedule Prepaid(Given given, Given action, LoanStanding standing)
    {
        PrepaymentEffect effect = action.Text("effect") switch
        {
            "reduceTerm" => PrepaymentEffect.ReduceTerm,
            "reduceInstalment" => PrepaymentEffect.ReduceInstallment,
            { } other => throw new UnsupportedException($"the effect \"{other}\" is not known"),
        };
        foreach (Given payment in given.List("payments").OrderBy(payment => payment.Date("date")))
        {
            ReliefResult result = new Prepayment(payment.Date("date"), payment.Money("amount", standing.Schedule.Currency), effect).ApplyTo(standing);
            standing = standing with { Schedule = result.Schedule ?? throw new InvalidOperationException($"refused: {string.Join(", ", result.Refusals)}") };
        }

        return standing.Schedule;
    }

    private static LoanStanding Running(Given given)
    {
        ScheduleTerms terms = given.Terms();
        return new LoanStanding
        {
            Schedule = RepaymentSchedule.Calculate(terms),
            AsOf = given.DateOrNull("asOf") ?? terms.Disbursed,
            PaidInstallments = given.Find("paidInstalments")?.AsWhole ?? 0,
        };
    }

    /// <summary>Principal whose dues have passed.</summary>
    private static LoanStanding Overdue(Given given)
    {
        Currency currency = given.Currency();
        DateOnly asOf = given.Date("asOf");
        DateOnly[] dues = given.Find("overdueDues") is { Items.Count: > 0 } list ? [.. list.Items.Select(due => due.AsDate()).Order()] : [asOf];
        return new LoanStanding
        {
            Schedule = RepaymentSchedule.Calculate(new ScheduleTerms
            {
                Principal = given.Money("outstandingPrincipal", currency),
                Rate = given.Rate("annualRate"),
                Installments = dues.Length,
                Disbursed = dues[0].AddDays(-1),
                FirstDue = dues[0],
                DueDates = [.. dues],
                DayCount = given.DayCount(),
                Rounding = given.Rounding(),
                InstallmentMultiple = given.MoneyOrNull("instalmentMultiple", currency),
                InstallmentRounding = given.Rounding("instalmentMultipleMode"),
            }),
            AsOf = asOf,
            DaysPastDue = Math.Max(0, asOf.DayNumber - dues[0].DayNumber),
        };
    }

    /// <summary>Principal by due date, without interest.</summary>
    private static LoanStanding Outstanding(Given given)
    {
        Currency currency = given.Currency();
        if (given.Number("annualRate") != 0)
            throw new UnsupportedException("interest on principal that is listed by due date is not known");
        (DateOnly Due, Money Principal)[] rows = [.. given.List("outstanding").Select(row => (row.Date("due"), row.Money("principal", currency)))];
        return new LoanStanding
        {
            Schedule = RepaymentSchedule.Calculate(new ScheduleTerms
            {
                Principal = Money.Sum(rows.Select(row => row.Principal), currency),
                Rate = AnnualRate.Zero,
                Installments = rows.Length,
                Disbursed = rows[0].Due.AddDays(-1),
                FirstDue = rows[0].Due,
                DueDates = [.. rows.Select(row => row.Due)],
                Method = RepaymentMethod.Stepped,
                Steps = [.. rows.Select(row => new InstallmentStep(1, row.Principal))],
                Rounding = given.Rounding(),
            }),
            AsOf = given.Date("asOf"),
        };
    }

    private static DateOnly StartOf(RepaymentSchedule schedule, DateOnly due)
    {
        for (int row = 0; row < schedule.Rows.Length; row++)
        {
            if (schedule.Rows[row].Due == due)
                return row == 0 ? schedule.Terms.Disbursed : schedule.Rows[row - 1].Due;
        }

        throw new UnsupportedException($"no row is due on {due:yyyy-MM-dd}");
    }
}
