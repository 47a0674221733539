using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Rules.History;
using CollectionRules.Serialization;
using CollectionRules.Texts;

using static CollectionRules.Tests.Compliance.CheckedCase;

namespace CollectionRules.Tests.Compliance;

public sealed class RulePackTests
{
    private static readonly RulePack China = RulePacks.China.PersonalConsumerLoans;

    [Fact]
    [Trait("req", "ZY-17")]
    public void Sources_OfChina_NameTheStatutes()
    {
        Assert.Contains(RulePacks.China.Statutes.Sources, source => source.Contains("《民法典》", StringComparison.Ordinal));
        Assert.Contains(RulePacks.China.Statutes.Sources, source => source.Contains("《消费者权益保护法》", StringComparison.Ordinal));
        Assert.All(RulePacks.All.SelectMany(pack => pack.OwnRules.Concat(pack.UnverifiedRules)), rule =>
        {
            Assert.NotEmpty(rule.Citation.Source);
            Assert.NotEmpty(rule.Citation.Clause);
        });
        Assert.False(RulePack.TryCreate("own", "1", [Hours("a", "08:00-20:00", new Citation("", "", SourceQuality.OwnPolicy, default))], out _, out _));
    }

    [Fact]
    [Trait("req", "JD-17")]
    public void Findings_OfADenial_NameRuleSourceAndVersionInBothLanguages()
    {
        CaseFile file = File("America/New_York").With(new HoldPlaced("h1", At("2026-06-01T10:00:00-04:00")) { Hold = HoldKind.AttorneyRepresented })
            .With(new HoldPlaced("h2", At("2026-06-01T10:00:00-04:00")) { Hold = HoldKind.Insolvency })
            .With(new HoldPlaced("h3", At("2026-06-01T10:00:00-04:00")) { Hold = HoldKind.CeaseRequest });
        ComplianceVerdict verdict = RulePacks.UnitedStates.RegulationF.Check(file, Attempt("2026-06-10T10:00:00-04:00"));
        Assert.Equal(Disposition.Deny, verdict.Disposition);
        RuleFinding[] denials = [.. verdict.Findings.Where(finding => finding.Verdict == Verdict.Blocked)];
        Assert.Equal(["us-attorney-representation", "us-bankruptcy-stay", "us-cease-communication"], denials.Select(finding => finding.RuleId));
        Assert.All(denials, finding =>
        {
            Assert.NotEmpty(finding.Citation!.Clause);
            Assert.Equal("2026.11", finding.PackVersion);
            string english = finding.ToText(Languages.FromTag("en")), chinese = finding.ToText(Languages.FromTag("zh-CN"));
            Assert.Contains(finding.RuleId, english, StringComparison.Ordinal);
            Assert.Contains(finding.Citation.Clause, chinese, StringComparison.Ordinal);
            Assert.NotEqual(english, chinese);
            Assert.Equal(english, finding.ToText(Languages.FromTag("fr")));
        });
        Assert.Equal(
            "the borrower is represented by a lawyer on this debt. Rule us-attorney-representation; Regulation F, 12 CFR 1006, 1006.6(b)(2); source quality: single clause read; pack US-REGF 2026.11.",
            denials[0].ToText(Language.English));
        Assert.Equal(
            "借款人已就该债务委托律师代理。规则 us-attorney-representation；Regulation F, 12 CFR 1006, 1006.6(b)(2)；来源质量：已阅读单一条款；规则包 US-REGF 2026.11。",
            denials[0].ToText(Language.SimplifiedChinese));
    }

