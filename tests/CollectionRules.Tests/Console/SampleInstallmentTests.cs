using System.Text;
using CollectionRules.Cli.Generation;
using CollectionRules.Cli.Input;
using CollectionRules.Cli.Policies;
using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules.Tests.Cli;

public sealed class SampleInstallmentTests
{
    private static readonly PolicyCore Core = BuiltInPolicies.Get("sample-installment").Core;

    // For each fact of ability: values from best to worst.
    private static readonly (Fact Fact, FactValue[] Values)[] Ability =
    [
        (SampleInstallment.MonthsOnBook, [36, 24, 12, 3, 0]),
        (SampleInstallment.DebtServiceRatio, [0.1m, 0.35m, 0.45m, 0.55m, 2m]),
        (SampleInstallment.Employment, ["permanent", "retired", "temporary", "other", "unemployed"]),
        (SampleInstallment.ActiveLenders, [0, 2, 4, 7]),
        (SampleInstallment.OriginalAmount, [1_000_000_000, 100_000, 1_000, 1]),
        (SampleInstallment.HardshipConfirmed, [false, true]),
    ];

    [Fact]
    public void Decide_WorseAbility_NeverRaisesTheStage()
    {
        FactRow row = Core.Schema.NewRow();
        FactCsv file = Generated(rows: 400);
        int milder = 0;
        while (file.Read(row))
        {
            foreach ((Fact fact, FactValue[] values) in Ability)
            {
                FactValue before = row.Get(fact);
                int last = int.MaxValue;
                foreach (FactValue value in values)
                {
                    int stage = Decide(row.Set(fact, value)).Stage;
                    Assert.True(stage <= last, $"Row {file.Line}: {fact} = {value} raises the stage to {Core.Stages[stage]}.");
                    milder += stage < last && last != int.MaxValue ? 1 : 0;
                    last = stage;
                }

                row.Set(fact, before);
            }
        }

        Assert.True(milder > 50, $"Only {milder} stages became milder.");
    }

    [Fact]
    public void Facts_OfAbility_AreAllTried() => Assert.Equal(
        Core.Schema.Facts.Where(static fact => fact.Axis == FactAxis.Ability).Select(static fact => fact.Derivation is { } derivation ? derivation.Right.Name : fact.Name).Order(StringComparer.Ordinal),
        Ability.Select(static ability => ability.Fact.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Ladder_Facts_HoldNoScoreAndNoGrade() =>
        Assert.DoesNotContain(Core.StageTable!.Schema.Facts, static fact => fact.Phase != FactPhase.Case);

    [Fact]
    public void Policies_OfTheConsole_VisitNobody() =>
        Assert.DoesNotContain(BuiltInPolicies.Names.SelectMany(static name => BuiltInPolicies.Get(name).Core.Channels), static channel => channel.Contains("visit", StringComparison.Ordinal));

    [Fact]
    public void SampleCard_Ungraded_GoesToReview()
    {
        PolicyCore core = BuiltInPolicies.Get("sample-card").Core;
        FactRow row = core.Schema.NewRow().Set(SampleCard.MonthsLate, 5).Set(SampleCard.WorstMonthsLate, 4).Set(SampleCard.LateMonths, 4)
            .Set(SampleCard.BilledMonths, 0).Set(SampleCard.PaidMonths, 0).Set(SampleCard.Bill, 0).Set(SampleCard.CreditLimit, 1);
        core.Decide(row, out CoreDecision decision);
        Assert.Equal((false, Scorecard.Ungraded, "review"), (decision.HasScore, core.Grades[decision.Grade], core.Stages[decision.Stage]));
    }

    [Theory]
    [InlineData(0, "current")]
    [InlineData(1, "remind")]
    [InlineData(7, "remind")]
    [InlineData(8, "call")]
    [InlineData(59, "call")]
    [InlineData(60, "notice")]
    [InlineData(89, "notice")]
    [InlineData(90, "pre-legal")]
    [InlineData(36_500, "pre-legal")]
    public void Decide_DaysPastDueAlone_ClimbTheLadder(int days, string stage) => Assert.Equal(stage, Core.Stages[Decide(Plain(days)).Stage]);

    [Theory]
    [InlineData(119, true, "pre-legal")]
    [InlineData(120, false, "pre-legal")]
    [InlineData(120, true, "legal")]
    public void Decide_Legal_NeedsAgeAndTheNoticeAndUnwillingness(int days, bool served, string stage)
    {
        FactRow row = Plain(days).Set(SampleInstallment.PreLegalNoticeServed, served).Set(SampleInstallment.DaysSinceLastPayment, FactValue.Special("never-paid"));
        Assert.Equal(stage, Core.Stages[Decide(row).Stage]);
        Assert.Equal("pre-legal", Core.Stages[Decide(row.Set(SampleInstallment.DaysSinceLastPayment, 90)).Stage]);
    }

    [Theory]
    [InlineData(7, "outside-hours")]
    [InlineData(8, "open")]
    [InlineData(20, "open")]
    [InlineData(21, "outside-hours")]
    public void Gate_Hours_IncludeBothEnds(int hour, string answer) => Assert.Equal(answer, GateOf(Plain(8).Set(SampleInstallment.LocalHour, hour)));

    [Fact]
    public void Gate_WhatIsNotKnown_DoesNotOpen()
    {
        Assert.Equal("hour-unknown", GateOf(Plain(8)));
        FactRow legal = Plain(120).Set(SampleInstallment.PreLegalNoticeServed, true).Set(SampleInstallment.BrokenPromises6M, 2);
        Assert.Equal("needs-approval", GateOf(legal));
        Assert.Equal("needs-approval", GateOf(legal.Set(SampleInstallment.LegalApproved, false)));
        Assert.Equal("open", GateOf(legal.Set(SampleInstallment.LegalApproved, true)));
        Assert.Equal("hold", GateOf(legal.Set(SampleInstallment.Hold, "dispute")));
        Assert.Equal("open", GateOf(legal.Set(SampleInstallment.Hold, "none")));
    }

    [Theory]
    [InlineData(1, 4, "open")]
    [InlineData(2, 4, "daily-cap")]
    [InlineData(1, 5, "weekly-cap")]
    public void Gate_Caps_CountCallsMade(int today, int lastWeek, string answer) => Assert.Equal(
        answer, GateOf(Plain(8).Set(SampleInstallment.LocalHour, 12).Set(SampleInstallment.CallsToday, today).Set(SampleInstallment.CallsLast7Days, lastWeek)));

    private static FactRow Plain(int daysPastDue) => Core.Schema.NewRow()
        .Set(SampleInstallment.DaysPastDue, daysPastDue)
        .Set(SampleInstallment.Outstanding, 1_000)
        .Set(SampleInstallment.CeaseContact, false)
        .Set(SampleInstallment.CallsToday, 0)
        .Set(SampleInstallment.CallsLast7Days, 0);

    private static string GateOf(FactRow row) => Core.GateAnswers[Decide(row).Gate];

    private static CoreDecision Decide(FactRow row)
    {
        Core.Decide(row, out CoreDecision decision);
        Assert.Equal(CoreStatus.Decided, decision.Status);
        return decision;
    }

    private static FactCsv Generated(int rows)
    {
        using StringWriter writer = new();
        Portfolio.Write(writer, rows, seed: 5);
        FactCsv file = new(new CsvReader(new MemoryStream(Encoding.UTF8.GetBytes(writer.ToString()))), Core.Schema, ColumnNames.OfPolicy("sample-installment"));
        Assert.Empty(file.ReadHeader());
        return file;
    }
}
