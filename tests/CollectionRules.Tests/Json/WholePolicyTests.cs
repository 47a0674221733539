using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Json;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Affordability;
using CollectionRules.Repayment.Eligibility;
using CollectionRules.Repayment.Offers;
using CollectionRules.Repayment.Relief;
using CollectionRules.Rules;
using CollectionRules.Tests.Decisions;
using CollectionRules.Tests.Docs;
using CollectionRules.Tests.Guards;
using CollectionRules.Tests.Testing.Snapshots;
using Json.Schema;
using System.Text.Json;
using static CollectionRules.Calendars.CalendarWords;
using static CollectionRules.Monetary.Percentages;

namespace CollectionRules.Tests.Json;

public sealed partial class WholePolicyTests : SnapshotTests
{
    private static readonly string Example = Markdown.BlockAfter(Path.Combine(Repository.Root, "docs", "policy-json.md"), "## Whole policies", "json");
    internal static readonly JsonSchema Schema = JsonSchema.FromText(PolicyJson.Schema);

    [Fact]
    public Task Schema_PublishedFile_IsWhatTheLoaderChecksWith()
    {
        string folder = Path.Combine(Repository.Root, "docs", "schema");
        return SnapshotFile.CompareAsync(SnapshotFile.Normalize(PolicyJson.Schema), Path.Combine(folder, "policy.schema.json"), Path.Combine(folder, "policy.schema.received.json"));
    }

    [Fact]
    public void Save_ExampleOfThePage_IsTheSameText()
    {
        CollectionPolicy policy = PolicyJson.Load(Example);
        Assert.Equal(Example, PolicyJson.Save(policy));
        Assert.True(Schema.Evaluate(JsonDocument.Parse(Example).RootElement).IsValid);
        Assert.Equal(("consumer-installment", "2026.11", Currency.CNY), (policy.Id, policy.Version, policy.Currency));
        Assert.Equal(["reminder", "call", "pre-legal", "legal"], policy.Ladder!.Stages.Select(static stage => stage.Id));
    }

    [Fact]
    public void Load_SampleFile_IsTheExampleOfThePage() =>
        Assert.Equal(Example, File.ReadAllText(Path.Combine(Repository.Root, "samples", "policies", "consumer-installment.policy.json")));

    [Fact]
    public void Load_SavedPolicyOfCode_HasItsHashAndDecides()
    {
        string text = PolicyJson.Save(Given.Policy);
        CollectionPolicy loaded = PolicyJson.Load(text);
        Assert.Equal(Given.Policy.ContentHash, loaded.ContentHash);
        Assert.Equal(text, PolicyJson.Save(loaded));
        foreach (int days in (int[])[0, 1, 5, 8, 40, 95, 200])
        {
            foreach (DateTimeOffset at in (DateTimeOffset[])[Given.Morning, Given.Night])
            {
                Assert.Equal(Given.Policy.Decide(Given.Loan(days), Given.Context(at)).ToJson(), loaded.Decide(Given.Loan(days), Given.Context(at)).ToJson());
            }
        }
    }