    [Fact]
    [Trait("req", "ZY-19")]
    public void Check_CapsAndHours_DeferToTheEarliestInstant()
    {
        CaseFile three = File().With(Told("e1", "2026-03-10T09:00:00+08:00")).With(Told("e2", "2026-03-10T13:00:00+08:00")).With(Told("e3", "2026-03-10T17:00:00+08:00"));
        ComplianceVerdict fourth = China.Check(three, Attempt("2026-03-10T19:00:00+08:00"));
        Assert.Equal((Disposition.Defer, At("2026-03-11T08:00:00+08:00")), (fourth.Disposition, fourth.EarliestNext));
        Assert.Equal(ComplianceReasons.DailyEffectiveCallCap, fourth.Reason);
        ComplianceVerdict late = China.Check(File(), Attempt("2026-03-10T22:05:00+08:00"));
        Assert.Equal((Disposition.Defer, At("2026-03-11T08:00:00+08:00")), (late.Disposition, late.EarliestNext));

        // A gap, a rolling window, another zone, a holiday and both changes of the clocks.
        RulePack own = RulePack.Create(
            "own", "1", Hours("hours", "22:00-06:00"), Cap("week", 2, HistoryWindow.Rolling(new CalendarSpan(7, CalendarUnit.Day))),
            new CooldownRule
            {
                Id = "gap", Citation = Own, Reason = ComplianceReasons.Cooldown, Window = HistoryWindow.Elapsed(TimeSpan.FromHours(4)),
                Counted = new CountedContacts { Query = HistoryQuery.Of(ContactAttempted.KindName) },
            });
        CaseFile night = File("America/New_York").With(Told("e1", "2026-03-07T23:00:00-05:00"));
        Assert.Equal(At("2026-03-08T04:00:00-04:00"), own.Check(night, Attempt("2026-03-08T01:30:00-05:00")).EarliestNext);
        CaseFile two = night.With(Told("e2", "2026-03-08T05:00:00-04:00"));
        Assert.Equal(At("2026-03-14T00:00:00-04:00"), own.Check(two, Attempt("2026-03-08T23:00:00-04:00")).EarliestNext);
        Assert.Equal(At("2026-11-01T08:00:00-05:00"), RulePacks.UnitedStates.RegulationF.Check(File("America/New_York"), Attempt("2026-11-01T12:30:00Z")).EarliestNext);
        Assert.Equal(At("2026-12-27T09:00:00+11:00"), RulePacks.Australia.Rg96.Check(File("Australia/Sydney"), Attempt("2026-12-25T10:00:00+11:00")).EarliestNext);
    }

    [Fact]
    [Trait("req", "BOC-13")]
    public void Check_CapOverChannels_DefersTheOtherChannel()
    {
        RulePack pack = RulePack.Combine("all", China, RulePack.Create("own", "1", Cap("day", 1, HistoryWindow.Day)));
        ComplianceVerdict verdict = pack.Check(File().With(Told("e1", "2026-03-10T09:00:00+08:00", Channel.Sms, ContactOutcome.Delivered)), Attempt("2026-03-10T15:00:00+08:00"));
        Assert.Equal(Disposition.Defer, verdict.Disposition);
        Assert.Equal("day", verdict.Findings[0].RuleId);
        Assert.Equal(At("2026-03-11T08:00:00+08:00"), verdict.EarliestNext);
    }

    [Fact]
    [Trait("req", "ZY-21")]
    public void Check_NumberWithoutLawfulSource_IsNeverUsed()
    {
        CaseFile file = File().Of(new Borrower
        {
            Zones = ["Asia/Shanghai"],
            ContactPoints =
            [
                new ContactPoint { Id = "bought", Kind = ContactPointKind.Phone, Value = "1" },
                new ContactPoint { Id = "contract", Kind = ContactPointKind.Phone, Value = "2", Basis = LawfulBasis.Contract },
                new ContactPoint { Id = "agreed", Kind = ContactPointKind.Phone, Value = "3", Basis = LawfulBasis.Consent, Consent = ConsentState.Given },
            ],
        });
        ContactAttempt attempt = Attempt("2026-03-10T15:00:00+08:00");
        ComplianceVerdict unlawful = RulePacks.China.Statutes.Check(file, attempt with { ContactPoint = "bought" });
        Assert.Equal((Disposition.Deny, ComplianceReasons.NoConsent), (unlawful.Disposition, unlawful.Reason!.Value));
        Assert.True(RulePacks.China.Statutes.Check(file, attempt with { ContactPoint = "contract" }).IsAllowed);
        Assert.True(RulePacks.China.Statutes.Check(file, attempt with { ContactPoint = "agreed" }).IsAllowed);
        file.With(new ConsentWithdrawn("w", At("2026-03-10T15:00:00+08:00")) { Consent = ConsentKind.Contact, ContactPoint = "agreed" });
        Assert.Equal(ComplianceReasons.NoConsent, RulePacks.China.Statutes.Check(file, attempt with { ContactPoint = "agreed" }).Reason);
        Assert.True(RulePacks.China.Statutes.Check(file, attempt with { ContactPoint = "agreed", At = At("2026-03-10T14:59:59+08:00") }).IsAllowed);
    }

