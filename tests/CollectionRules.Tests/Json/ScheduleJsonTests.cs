using System.Collections.Immutable;
using System.Text;
using CollectionRules.Calendars;
using CollectionRules.Diagnostics;
using CollectionRules.Json;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Tests.Guards;
using CollectionRules.Tests.Repayment.Schedules;
using CollectionRules.Tests.Testing;
using CollectionRules.Tests.Testing.Snapshots;

namespace CollectionRules.Tests.Json;

public sealed class ScheduleJsonTests
{
    private const string Least = """
        {"schema":"collectionrules-terms/1","currency":"CNY","principal":10000,"rate":"12% per year","installments":12,"disbursed":"2026-01-01","firstDue":"2026-02-01","rounding":"half-up"}
        """;

    [Fact]
    public void Load_LeastDocument_GivesTheSchedule()
    {
        ScheduleTerms terms = ScheduleJson.Load(Encoding.UTF8.GetBytes(Least));
        Assert.Equal("888.49 CNY", RepaymentSchedule.Calculate(terms).Installment.ToString());
    }

    [Fact]
    public void Save_EveryMember_LoadsBackEqual()
    {
        ScheduleTerms terms = Whole();
        string text = ScheduleJson.Save(terms);
        ScheduleTerms back = ScheduleJson.Load(Encoding.UTF8.GetBytes(text));
        Assert.Equal(terms, back);
        Assert.Equal(text, ScheduleJson.Save(back));
    }

    [Fact]
    public void Save_SteppedInACurrencyOfTheHost_LoadsBackEqual()
    {
        Currency own = Currency.Custom("XYZ", 3);
        ScheduleTerms terms = new()
        {
            Principal = Money.Of(1_000.125m, own),
            Rate = AnnualRate.Of(6.5m),
            Installments = 6,
            Disbursed = new DateOnly(2026, 1, 1),
            FirstDue = new DateOnly(2026, 2, 1),
            Rounding = RoundingRule.HalfEven,
            Method = RepaymentMethod.Stepped,
            Steps = [new InstallmentStep(2, null), new InstallmentStep(4, Money.Of(250m, own))],
            DueDates = [.. Enumerable.Range(1, 6).Select(static k => new DateOnly(2026, 1, 1).AddMonths(k))],
        };
        Assert.Equal(terms, ScheduleJson.Load(Encoding.UTF8.GetBytes(ScheduleJson.Save(terms))));
    }

    [Fact]
    public void Save_RandomTerms_LoadBackEqual() => Property.HoldsForSeeds(
        static random =>
        {
            ScheduleTerms terms = TermsSource.Any(random);
            if (RepaymentSchedule.TryCalculate(terms, out _, out _))
            {
                Assert.Equal(terms, ScheduleJson.Load(Encoding.UTF8.GetBytes(ScheduleJson.Save(terms))));
            }
        },
        moderate: 300);