    [Fact]
    public void Load_SavedPolicyWithEverySetting_HasItsHash()
    {
        CollectionPolicy policy = CollectionPolicy.Create("every", "1", p =>
        {
            p.In(Currency.CNY).CountDaysBy(new DelinquencyRule { Method = DaysPastDueMethod.CumulativeArrears, Tolerance = 10.5m, PreDueDays = 3 });
            p.Escalate(l => l
                .BetweenRises(Days(2)).PromiseGrace(Days(1)).ReviewEvery(Days(5)).RisesOnBrokenPromise()
                .Falling(new FallRules { OnPlan = Fall.Out, OnPayment = Fall.Stay })
                .Channels(ChannelCatalog.BuiltIn
                    .With(new ChannelDefinition(Channel.Parse("fax"), Intensity.Low) { IsWritten = true, Cost = Money.Of(0.35m, Currency.CNY) })
                    .With(new ChannelDefinition(Channel.Call, Intensity.Moderate) { IsAutomated = true }))
                .Stage("reminder", s => s.When(Facts.DaysPastDue >= 1).AnswerWithin(Days(1))
                    .Treat(Channel.Sms, t => t.Every(Days(3)).Tone(Tone.Gentle).StopAfterFruitless(4))
                    .Treat(Channel.Parse("fax"), t => t.Named("fax-first").Template("f1").After(Days(1)).AtMost(2).Per(Week).AtMost(5).Per(Months(1)).Human()))
                .Stage("call", s => s.When(Facts.DaysPastDue >= 8).MinimumStay(Days(3)).MaximumStay(Days(40), StayLimit.NextStage).Entry()
                    .Treat(Channel.Call, t => t.Purpose(ContactPurpose.Demand).When(Facts.FruitlessContacts < 3).PreferredBy("voice-first").Cost(Money.Of(1.2m, Currency.CNY)).Expecting(Percentage.Of(12.5m))))
                .Stage("letter", s => s.When(Facts.DaysPastDue >= 30).EntersFrom("call").RequiresStage("reminder").Requires(Step.ContactMade).NeedsApproval("lead").Weighing(Intensity.Raised).Treat(Channel.Letter))
                .FastTrack("straight-to-letter", "letter", Facts.DaysPastDue >= 60, "reminder"));
            p.Repay(EveryOffer);
            p.Comply(RulePacks.China.PersonalConsumerLoans);
            p.Remind(new ReminderRule(3, Channel.Sms), new ReminderRule(0, Channel.Email, Tone.Warm, "due-today"));
            p.FollowUp(new FollowUpPlan { AfterVisit = Days(4), AfterCure = Days(30), RevisitChannels = [Channel.Email], RevisitCap = new TreatmentCap(2, Days(30)) });
            p.Educate(new EducationPlan { Topics = [EducationTopic.Budgeting], Every = Days(7), Channel = Channel.Sms });
            p.Visit(v => v.Staff(3).Within(DailyWindow.Parse("10:00-18:00")).AtMost(2, Days(45)).Vulnerable(VulnerabilityRule.HumanReview)
                .SeriousFrom(75).SeriousAmount(Money.Of(2_500.5m, Currency.CNY)).AfterFailedContacts(4).VerificationValidFor(Days(20)).PlanValidFor(Days(5))
                .Documents(DocumentName.StaffId).Conduct(ConductItem.NoThreat).Skills("visit", "law").CoolOff(Days(60)).StopAfterFruitless(1).Cost(Money.Of(150m, Currency.CNY))
                .Expecting(Percentage.Of(12.5m)).NeedsApproval(new ApprovalRule("head") { Limits = Limits("lead", 5_000m) }).ForNightShift(DailyWindow.Parse("15:00-20:00"))
                .AtBusiness(DailyWindow.Parse("09:00-17:00")).RecordWithin(TimeSpan.FromHours(30))
                .ExceptOn(HolidayCalendar.Create("cn-2026").WithHolidays(new DateOnly(2026, 10, 1)).WithWorkingDays(new DateOnly(2026, 10, 10))));
            p.Legal(l => l.After(6, 130).OnRefusalFrom(100).ReviewFrom(200).AfterNotice(NoticeKind.Default, Days(15)).Evidence(DocumentName.ContractCopy).Clauses(ClauseKind.Contact)
                .Steps(LegalStep.Mediation, LegalStep.Suit).Cost(Money.Of(800m, Currency.CNY)).NeedsApproval(new ApprovalRule("counsel") { Limits = Limits("lead", 9_999.99m) }).LettingOtherContactsGoOn());
            p.HoldBy(HoldRules.Standard.With(new HoldRule(HoldKind.Dispute, CareTask.DisputeResolution, Days(14), OffersSupport: true)));
        });
        string text = PolicyJson.Save(policy);
        CollectionPolicy loaded = PolicyJson.Load(text);
        Assert.Equal(policy.ContentHash, loaded.ContentHash);
        Assert.Equal(text, PolicyJson.Save(loaded));
        Assert.True(Schema.Evaluate(JsonDocument.Parse(text).RootElement).IsValid);
        Assert.Equal<Stage>([.. policy.Ladder!.Stages], [.. loaded.Ladder!.Stages]);
        Assert.Equal<FastTrack>([.. policy.Ladder.FastTracks], [.. loaded.Ladder.FastTracks]);
        Assert.Equal<HoldRule>([.. policy.Holds.Rules], [.. loaded.Holds.Rules]);
        Assert.Equal<DateOnly>([new DateOnly(2026, 10, 1)], loaded.Visits!.ExcludedDays.Holidays);
        Assert.Equal((DailyWindow.Parse("09:00-17:00"), policy.Visits!.Approval), (loaded.Visits.BusinessHours!.Value, loaded.Visits.Approval));
        Assert.Equal((policy.Legal!.Approval, policy.Legal.Cost), (loaded.Legal!.Approval, loaded.Legal.Cost));
        Assert.Equal<OfferRule>([.. policy.Offers!.Rules.Where(static rule => rule is { Table: null, Repeats: null })], [.. loaded.Offers!.Rules.Where(static rule => rule is { Table: null, Repeats: null })]);
        Assert.Equal(
            (policy.Offers.Ranking, policy.Offers.Most, policy.Offers.Affordability),
            (loaded.Offers.Ranking, loaded.Offers.Most, loaded.Offers.Affordability));
        Assert.Equal((policy.DelinquencyRule, policy.FollowUps, policy.Education), (loaded.DelinquencyRule, loaded.FollowUps, loaded.Education));
    }