    [Fact]
    [Trait("req", "BOC-33")]
    [Trait("req", "ZJ-24")]
    [Trait("req", "BOCV-21")]
    public void Check_Trainings_GateHumanContacts()
    {
        RulePack pack = RulePack.Create("own", "1", new RequiredStepRule
        {
            Id = "training", Citation = Own, Reason = ComplianceReasons.AgentTrainingExpired, Scope = new ContactScope { HumansOnly = true },
            Step = RequiredStepKind.Certificate, Certificates = ["law", "communication"], ValidFor = new CalendarSpan(12, CalendarUnit.Month),
        });
        ContactAttempt call = Attempt("2026-03-10T15:00:00+08:00") with { Collector = "agent-1" };
        ComplianceVerdict With(ContactAttempt attempt, params ImmutableArray<AgentCertificate> certificates) => pack.Check(attempt, ContactContext.Of(File().Build()) with { Certificates = certificates });
        AgentCertificate law = new("agent-1", "law", new DateOnly(2025, 3, 10)), communication = new("agent-1", "communication", new DateOnly(2025, 6, 1));

        Assert.True(With(call, law, communication).IsAllowed);
        ComplianceVerdict expired = With(call with { At = At("2026-03-11T15:00:00+08:00") }, law, communication);
        Assert.Equal((Disposition.Deny, ComplianceReasons.AgentTrainingExpired), (expired.Disposition, expired.Reason!.Value));
        Assert.Equal("law", Assert.Single(expired.Findings[0].Missing));
        Assert.Equal(ComplianceReasons.TrainingDue, Assert.Single(expired.Signals));
        Assert.Equal("communication", Assert.Single(With(call, law).Findings[0].Missing));
        Assert.True(With(call with { At = At("2026-03-11T15:00:00+08:00") }, law with { IssuedOn = new DateOnly(2026, 3, 1) }, communication).IsAllowed);
        ComplianceVerdict automated = With(call with { Channel = Channel.Sms, IsAutomated = true });
        Assert.True(automated.IsAllowed);
        Assert.Empty(automated.Signals);
    }

    [Theory]
    [InlineData("demand")]
    [InlineData("offer")]
    [InlineData("consumer-contact")]
    public void Check_Inbound_IsAnsweredAtAnyHour(string purpose)
    {
        CaseFile file = File().With(Told("e1", "2026-03-10T09:00:00+08:00")).With(Told("e2", "2026-03-10T13:00:00+08:00")).With(Told("e3", "2026-03-10T17:00:00+08:00"));
        ContactAttempt attempt = Attempt("2026-03-10T23:00:00+08:00", purpose: ContactPurpose.Parse(purpose));
        Assert.True(China.Check(file, attempt with { Direction = ContactDirection.Inbound }).IsAllowed);
        Assert.Equal(Disposition.Defer, China.Check(file, attempt).Disposition);
    }

    [Fact]
    public void Check_ThirdParties_ByRelationAndPurpose()
    {
        CaseFile file = File().With(new Person { Id = "p-1", Relation = PersonRelation.Colleague }).With(new Person { Id = "g-1" }).With(Account("A-1", "Asia/Shanghai", new Obligation { Person = "g-1", Kind = ObligationKind.Guarantor }));
        ContactAttempt attempt = Attempt("2026-03-10T15:00:00+08:00", person: "p-1");
        RulePack pack = RulePacks.China.Standard;
        Assert.Equal(ComplianceReasons.ThirdPartyNotEligible, pack.Check(file, attempt).Reason);
        ContactContext unreachable = ContactContext.Of(file.Build()) with { Circumstances = [new CircumstanceSpan(Circumstance.DebtorUnreachable)] };
        Assert.Equal(ComplianceReasons.ThirdPartyDisclosure, pack.Check(attempt, unreachable).Reason);
        Assert.True(pack.Check(attempt with { Purpose = ContactPurpose.Location }, unreachable).IsAllowed);
        Assert.True(pack.Check(file, attempt with { Person = "g-1" }).IsAllowed);
        Assert.Equal(ComplianceReasons.ThirdPartyDisclosure, pack.Check(file, attempt with { Direction = ContactDirection.Inbound }).Reason);
        Assert.True(pack.Check(file, attempt with { Direction = ContactDirection.Inbound, Purpose = ContactPurpose.ConsumerContact }).IsAllowed);
    }

