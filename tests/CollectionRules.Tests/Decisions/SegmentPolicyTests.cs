using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Json;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Sources;
using CollectionRules.Scoring;
using CollectionRules.Tests.Json;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Decisions;

/// <summary>Policies with cards by segment, challengers and models from outside.</summary>
public sealed class SegmentPolicyTests
{
    private static readonly RatioFact Chance = Fact.Ratio("repayment-chance", f => f.Decimals(2).Between(0, 1));
    private static readonly OutsideModel Model = OutsideModel.Create("repay-30d", Chance, ["2026.1", "2026.2"], fallback: 0.5m, usableFor: TimeSpan.FromDays(30));

    private static readonly Scorecard Known = Scorecard.Create("known", s => s
        .StartingAt(560)
        .Characteristic(Facts.DaysPastDue, c => c.Below(1, 75).Below(31, 38).Otherwise(5))
        .Characteristic(Facts.BrokenPromises6M, c => c.Below(1, 50).Otherwise(3).Special("no-promise-taken", 0).Missing(0))
        .Grade("A", from: 680).Grade("B", from: 640).Grade("C", from: 600).Grade("D"));

    private static readonly Scorecard Thin = Scorecard.Create("thin", s => s
        .StartingAt(600)
        .Characteristic(Facts.DaysPastDue, c => c.Below(8, 30).Otherwise(5))
        .Grade("A", from: 680).Grade("B", from: 620).Grade("C", from: 600).Grade("D"));

    private static readonly Scorecard Candidate = Scorecard.Create("candidate", s => s
        .StartingAt(500)
        .Characteristic(Chance, c => c.Below(0.3m, 10).Below(0.7m, 20.5m).Otherwise(30))
        .Grade("A", from: 530).Grade("B"));

    private static readonly CategoryFact Grade = Fact.Category("grade", ["A", "B", "C", "D", Scorecard.Ungraded], f => f.Phase(FactPhase.Scored));

    [Fact]
    [Trait("req", "ZJ-05")]
    public void Decide_ThinFile_IsScoredApartNotPunishedAndTaught()
    {
        CollectionPolicy policy = Policy(p => p.Educate(new EducationPlan()).EducateFor(DecisionReasons.ThinFile, EducationTopic.CreditRecord));
        CollectionDecision thin = policy.Decide(Loan(5, isThin: true), Given.Context(Given.Morning)), known = policy.Decide(Loan(5), Given.Context(Given.Morning));

        Assert.Equal(("thin", 630m, "B"), (thin.ScoredBy!.Name, thin.Score!.Score, thin.Grade));
        Assert.Equal((DecisionReasons.ThinFile, "new"), (thin.Routing!.Reason, Assert.Single(thin.Routing.Path)));
        Assert.Equal(["credit-record"], thin.Treatments.Where(static one => one.Purpose == ContactPurpose.Education).Select(static one => one.Proposal.Treatment.Template));

        // The usual card, to which the very same borrower has no history, would say the worst.
        Assert.Equal(("known", 598m, "D"), (known.ScoredBy!.Name, known.Score!.Score, known.Grade));
        Assert.True(known.Routing!.Reason.IsEmpty);
        Assert.Equal(["new no", "usual/late no", "usual/usual yes"], known.Routing.Routing.Where(static step => step.Segment.Card is not null).Select(static step => $"{(step.Segment.Name == "new" ? "new" : "usual/" + step.Segment.Name)} {(step.Holds ? "yes" : "no")}"));
        Assert.Equal(["repayment-duty"], known.Treatments.Where(static one => one.Purpose == ContactPurpose.Education).Select(static one => one.Proposal.Treatment.Template));
        Assert.Equal(["thin", "known"], ((CollectionDecision[])[thin, known]).Select(static decision => decision.Events.OfType<Scored>().Single().Card));
    }

    [Fact]
    public void Decide_ThinFileWithoutAPlan_IsTaughtTheTopicsOfTheSegmentAlone()
    {
        CollectionPolicy policy = Policy(p => p.EducateFor(DecisionReasons.ThinFile, EducationTopic.CreditRecord));
        Assert.Equal("credit-record", Assert.Single(policy.Decide(Loan(5, isThin: true), Given.Context(Given.Morning)).Treatments, static one => one.Purpose == ContactPurpose.Education).Proposal.Treatment.Template);
        Assert.DoesNotContain(policy.Decide(Loan(5), Given.Context(Given.Morning)).Treatments, static one => one.Purpose == ContactPurpose.Education);
    }

