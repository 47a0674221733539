using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Explanations;
using CollectionRules.Rules.History;

namespace CollectionRules.Tests.Compliance;

public sealed class PackDiagnosticTests
{
    private static readonly Citation Own = new("Policy of the lender", "1", SourceQuality.OwnPolicy, new DateOnly(2026, 11, 1));

    [Fact]
    [Trait("diagnostic", "CR-PACK-NAME")]
    public void TryCreate_BlankName_IsReported() =>
        Assert.Equal(
            ["/id: The name \"\" is not allowed for a rule pack. Hint: use 1 to 64 visible characters without white space around them."],
            Faults("", "1", Window("a", Own)));

    [Fact]
    [Trait("diagnostic", "CR-PACK-EMPTY")]
    public void TryCreate_NoRule_IsReported() =>
        Assert.Equal(["/rules: The rule pack has no rule. Hint: add at least one rule."], Faults("own", "1"));

    [Fact]
    [Trait("diagnostic", "CR-PACK-RULE-TWICE")]
    public void TryCreate_SameIdTwice_IsReported() =>
        Assert.Equal(["/rules/1/id: Two rules have the id \"a\". Hint: give each rule an id of its own."], Faults("own", "1", Window("a", Own), Window("a", Own)));

    [Fact]
    [Trait("diagnostic", "CR-PACK-CITATION")]
    public void TryCreate_RuleWithoutCitation_IsReported() =>
        Assert.Equal(
            ["/rules/0/citation: The rule \"a\" cites no source or clause. Hint: state the source and the clause; for a rule of your own, name your policy."],
            Faults("own", "1", Window("a", new Citation("", "1", SourceQuality.OwnPolicy, new DateOnly(2026, 11, 1)))));

    [Fact]
    [Trait("diagnostic", "CR-PACK-FORCE")]
    public void TryCreate_EndNotAfterBeginning_IsReported() =>
        Assert.Equal(
            ["/rules/0/inForceUntil: The rule is in force until 2026-01-01, which is not after 2026-01-01, when it begins. Hint: correct one of the days."],
            Faults("own", "1", new ContactWindowRule
            {
                Id = "a", Citation = Own, Reason = ComplianceReasons.OutsideContactHours, Hours = WeeklyWindows.Every(DailyWindow.WholeDay),
                InForceFrom = new DateOnly(2026, 1, 1), InForceUntil = new DateOnly(2026, 1, 1),
            }));

    [Fact]
    public void TryCreate_SeveralFaults_AreAllReported() =>
        Assert.Equal(3, Faults(" x", "", Window("a", Own), Window("a", Own)).Length);

    [Fact]
    [Trait("diagnostic", "CR-PACK-UNSET")]
    public void ReportUnset_RequiredSetting_IsReportedUntilGivenOrAccepted()
    {
        Assert.Equal(
            ["/comply/0: The setting \"uk-contact-hours\" of the rule pack \"UK-CONC7\" has no value. Hint: give it with Set, or write AcceptUnset with a reason."],
            Unset(RulePacks.UnitedKingdom.Conc7));
        Assert.Empty(Unset(RulePacks.UnitedKingdom.Conc7.AcceptUnset("uk-contact-hours", "calls only on request")));
        Assert.Empty(Unset(RulePacks.UnitedKingdom.Conc7.Set("uk-contact-hours", Window("uk-contact-hours", Own))));
        Assert.Empty(Unset(RulePacks.China.PersonalConsumerLoans));
        Assert.Single(Unset(RulePacks.India.RbiMicrofinance));
        Assert.Empty(Unset(RulePacks.India.RbiMicrofinance.WithUnverifiedDefaults()));
    }

    [Fact]
    [Trait("diagnostic", "CR-PACK-SETTING-UNKNOWN")]
    public void Set_UnknownSetting_IsRefusedWithASuggestion() =>
        Assert.Equal(
            "The rule pack \"UK-CONC7\" has no setting \"uk-contact-hour\". Did you mean \"uk-contact-hours\"? Hint: use a setting that the pack lists.",
            Refusal(() => RulePacks.UnitedKingdom.Conc7.AcceptUnset("uk-contact-hour", "x")));