    [Fact]
    public void Check_Override_FreesOneAttemptOfAPresumption()
    {
        CaseFile file = File("America/New_York").With(Told("e1", "2026-06-01T10:00:00-04:00"))
            .With(new OverrideGranted("o1", At("2026-06-03T09:00:00-04:00")) { Rule = "us-conversation-cooldown", Reason = "asked by mail", Approver = "lead", ExpiresAt = At("2026-06-04T09:00:00-04:00") });
        RulePack pack = RulePacks.UnitedStates.RegulationF;
        ComplianceVerdict freed = pack.Check(file, Attempt("2026-06-03T10:00:00-04:00"));
        Assert.Equal(Verdict.AllowedWithWarning, freed.Verdict);
        Assert.Contains(ComplianceReasons.PresumptionOverridden, freed.Warnings);
        Assert.Equal(Verdict.PresumedViolation, pack.Check(file, Attempt("2026-06-04T09:00:00-04:00")).Verdict);
        Assert.Equal(Verdict.PresumedViolation, pack.Check(file, Attempt("2026-06-03T08:59:59-04:00")).Verdict);
        file.With(Told("e2", "2026-06-03T09:30:00-04:00", outcome: ContactOutcome.NoAnswer));
        Assert.Equal(Verdict.PresumedViolation, pack.Check(file, Attempt("2026-06-03T10:00:00-04:00")).Verdict);
    }

    [Fact]
    public void Check_Warnings_SayWhatThePackLacks()
    {
        ComplianceVerdict verdict = RulePacks.UnitedKingdom.Conc7.Check(File("Europe/London"), Attempt("2026-06-01T10:00:00+01:00"));
        Assert.Equal(Verdict.AllowedWithWarning, verdict.Verdict);
        Assert.Equal("setting-unset pack-partial", string.Join(' ', verdict.Warnings));
        Assert.Contains(ComplianceReasons.ZoneAssumed, RulePacks.UnitedStates.RegulationF.Check(File().Of(new Borrower()), Attempt("2026-06-01T10:00:00+08:00")).Warnings);
        Assert.Equal(Verdict.Allowed, RulePack.Create("own", "1", Hours("hours", "08:00-20:00")).Check(File(), Attempt("2026-06-01T10:00:00+08:00")).Verdict);
        Assert.Equal("Allowed, with a warning.", verdict.ToText(Language.English).Split('\n')[0]);
        Assert.Equal("禁止。最早可于 2026-03-11T08:00:00+08:00 进行。", China.Check(File(), Attempt("2026-03-10T22:00:00+08:00")).ToText(Language.SimplifiedChinese).Split('\n')[0]);
    }

    [Fact]
    public void Check_Settings_AddTheRulesTheyAreGiven()
    {
        RulePack pack = China.Set("cn-message-cap", 1);
        CaseFile file = File().With(Told("e1", "2026-03-10T09:00:00+08:00", Channel.Sms, ContactOutcome.Delivered));
        Assert.Equal(ComplianceReasons.DailyContactCap, pack.Check(file, Attempt("2026-03-10T10:00:00+08:00", Channel.Email)).Reason);
        Assert.True(China.Check(file, Attempt("2026-03-10T10:00:00+08:00", Channel.Email)).IsAllowed);
    }

    [Fact]
    public void WriteTo_SamePack_SameBytes_ChangedPack_OtherBytes()
    {
        static string Text(RulePack pack)
        {
            CanonicalWriter writer = new();
            pack.WriteTo(writer);
            return System.Text.Encoding.UTF8.GetString(writer.Written);
        }

        Assert.Equal(RulePacks.All.Length, RulePacks.All.Select(Text).Distinct().Count());
        Assert.NotEqual(Text(RulePacks.Vietnam.Circular18), Text(RulePacks.Vietnam.Circular18.Tighten("vn-reminders", 4)));
        Assert.NotEqual(Text(China), Text(China.WithUnverifiedDefaults()));
        Assert.Equal(Hours("hours", "08:00-20:00"), (ComplianceRule)Hours("hours", "08:00-20:00"));
        Assert.NotEqual(Hours("hours", "08:00-20:00"), (ComplianceRule)Hours("hours", "08:00-21:00"));
    }

    [Fact]
    public void Combine_PackTwice_CountsOnce() => Assert.Equal(China.Parts.Length, RulePack.Combine("all", China, RulePacks.China.Standard, China).Parts.Length);

    private static ContactWindowRule Hours(string id, string window, Citation? citation = null) => new()
    {
        Id = id, Citation = citation ?? Own, Reason = ComplianceReasons.OutsideContactHours, Hours = WeeklyWindows.Every(DailyWindow.Parse(window)),
    };

    private static ContactCapRule Cap(string id, int most, HistoryWindow window) => new()
    {
        Id = id, Citation = Own, Reason = ComplianceReasons.ContactCap, Counted = new CountedContacts { Query = HistoryQuery.Of(ContactAttempted.KindName) }, Limits = [new CapLimit(most, window)],
    };
}