    [Fact]
    public void Decide_TwoDecisionsAfterRecording_RecordTheScoreOnce()
    {
        CollectionPolicy policy = Policy();
        CollectionCase file = Loan(5, isThin: true);
        CollectionCase told = file.Record(policy.Decide(file, Given.Context(Given.Morning)).Events);
        Assert.DoesNotContain(policy.Decide(told, Given.Context(Given.Morning.AddHours(1))).Events, static one => one is Scored);
    }

    /// <summary>The ladder goes by the grade of whichever card.</summary>
    [Theory]
    [InlineData(true, "soft")]
    [InlineData(false, "firm")]
    public void Decide_LadderReadsTheGrade_TakesTheOneOfTheCardInCharge(bool isThin, string stage) =>
        Assert.Equal(stage, Policy(p => p.Escalate(l => l
            .Stage("soft", s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Sms))
            .Stage("firm", s => s.When(Facts.DaysPastDue >= 1 & Grade.Is("D")).EntersFrom(Ladder.None).Treat(Channel.Call)))).Decide(Loan(5, isThin), Given.Context(Given.Morning)).Move!.Target);

    /// <summary>A reward lifts the grade of the card in charge, whichever it is, and the ladder reads the lifted one.</summary>
    [Theory]
    [InlineData(true, "B", "A", "soft")]
    [InlineData(false, "D", "C", "soft")]
    public void Decide_Reward_LiftsTheGradeOfTheCardInCharge(bool isThin, string before, string after, string stage)
    {
        CollectionDecision decision = Policy(p => p.Reward(static r => r.Rule("always", Condition.Always, 1)).Escalate(l => l
            .Stage("soft", s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Sms))
            .Stage("firm", s => s.When(Facts.DaysPastDue >= 1 & Grade.Is("D")).Treat(Channel.Call)))).Decide(Loan(5, isThin), Given.Context(Given.Morning));
        Assert.Equal((before, after, after, stage), (decision.Reward!.Original, decision.Reward.Grade, decision.Grade, decision.Move!.Target));
    }

    [Fact]
    public void Decide_Challengers_AreShownAndDecideNothing()
    {
        CollectionPolicy alone = Policy(), challenged = Policy(p => p.Challenge(Candidate, Known).Consult(Model));
        foreach (int days in (int[])[0, 1, 5, 40, 200])
        {
            foreach (bool isThin in (bool[])[false, true])
            {
                CollectionDecision without = alone.Decide(Loan(days, isThin), Given.Context(Given.Morning)), with = challenged.Decide(Loan(days, isThin), Given.Context(Given.Morning));
                Assert.Empty(without.Challengers);
                Assert.Equal(["candidate", "known"], with.Challengers.Select(static one => one.Card.Name));
                Assert.Equal((520.5m, "B", 520.5m - with.Score!.Score), (with.Challengers[0].Result.Score, with.Challengers[0].Result.Grade, with.Challengers[0].Difference));
                Assert.Equal((without.Score!.Score, without.Grade, without.Stage, without.NextReview), (with.Score.Score, with.Grade, with.Stage, with.NextReview));
                Assert.Equal(without.Treatments.Select(static one => $"{one.Channel} {one.Disposition} {one.Reason}"), with.Treatments.Select(static one => $"{one.Channel} {one.Disposition} {one.Reason}"));
                Assert.Equal(without.Events.OfType<Scored>().Select(static one => one.Card), with.Events.OfType<Scored>().Select(static one => one.Card));
            }
        }
    }

    [Theory]
    [InlineData("2026.2", 3, 0.8, 30, "model-used")]
    [InlineData("2026.1", 29, 0.1, 10, "model-used")]
    [InlineData("2026.2", 30, 0.8, 20, "model-expired")]
    [InlineData("2025.9", 3, 0.8, 20, "model-version-not-accepted")]
    [InlineData("2026.2", 3, 1.01, 20, "model-out-of-domain")]
    [InlineData("2026.2", -1, 0.8, 20, "model-absent")]
    [InlineData(null, 0, 0, 20, "model-absent")]
    public void Decide_Model_CountsWhereAcceptedAndFreshOtherwiseItsFallback(string? version, int daysAgo, double value, decimal score, string reason)
    {
        CollectionPolicy policy = CollectionPolicy.Create("models", "1", p => p
            .In(Currency.CNY)
            .Consult(Model)
            .Score(s => s.Characteristic(Chance, c => c.Below(0.3m, 10).Below(0.7m, 20).Otherwise(30))));
        CollectionCase file = version is null ? Loan(5) : Loan(5).Record(new ModelResultReceived("M-1", Given.Morning.AddDays(-daysAgo)) { Model = "repay-30d", ModelVersion = version, Value = (decimal)value });
        CollectionDecision decision = policy.Decide(file, Given.Context(Given.Morning));

        ModelReading reading = Assert.Single(decision.Models);
        Assert.Equal((score, reason), (decision.Score!.Score, reading.Reason.ToString()));
        using JsonDocument json = JsonDocument.Parse(decision.ToJson());
        JsonElement told = json.RootElement.GetProperty("models")[0];
        Assert.Equal(("repay-30d", "repayment-chance", reason), (told.GetProperty("model").GetString(), told.GetProperty("fact").GetString(), told.GetProperty("reason").GetString()));
        Assert.Contains(
            reason == "model-used" ? FormattableString.Invariant($"repayment-chance is {value}, from the model repay-30d, version {version}.") : "repayment-chance is 0.5, the fallback of the model repay-30d: ",
            decision.ToText(Language.English),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_RoutedAndChallenged_TellsSegmentsAndChallengersInBothLanguages()
    {
        CollectionDecision decision = Policy(p => p.Challenge(Candidate).Consult(Model)).Decide(Loan(5, isThin: true), Given.Context(Given.Morning));
        string english = decision.ToText(Language.English), chinese = decision.ToText(Language.SimplifiedChinese);
        foreach (string line in (string[])["Scored by the card thin: segment new, too little credit history for the usual card.", "Segment new takes the case.", "The challenger candidate gives 520.5, grade B; it decides nothing.", "repayment-chance is 0.5, the fallback of the model repay-30d: "])
        {
            Assert.Contains(line, english, StringComparison.Ordinal);
        }

        Assert.Contains("由评分卡 thin 评分：客群 new，信用记录不足，不适用常规评分卡。", chinese, StringComparison.Ordinal);
        Assert.Contains("挑战者评分卡 candidate 给出 520.5 分，等级 B；不参与决定。", chinese, StringComparison.Ordinal);
        string json = Encoding.UTF8.GetString(decision.ToJson());
        Assert.Contains("""
            "score":630,"grade":"B","card":"thin","segment":{"path":["new"],"reason":"thin-file","tried":[{"name":"new","holds":true}]},"challengers":[{"card":"candidate","score":520.5,"grade":"B","difference":-109.5}],"models":[{"model":"repay-30d","fact":"repayment-chance","value":0.5,"reason":"model-absent"}]
            """, json, StringComparison.Ordinal);
        string usual = Policy().Decide(Loan(5), Given.Context(Given.Morning)).ToText(Language.English);
        Assert.Contains("Scored by the card known: segment usual / usual.", usual, StringComparison.Ordinal);
        Assert.Contains("Segment new does not take it.", usual, StringComparison.Ordinal);
    }

    [Fact]
    public void Core_OfSegments_HasTheCardOfTheRest()
    {
        CollectionPolicy policy = Policy();
        Assert.Equal((null, "known", 0), (policy.Card, policy.Core.Card!.Name, policy.Core.Stages.Length));
        Assert.Equal("known", policy.Segments!.RestCard.Name);
        Assert.Equal(["thin", "candidate", "known"], ScorecardTree.Create("t", Segments).Cards.Select(static card => card.Name));
    }

    [Fact]
    public void Load_SavedPolicy_HasItsHashAndDecidesTheSame()
    {
        CollectionPolicy policy = Policy(p => p
            .ScoreBySegment(Segments)
            .Challenge(Known).Consult(Model, OutsideModel.Create("contact", Fact.Count("contactable", f => f.Optional().Special("never")), ["1"], FactValue.Special("never")))
            .Educate(new EducationPlan()).EducateFor(DecisionReasons.ThinFile, EducationTopic.CreditRecord, EducationTopic.Budgeting)
            .Escalate(l => l.Stage("soft", s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Sms)).Stage("firm", s => s.When(Facts.DaysPastDue >= 1 & Grade.Is("D")).Treat(Channel.Call))));
        string text = PolicyJson.Save(policy);
        CollectionPolicy loaded = PolicyJson.Load(text);
        Assert.Equal((policy.ContentHash, text), (loaded.ContentHash, PolicyJson.Save(loaded)));
        Assert.True(WholePolicyTests.Schema.Evaluate(JsonDocument.Parse(text).RootElement).IsValid);
        Assert.Equal<SegmentTopics>([.. policy.SegmentEducation], [.. loaded.SegmentEducation]);
        Assert.Equal(["candidate"], loaded.Segments!.Segments[0].Challengers.Select(static card => card.Name));
        foreach (int days in (int[])[0, 5, 40])
        {
            foreach (bool isThin in (bool[])[false, true])
            {
                CollectionCase file = Loan(days, isThin);
                Assert.Equal(policy.Decide(file, Given.Context(Given.Morning)).ToJson(), loaded.Decide(file, Given.Context(Given.Morning)).ToJson());
            }
        }
    }

    [Fact]
    public void ContentHash_AnyPartOfScoringChanged_IsAnother()
    {
        Action<CollectionPolicyBuilder>[] variants =
        [
            static _ => { },
            static p => p.ScoreBySegment(Segments).Consult(Model),
            static p => p.Challenge(Candidate).Consult(Model),
            static p => p.Challenge(Known, Candidate).Consult(Model),
            static p => p.Consult(Model),
            static p => p.Consult(OutsideModel.Create("repay-30d", Chance, ["2026.1"], 0.5m, TimeSpan.FromDays(30))),
            static p => p.Consult(OutsideModel.Create("repay-30d", Chance, ["2026.1", "2026.2"], 0.4m, TimeSpan.FromDays(30))),
            static p => p.Consult(OutsideModel.Create("repay-30d", Chance, ["2026.1", "2026.2"], 0.5m)),
            static p => p.EducateFor(DecisionReasons.ThinFile, EducationTopic.CreditRecord),
            static p => p.EducateFor(DecisionReasons.ThinFile, EducationTopic.Budgeting),
            static p => p.Score(Known),
        ];
        Assert.Equal(variants.Length, variants.Select(static variant => Policy(variant).ContentHash).Distinct().Count());
        Assert.Equal(Policy().ContentHash, Policy().ContentHash);
    }

    [Fact]
    [Trait("diagnostic", DiagnosticCode.PolicyCards)]
    [Trait("diagnostic", DiagnosticCode.PolicySegment)]
    public void TryCreate_CardsAndReasonsThatClash_AreTold()
    {
        Scorecard other = Scorecard.Create("thin", s => s.Characteristic(Facts.DaysPastDue, c => c.Otherwise(1)));
        Assert.Equal(
            [
                "CR-POLICY-CARDS error at /scoring/cards: Two different cards are named \"thin\". Hint: give each card a name of its own: a recorded score tells its card by name.",
                "CR-POLICY-SEGMENT error at /scoring/education/1: No segment has the reason \"thin-fill\". Did you mean \"thin-file\"? Hint: give the reason to a segment of ScoreBySegment, or correct it.",
            ],
            Faults(p => p.Challenge(other, Thin).EducateFor(DecisionReasons.ThinFile, EducationTopic.Budgeting).EducateFor(ReasonCode.Parse("thin-fill"), EducationTopic.Budgeting)));
    }

    [Fact]
    public void TryCreate_FactsThatClash_AreTold()
    {
        CategoryFact grade = Fact.Category("grade", ["X", Scorecard.Ungraded], f => f.Phase(FactPhase.Scored)), grad = Fact.Category("grad", ["A", Scorecard.Ungraded], f => f.Phase(FactPhase.Scored));
        Assert.Contains((DiagnosticCode.CoreUndecided, "/ladder"), Codes(p => p.Escalate(l => l.Stage("soft", s => s.When(Facts.DaysPastDue >= 1 & grade.Is("X")).Treat(Channel.Sms)))));
        Assert.Contains((DiagnosticCode.CoreUndecided, "/ladder"), Codes(p => p.Escalate(l => l.Stage("soft", s => s.When(Facts.DaysPastDue >= 1 & grad.Is("A")).Treat(Channel.Sms)))));
        Assert.Equal([(DiagnosticCode.FactConflict, "/models/1")], Codes(p => p.Consult(Model, OutsideModel.Create("other", Chance, ["1"], 0.5m))));
        Assert.Equal([(DiagnosticCode.FactConflict, "/models/0")], Codes(p => p.Facts(new HostFact(Chance, FactOrigin.OfAttribute("chance"))).Consult(Model)));
        Assert.Empty(Codes(p => p.Facts(new HostFact(Chance, FactOrigin.OfModel("repay-30d"))).Consult(Model)));
        Assert.Contains(DiagnosticCode.FactSource, Codes(p => p.Challenge(Candidate)).Select(static one => one.Code));
    }

    [Fact]
    public void TryCreate_ProtectedAttributeInASegmentOrChallenger_IsRefused()
    {
        CategoryFact marital = Fact.Category("marital-status", ["single", "married"], static f => f.Optional());
        HostFact host = new(marital, FactOrigin.OfAttribute("marital-status"));
        Assert.Contains(DiagnosticCode.Protected, Codes(p => p.Facts(host).ScoreBySegment(s => s.Segment("single", marital.Is("single"), Thin).Otherwise("rest", Known))).Select(static one => one.Code));
        Assert.Contains(DiagnosticCode.Protected, Codes(p => p.Facts(host).Challenge(Scorecard.Create("by-status", s => s.Characteristic(marital, c => c.Is("single", 1).Is("married", 2).Missing(0))))).Select(static one => one.Code));
    }

    [Fact]
    [Trait("diagnostic", DiagnosticCode.CardUnknown)]
    [Trait("diagnostic", DiagnosticCode.Model)]
    public void TryLoad_WrongNames_AreToldInTheirPlace()
    {
        string text = PolicyJson.Save(Policy(p => p.Challenge(Known).Consult(Model)))
            .Replace("\"challengers\": [\"known\"]", "\"challengers\": [\"knwn\"]", StringComparison.Ordinal)
            .Replace("\"fallback\": 0.5", "\"fallback\": 1.5", StringComparison.Ordinal);
        PolicyJson.TryLoad(text, out CollectionPolicy? policy, out ImmutableArray<PolicyDiagnostic> diagnostics);
        Assert.Null(policy);
        Assert.Equal(
            [
                "CR-MODEL: The model \"repay-30d\" names a version twice, or a fallback that is no value of its fact. Hint: name each version once, and a fallback in the fact's domain, or null where the fact may be missing. at /models/0/name",
                "CR-CARD-UNKNOWN: No card is named \"knwn\". Did you mean \"known\"? Hint: add it under \"cards\", or correct the name. at /scoring/challengers/0",
            ],
            diagnostics.Where(static one => one.Severity == Severity.Error).Select(static one => $"{one.Code}: {one.Message} Hint: {one.Hint} at {one.Path}"));
        Assert.Equal("known", diagnostics.Single(static one => one.Code == DiagnosticCode.CardUnknown).Suggestion);

        string twice = PolicyJson.Save(Policy()).Replace("\"name\": \"thin\"", "\"name\": \"known\"", StringComparison.Ordinal);
        PolicyJson.TryLoad(twice, out policy, out diagnostics);
        Assert.Null(policy);
        Assert.Contains(diagnostics, static one => one.Code == DiagnosticCode.PolicyCards && one.Path == "/scoring/cards/1/name");
        Assert.Contains(diagnostics, static one => one.Code == DiagnosticCode.CardUnknown && one.Value == "thin");
    }

    private static void Segments(SegmentBuilder s) => s
        .Segment("new", Facts.IsThinFile, Thin, DecisionReasons.ThinFile, Candidate)
        .Otherwise("usual", inner => inner.Segment("late", Facts.DaysPastDue > 90, Known, ReasonCode.Parse("overdue"), Thin).Otherwise("usual", Known));

    private static CollectionPolicy Policy(Action<CollectionPolicyBuilder>? more = null) => CollectionPolicy.Create("segments", "1", p => Configure(p, more));

    private static void Configure(CollectionPolicyBuilder p, Action<CollectionPolicyBuilder>? more)
    {
        p.In(Currency.CNY)
            .ScoreBySegment(s => s
                .Segment("new", Facts.IsThinFile, Thin, DecisionReasons.ThinFile)
                .Otherwise("usual", inner => inner.Segment("late", Facts.DaysPastDue > 90, Known, ReasonCode.Parse("overdue")).Otherwise("usual", Known)))
            .Escalate(l => l.Stage("reminder", s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Sms, t => t.Tone(Tone.Gentle))))
            .Comply(RulePacks.China.PersonalConsumerLoans);
        more?.Invoke(p);
    }

    private static string[] Faults(Action<CollectionPolicyBuilder> more)
    {
        CollectionPolicy.TryCreate("segments", "1", p => Configure(p, more), out _, out ImmutableArray<PolicyDiagnostic> diagnostics);
        return [.. diagnostics.Where(static one => one.Severity == Severity.Error).Select(static one => one.ToString())];
    }

    private static (string Code, string Path)[] Codes(Action<CollectionPolicyBuilder> more)
    {
        CollectionPolicy.TryCreate("segments", "1", p => Configure(p, more), out _, out ImmutableArray<PolicyDiagnostic> diagnostics);
        return [.. diagnostics.Where(static one => one.Severity == Severity.Error).Select(static one => (one.Code, one.Path))];
    }

    private static CollectionCase Loan(int daysPastDue, bool isThin = false)
    {
        CaseFile file = CaseFile.For("C-1").Loan(Money.Of(12_000m, Currency.CNY), installments: 12).PastDue(daysPastDue, new DateOnly(2026, 3, 10));
        return (isThin ? file.With(Tag.ThinFile) : file).Build();
    }
}
