using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Tests.Decisions;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Escalation;

public sealed class ConductRulesTests
{
    private static readonly ZoneRules Zone = ZoneRules.Fixed(TimeSpan.FromHours(8));
    private static readonly IncidentReported Threat = new("i-1", Given.Morning) { Incident = IncidentKind.Threat, Severity = IncidentSeverity.Serious, Collector = "agent-7" };

    [Fact]
    public void Assess_Report_TakesTheAgentOffAndAsksForAReview()
    {
        ConductAssessment conduct = Assess(Given.Morning, Threat);

        ConductIncident incident = Assert.Single(conduct.Incidents);
        Assert.Equal((true, new DateOnly(2026, 3, 13), false, new DateOnly(2026, 3, 17)), (incident.IsOpen, incident.ReviewBy, incident.IsReviewOverdue, incident.PausedUntil));
        Assert.True(conduct.IsUnderReview);
        Assert.Equal<string>(["agent-7"], [.. conduct.AgentsOffCase]);
        Assert.Empty(conduct.SuspensionSignals);
        Assert.True(Assess(Given.Morning.AddDays(4), Threat).Incidents[0].IsReviewOverdue);
        Assert.Equal(new DateOnly(2026, 3, 11), Assess(Given.Morning, new IncidentReported("i-2", Given.Morning) { Incident = IncidentKind.Abuse, Severity = IncidentSeverity.Minor, ReviewBy = new DateOnly(2026, 3, 11) }).NextDue);
    }

    [Theory]
    [InlineData(true, 6, true)]
    [InlineData(true, 7, false)]
    [InlineData(false, 1, false)]
    public void Assess_ReviewClosed_RestsForThePauseIfUpheld(bool isUpheld, int days, bool isPaused)
    {
        ConductAssessment conduct = Assess(Given.Morning.AddDays(days), Threat, new IncidentClosed("c-1", Given.Morning.AddHours(2)) { Incident = "i-1", IsUpheld = isUpheld });
        Assert.False(conduct.IsUnderReview);
        Assert.Equal(isPaused, conduct.PausedUntil is not null);
        Assert.Equal(isUpheld, conduct.IsOffCase("agent-7"));
        Assert.Equal(isUpheld ? 1 : 0, conduct.Incidents.Length);
    }

    [Fact]
    [Trait("req", "ZY-18")]
    public void Assess_TwoIncidentsOfOneAgent_SignalSuspension()
    {
        IncidentReported second = new("i-2", Given.Morning.AddHours(1)) { Incident = IncidentKind.Abuse, Severity = IncidentSeverity.Minor, Collector = "agent-7" };
        IncidentReported other = new("i-3", Given.Morning.AddHours(1)) { Incident = IncidentKind.Abuse, Severity = IncidentSeverity.Minor, Collector = "agent-8" };
        IncidentReported severe = new("i-4", Given.Morning) { Incident = IncidentKind.Violence, Severity = IncidentSeverity.Severe, Collector = "agent-9" };

        ConductAssessment one = Assess(Given.Morning.AddHours(3), Threat);
        ConductAssessment two = Assess(Given.Morning.AddHours(3), Threat, second, other, severe);

        Assert.Equal((IncidentSeverity.Serious, true, new DateOnly(2026, 3, 13)), (one.Incidents[0].Report.Severity, one.IsUnderReview, one.Incidents[0].ReviewBy));
        Assert.Empty(one.SuspensionSignals);
        Assert.Equal<string>(["agent-7", "agent-9"], [.. two.SuspensionSignals]);
        Assert.Equal<string>(["agent-7", "agent-8", "agent-9"], [.. two.AgentsOffCase]);
    }

    [Fact]
    [Trait("diagnostic", DiagnosticCode.ConductRemoved)]
    [Trait("diagnostic", DiagnosticCode.ConductLoosened)]
    public void TryCreate_ListThatLeavesAwayAndLoosens_IsRefusedWithEveryFault()
    {
        IEnumerable<ConductRule> rules = ConductRules.Standard.Rules.Where(static rule => rule.Incident != IncidentKind.Threat && rule.Incident != IncidentKind.Abuse)
            .Select(static rule => rule.Incident == IncidentKind.Harassment ? rule with { Pause = Days(6) } : rule)
            .Append(new ConductRule(IncidentKind.Parse("gift-taking"), Days(1), default));

        Assert.False(ConductRules.TryCreate(rules, out _, out ImmutableArray<PolicyDiagnostic> diagnostics));

        Assert.Equal(
            [
                "CR-CONDUCT-LOOSENED error at /conduct/0: The rule for the conduct \"harassment\" is laxer than the library's: contact rests for at least P7D, the review is due after at most P3D. Hint: let contact rest longer or the review be due earlier; the time to the review is longer than zero.",
                "CR-CONDUCT-LOOSENED error at /conduct/7: The rule for the conduct \"gift-taking\" is laxer than the library's: contact rests for at least P1D, the review is due after at most P1D. Hint: let contact rest longer or the review be due earlier; the time to the review is longer than zero.",
                "CR-CONDUCT-REMOVED error at /conduct: The conduct \"threat\" is left away; no policy can permit it. Hint: list every kind of forbidden conduct, or leave the whole list away.",
                "CR-CONDUCT-REMOVED error at /conduct: The conduct \"abuse\" is left away; no policy can permit it. Hint: list every kind of forbidden conduct, or leave the whole list away.",
            ],
            diagnostics.Select(static one => one.ToString()));
    }

    [Fact]
    public void With_StricterAndNewKinds_CountAndLaxerThrows()
    {
        ConductRules rules = ConductRules.Standard.With(new ConductRule(IncidentKind.Threat, Days(30), Days(1))).With(new ConductRule(IncidentKind.Parse("gift-taking"), Days(1), Days(2)));
        CollectionCase file = Given.Loan(20).Record(Threat).Record(new IncidentReported("i-2", Given.Morning) { Incident = IncidentKind.Parse("gift-taking"), Severity = IncidentSeverity.Minor });
        ConductAssessment conduct = rules.Assess(file, Given.Morning, Zone);
        Assert.Equal([new DateOnly(2026, 4, 9), new DateOnly(2026, 3, 11)], conduct.Incidents.Select(static one => one.PausedUntil));
        Assert.Equal([new DateOnly(2026, 3, 11), new DateOnly(2026, 3, 12)], conduct.Incidents.Select(static one => one.ReviewBy));
        Assert.Throws<PolicyValidationException>(() => ConductRules.Standard.With(new ConductRule(IncidentKind.Threat, Days(6), Days(3))));

        // A kind that no rule names is treated by the strictest.
        ConductAssessment unknown = rules.Assess(Given.Loan(20).Record(new IncidentReported("i-9", Given.Morning) { Incident = IncidentKind.Parse("spitting"), Severity = IncidentSeverity.Minor }), Given.Morning, Zone);
        Assert.Equal((new DateOnly(2026, 4, 9), new DateOnly(2026, 3, 11)), (unknown.Incidents[0].PausedUntil, unknown.Incidents[0].ReviewBy));
    }

    private static ConductAssessment Assess(DateTimeOffset at, params CaseEvent[] told) => ConductRules.Standard.Assess(Given.Loan(20).Record(told), at, Zone);
}