    /// <summary>Every kind of offer with every setting.</summary>
    private static void EveryOffer(OfferCatalogBuilder offers) => offers
        .TermExtension(o => o.UpTo(Months(60)).Step(Months(6)).When(Facts.OverdueReason.Is(OverdueReason.EconomicPressure) & Facts.DaysPastDue >= 8, ReasonCode.Parse("no-hardship")).ValidFor(Days(14)))
        .PaymentDeferral(o => o.UpTo(Months(6)).Step(Months(2)).Interest(InterestTreatment.Capitalize).Repeats(new RestructureRule { Limits = [new WindowLimit(Months(12), 2, ReasonCode.Parse("too-often")), RestructureRule.AtMost(1, Months(6))], Distance = Months(3), MostBrokenPlans = 2 }))
        .Installments(o => o.UpTo(12).At(AnnualRate.Of(6.5m)))
        .InterestWaiver(o => o.UpTo(Percent(30)).Authority("agent", new ReliefAuthority { InterestWaiver = Percent(20), Forgiveness = Money.Of(500m, Currency.CNY), ExtraInstallments = 3, LowestRate = AnnualRate.Of(4m) }).Authority("manager", ReliefAuthority.Unlimited))
        .PenaltyWaiver(o => o.UpTo(Percent(100)).When(DecisionTable.Create("penalty-table", t => t.Hit(HitPolicy.First).Columns(Facts.DaysPastDue).Output(Fact.Flag("penalty-goes", f => f.Phase(FactPhase.Offered)), false).Row([">= 30"], [true]))))
        .Settlement(o => o.In(3).From(90, Percent(10)).From(180, Percent(30)))
        .RateChange(o => o.DownTo(AnnualRate.Of(4m)).Step(AnnualRate.Of(0.5m)))
        .Reamortization(o => o.ValidFor(Days(7)))
        .ReAge(o => o.UpTo(60).At(AnnualRate.Of(3.5m)).Within(ReAgeRule.FederalOpenEnd))
        .ReAge(o => o.Named("re-age-free").UpTo(12).Within(new ReAgeRule()))
        .PrincipalGrace(o => o.UpTo(Months(6)).Step(Months(3)))
        .RankBy(OfferRanking.EarliestEnd).AtMost(4)
        .Affordable(new OfferAffordability { OfDisposable = Percent(80), OfIncome = Percent(50), IsBudgetRequired = true, Budget = new BudgetRule { LineRounding = RoundingRule.Down, IsIncomeDocumented = true, AreExpensesEssential = true, Contingency = Percent(5), ContingencyLimit = Money.Of(200m, Currency.CNY) } })
        .Repeats(new RestructureRule { Limits = [RestructureRule.AtMost(2, Years(5))], Distance = Months(6), MostBrokenPlans = 1 });