    [Fact]
    public void Save_CombinedHolidays_AreRefused()
    {
        HolidayCalendar combined = HolidayCalendar.Weekends.And(HolidayCalendar.Create("own").WithHolidays(new DateOnly(2026, 5, 1)));
        ArgumentException fault = Assert.Throws<ArgumentException>(() => ScheduleJson.Save(Whole() with { Holidays = combined }));
        Assert.StartsWith($"The calendar \"{combined.Id}\" is a combination of others, which a document cannot say.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("diagnostic", "CR-SCHEDULE-HOLIDAYS")]
    public void TryLoad_WorkingDayThatIsNoWeekend_IsToldInPlace()
    {
        PolicyDiagnostic fault = Assert.Single(Faults(Least.Replace("}", ",\"holidays\":{\"workingDays\":[\"2026-05-01\"]}}", StringComparison.Ordinal)));
        Assert.Equal("/holidays", fault.Path);
        Assert.Equal("Among the 1 working days is one that is a holiday or no weekend day.", fault.Message);
        Assert.Equal("name as working days only days of the weekend that are no holidays.", fault.Hint);
    }

    [Fact]
    public void TryLoad_ManyFaults_AreToldAtOnceInOrder()
    {
        ImmutableArray<PolicyDiagnostic> faults = Faults("""
            {"schema":"collectionrules-terms/1","currency":"CNY","principal":-1,"rate":"12","installments":0,"disbursed":"2026-03-01","firstDue":"2026-02-01",
             "pattern":{"byRow":[0]},"fees":[{"amount":5,"of":"interest"}],"balon":3}
            """);
        Assert.Equal(
            [
                "CR-MISSING-MEMBER @ ", "CR-SCHEDULE-PRINCIPAL @ /principal", "CR-CASE-FORM @ /rate", "CR-SCHEDULE-ROWS @ /installments", "CR-SCHEDULE-FIRST-DUE @ /firstDue",
                "CR-SCHEDULE-PATTERN @ /pattern/byRow", "CR-MISSING-MEMBER @ /fees/0", "CR-UNKNOWN-MEMBER @ /balon",
            ],
            faults.Select(static fault => $"{fault.Code} @ {fault.Path}"));
    }

    [Fact]
    public void TryLoad_OtherSchema_SaysNothingElse() =>
        Assert.Equal("CR-POLICY-SCHEMA", Assert.Single(Faults("""{"schema":"collectionrules/1","rate":3}""")).Code);

    [Fact]
    public void Load_Faults_AreThrownTogether() =>
        Assert.Equal(7, Assert.Throws<PolicyValidationException>(static () => ScheduleJson.Load("""{"schema":"collectionrules-terms/1"}"""u8)).Diagnostics.Length);

    [Fact]
    public Task Schema_PublishedFile_IsWhatTheLoaderChecksWith()
    {
        string folder = Path.Combine(Repository.Root, "docs", "schema");
        return SnapshotFile.CompareAsync(SnapshotFile.Normalize(ScheduleJson.Schema), Path.Combine(folder, "terms.schema.json"), Path.Combine(folder, "terms.schema.received.json"));
    }

    private static ImmutableArray<PolicyDiagnostic> Faults(string json)
    {
        Assert.False(ScheduleJson.TryLoad(Encoding.UTF8.GetBytes(json), out ScheduleTerms? terms, out ImmutableArray<PolicyDiagnostic> faults));
        Assert.Null(terms);
        return faults;
    }

    private static ScheduleTerms Whole() => new()
    {
        Principal = Money.Of(12_000m, Currency.CNY),
        Rate = AnnualRate.Of(14.4m),
        Installments = 24,
        Disbursed = new DateOnly(2026, 1, 10),
        FirstDue = new DateOnly(2026, 2, 28),
        Rounding = RoundingRule.HalfUp,
        Method = RepaymentMethod.LevelPayment,
        Frequency = Frequency.Monthly,
        AnchorDay = 31,
        MonthEnds = MonthEndRule.StickToMonthEnd,
        BusinessDays = BusinessDayRule.ModifiedFollowing,
        Holidays = HolidayCalendar.Create("cn").WithHolidays(new DateOnly(2026, 5, 1), new DateOnly(2026, 10, 1)).WithWorkingDays(new DateOnly(2026, 5, 9)),
        PayDays = new PayDays(new DateOnly(2026, 1, 5), Frequency.Monthly) { Rule = BusinessDayRule.Following, DaysAfter = 2 },
        AccruesOnPlannedDates = true,
        DayCount = DayCount.PerPeriod,
        FirstPeriod = StubRule.ByDays,
        PrincipalGraceRows = 2,
        InterestGraceRows = 1,
        InstallmentMultiple = Money.Of(0.5m, Currency.CNY),
        InstallmentRounding = RoundingRule.Up,
        Balloon = Money.Of(1_000m, Currency.CNY),
        Pattern = InstallmentPattern.ByMonth(1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 0),
        Fees = [InstallmentFee.Of(Money.Of(5m, Currency.CNY)), InstallmentFee.Of(Percentage.Of(0.5m), FeeBase.OriginalPrincipal)],
    };
}