    [Fact]
    [Trait("diagnostic", "CR-PACK-RULE-UNKNOWN")]
    public void Tighten_UnknownRule_IsRefusedWithASuggestion() =>
        Assert.Equal(
            "The rule pack \"VN-TT18\" has no rule \"vn-reminder\". Did you mean \"vn-reminders\"? Hint: use the id of a rule of the pack.",
            Refusal(() => RulePacks.Vietnam.Circular18.Tighten("vn-reminder", 1)));

    [Fact]
    [Trait("diagnostic", "CR-PACK-TIGHTEN")]
    public void Tighten_RuleWithoutNumber_IsRefused() =>
        Assert.Equal(
            "The rule \"vn-no-threats\" has no single number or hours of that kind. Hint: tighten a cap, a wait, a number of persons, a plan limit or hours; otherwise add a rule.",
            Refusal(() => RulePacks.Vietnam.Circular18.Tighten("vn-no-threats", 1)));

    [Fact]
    [Trait("diagnostic", "CR-LOOSENED")]
    [Trait("req", "JD-21")]
    public void Tighten_LaxerValue_IsRefused_StricterPasses()
    {
        Assert.Equal(
            "The value 6 for \"vn-reminders\" is laxer than 5, which the pack sets. Hint: a pack can only be tightened.",
            Refusal(() => RulePacks.Vietnam.Circular18.Tighten("vn-reminders", 6)));
        Assert.Equal(
            "The value Mon-Sun 07:00-22:00 for \"vn-reminder-hours\" is laxer than Mon-Sun 07:00-21:00, which the pack sets. Hint: a pack can only be tightened.",
            Refusal(() => RulePacks.Vietnam.Circular18.Tighten("vn-reminder-hours", WeeklyWindows.Every(DailyWindow.Parse("07:00-22:00")))));
        RulePack stricter = RulePacks.Vietnam.Circular18.Tighten("vn-reminders", 4);
        Assert.Equal(4, Assert.IsType<ContactCapRule>(Assert.Single(stricter.Find("vn-reminders-tightened"))).Limits[0].Count);
        Assert.Single(stricter.Find("vn-reminders"));

        RulePack early = RulePack.Create("own", "2025", Window("hours", Own));
        RulePack late = RulePack.Create("own", "2026", Window("hours", Own));
        RulePackTimeline versions = RulePackTimeline.Of((new DateOnly(2026, 1, 1), late), (new DateOnly(2025, 1, 1), early));
        Assert.Null(versions.On(new DateOnly(2024, 12, 31)));
        Assert.Same(early, versions.On(new DateOnly(2025, 12, 31)));
        Assert.Same(late, versions.On(new DateOnly(2026, 1, 1)));
    }

    [Theory]
    [InlineData("us-call-frequency", 6, true)]
    [InlineData("us-call-frequency", 7, true)]
    [InlineData("us-call-frequency", 8, false)]
    [InlineData("us-conversation-cooldown", 8, true)]
    [InlineData("us-conversation-cooldown", 6, false)]
    public void Tighten_Number_OnlyTheStricterSidePasses(string rule, int limit, bool passes)
    {
        RulePack pack = RulePacks.UnitedStates.RegulationF;
        if (passes)
        {
            Assert.Single(pack.Tighten(rule, limit).Find(rule + "-tightened"));
        }
        else
        {
            Assert.Throws<PolicyValidationException>(() => pack.Tighten(rule, limit));
        }
    }

    private static ContactWindowRule Window(string id, Citation citation) => new()
    {
        Id = id, Citation = citation, Reason = ComplianceReasons.OutsideContactHours, Hours = WeeklyWindows.Every(DailyWindow.Parse("09:00-18:00")),
    };

    private static string[] Faults(string id, string version, params ComplianceRule[] rules)
    {
        Assert.False(RulePack.TryCreate(id, version, rules, out _, out ImmutableArray<PolicyDiagnostic> diagnostics));
        return [.. diagnostics.Select(Line)];
    }

    private static string[] Unset(RulePack pack)
    {
        DiagnosticBag bag = new();
        pack.ReportUnset(bag, "/comply/0");
        return [.. bag.ToImmutable().Select(Line)];
    }

    private static string Refusal(Func<RulePack> change) => Line(Assert.Single(Assert.Throws<PolicyValidationException>(change).Diagnostics));

    private static string Line(PolicyDiagnostic diagnostic) =>
        (diagnostic.Path.Length == 0 ? "" : diagnostic.Path + ": ") + diagnostic.Message + " Hint: " + diagnostic.Hint;
}