    [Fact]
    public void TryLoad_OffersWithFiveFaults_TellsFive() => Assert.Equal(
        [
            "CR-UNKNOWN-WORD /offers/ranking",
            "CR-OUT-OF-RANGE /offers/most",
            "CR-FACT-UNKNOWN /offers/rules/0/when/0/condition/fact",
            "CR-OFFER-TWICE /offers/rules/1/id",
            "CR-CASE-FORM /offers/rules/1/authorities/0/interestWaiver",
        ],
        Faults(With(
            ("\"lowest-installment\"", "\"lowest-instalment\""),
            ("\"most\": 3,\n    \"repeats\"", "\"most\": 0,\n    \"repeats\""),
            ("\"id\": \"interest-waiver\"", "\"id\": \"term-extension\""),
            ("\"fact\": \"overdue-reason\"", "\"fact\": \"overdue-reasn\""),
            ("\"interestWaiver\": \"20%\"", "\"interestWaiver\": \"20\""))));

    private static ImmutableSortedDictionary<string, Money> Limits(string role, decimal most) =>
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create(role, Money.Of(most, Currency.CNY))]);

    [Fact]
    public void TryLoad_FiveFaultsInFiveSections_TellsFive()
    {
        string[] faults = Faults(With(
            ("\"currency\": \"CNY\"", "\"currency\": \"CNX\""),
            ("\"attribute\": \"segment\"", "\"atribute\": \"segment\""),
            ("{\"otherwise\": true, \"points\": 5}", "{\"is\": \"[31..90]\", \"points\": 5}"),
            ("\"pre-legal-notice-served\"", "\"Pre legal notice\""),
            ("\"pack\": \"CN-PERSONAL-CONSUMER-LOANS\"", "\"pack\": \"CN-PERSONAL-CONSUMER-LOAN\"")));
        Assert.Equal(
            ["CR-CASE-UNKNOWN-CURRENCY /currency", "CR-UNKNOWN-MEMBER /facts/0/from/atribute", "CR-CARD-HOLE /score/characteristics/0", "CR-CASE-FORM /ladder/stages/3/requiredSteps/0", "CR-PACK-UNKNOWN /comply/0/pack"],
            faults);
    }

    [Fact]
    [Trait("diagnostic", DiagnosticCode.PackUnknown)]
    [Trait("diagnostic", DiagnosticCode.PackVersion)]
    public Task TryLoad_OneFaultEach_IsToldInItsPlace() => Verify(
        string.Join("\n\n", Spoiled.Select(change => $"{change.Old} -> {change.New}\n{string.Join('\n', Told(With(change)))}")),
        "txt");

    [Fact]
    [Trait("req", "BOC-11")]
    public void Load_ChannelOfTheHost_IsUsedAndAnUnknownOneIsToldWithItsPath()
    {
        Assert.All((Channel[])[Channel.Call, Channel.Sms, Channel.FieldVisit, Channel.OnlineChat], static channel => Assert.True(ChannelCatalog.BuiltIn.TryFind(channel, out _)));
        foreach (string channel in (string[])["letter", "fax"])
        {
            string text = $$"""
                {
                  "schema": "collectionrules/1",
                  "id": "host-channel",
                  "version": "1",
                  "currency": "CNY",
                  "ladder": {
                    "channels": [{"channel": "{{channel}}", "intensity": "low", "written": true}],
                    "stages": [{"id": "first", "when": {"fact": "days-past-due", "is": ">= 1"}, "treatments": [{"channel": "{{channel}}"}]}]
                  },
                  "comply": [{"pack": "CN-GBT45251"}]
                }
                """;
            CollectionDecision decision = PolicyJson.Load(text).Decide(Given.Loan(12), Given.Context(Given.Morning));
            Assert.Equal(channel, Assert.Single(decision.Actions).Channel.ToString());
            string[] told = Told(text.Replace("\"treatments\": [{\"channel\": \"" + channel, "\"treatments\": [{\"channel\": \"pigeon", StringComparison.Ordinal));
            Assert.Equal("CR-CHANNEL-UNKNOWN error at /ladder/stages/0/treatments/0/channel (line 8, column 108): The channel \"pigeon\" is not in the catalog of channels. Hint: use a channel of the catalog, or add it there.", Assert.Single(told));
        }
    }

    [Fact]
    public void Load_TightenedPack_IsTightened()
    {
        ComplianceRule cap = RulePacks.UnitedStates.RegulationF.Rules.OfType<ContactCapRule>().First(static rule => rule.Limits.Length == 1);
        CollectionPolicy policy = CollectionPolicy.Create("p", "1", p => p.In(Currency.USD)
            .Escalate(l => l.Stage("reminder", s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Sms)))
            .Comply(RulePacks.UnitedStates.RegulationF.WithUnverifiedDefaults().Tighten(cap.Id, 2)));
        string text = PolicyJson.Save(policy);
        Assert.Contains($"\"tighten\": [{{\"rule\": \"{cap.Id}\", \"limit\": 2}}]", text, StringComparison.Ordinal);
        Assert.Equal(policy.ContentHash, PolicyJson.Load(text).ContentHash);
        Assert.Contains(Told(text.Replace("\"limit\": 2", "\"limit\": 200", StringComparison.Ordinal)), static line => line.StartsWith("CR-LOOSENED error at /comply/0/tighten/0 (line", StringComparison.Ordinal));
    }

    private static (string Old, string New)[] Spoiled =>
    [
        ("\"version\": \"2026.11\",\n  \"note\"", "\"version\": \"\",\n  \"note\""),
        ("\"pack\": \"CN-PERSONAL-CONSUMER-LOANS\"", "\"pack\": \"CN-PERSONAL-CONSUMER-LOAN\""),
        ("\"pack\": \"CN-PERSONAL-CONSUMER-LOANS\", \"version\": \"2026.11\"", "\"pack\": \"CN-PERSONAL-CONSUMER-LOANS\", \"version\": \"2025.01\""),
        ("{\"pack\": \"CN-PERSONAL-CONSUMER-LOANS\", \"version\":", "{\"pack\": \"CN-PERSONAL-CONSUMER-LOANS\", \"settings\": [{\"setting\": \"x\", \"most\": 1}], \"version\":"),
        ("\"within\": \"rolling P30D\"", "\"within\": \"rolling 30\""),
        ("\"field\": \"outcome\"", "\"field\": \"outcom\""),
        ("\"events\": [\"contact-attempted\"]", "\"events\": [\"contact-atempted\"]"),
        ("\"channel\": \"sms\", \"tone\"", "\"channel\": \"smoke\", \"tone\""),
        ("\"every\": \"P3D\"", "\"every\": \"3 days\""),
        ("\"requiredSteps\": [\"pre-legal-notice-served\"", "\"requiredStages\": [\"legl\"], \"requiredSteps\": [\"pre-legal-notice-served\""),
        ("{\"fact\": \"fruitless-contacts\", \"is\": \">= 5\"}", "{\"fact\": \"fruitles-contacts\", \"is\": \">= 5\"}"),
        ("\"daysBefore\": 3", "\"daysBefore\": 0"),
        ("\"topics\": [\"budgeting\"]", "\"topics\": []"),
        ("\"deadline\": \"P14D\"", "\"deadline\": \"P0D\""),
        ("\"tolerance\": 10", "\"tolerance\": -10"),
    ];

    private static string With(params (string Old, string New)[] changes)
    {
        string text = Example;
        foreach ((string old, string wanted) in changes)
        {
            Assert.True(text.Split(old).Length == 2, $"The example has \"{old}\" not exactly once.");
            text = text.Replace(old, wanted, StringComparison.Ordinal);
        }

        return text;
    }

    private static string[] Told(string json)
    {
        PolicyJson.TryLoad(json, out _, out ImmutableArray<PolicyDiagnostic> diagnostics);
        return [.. diagnostics.Select(static fault => fault.ToString())];
    }

    private static string[] Faults(string json)
    {
        PolicyJson.TryLoad(json, out CollectionPolicy? policy, out ImmutableArray<PolicyDiagnostic> diagnostics);
        Assert.Null(policy);
        return [.. diagnostics.Select(static fault => $"{fault.Code} {fault.Path}")];
    }
}
