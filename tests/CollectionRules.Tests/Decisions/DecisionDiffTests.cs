using System.Text;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Texts;
using Xunit;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Decisions;

public sealed class DecisionDiffTests
{
    private static readonly CollectionPolicy Policy = CollectionPolicy.Create("promises", "1", p => p
        .In(Currency.CNY)
        .Score(card => card
            .StartingAt(500)
            .Characteristic(Facts.BrokenPromises, c => c.Below(1, 100).Otherwise(20))
            .Grade("A", from: 600).Grade("B"))
        .Escalate(ladder => ladder
            .Stage("stage-1", s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Sms, t => t.Every(Days(3)).Tone(Tone.Gentle)))
            .Stage("stage-2", s => s.When(Facts.DaysPastDue >= 1 & Facts.BrokenPromises >= 1).Treat(Channel.Call, t => t.AtMost(3).Per(Week))))
        .Comply(RulePacks.China.PersonalConsumerLoans));

    [Fact]
    [Trait("req", "BOC-31")]
    public void Redecide_AfterABrokenPromise_MovesUpAndChangesTheAction()
    {
        CollectionCase file = Promised();
        CollectionDecision before = Policy.Decide(file, Given.Context(Given.Morning));
        CollectionCase told = file.Record(before.Events).Record(new PromiseBroken("PR-1B", Given.Morning.AddMinutes(5)) { Promise = "PR-1" });

        DecisionDiff diff = Policy.Redecide(before, told, Given.Context(Given.Morning.AddDays(1)));

        Assert.Equal<DecisionChange>(
            [
                new DecisionChange(DecisionAspect.Score, null, "600", "520"),
                new DecisionChange(DecisionAspect.Grade, null, "A", "B"),
                new DecisionChange(DecisionAspect.Stage, null, "stage-1", "stage-2"),
                new DecisionChange(DecisionAspect.Action, "sms", "sms, demand, gentle", null),
                new DecisionChange(DecisionAspect.Action, "call", null, "call, demand, neutral"),
            ],
            diff.Changes);
        Assert.Equal(Channel.Call, Assert.Single(diff.ActionsStarted).Channel);
        Assert.Equal(Channel.Sms, Assert.Single(diff.ActionsEnded).Channel);
        Assert.True(diff.Changed(DecisionAspect.Stage));
        Assert.False(diff.Changed(DecisionAspect.Offer));
        Assert.Same(before, diff.Before);
        Assert.Equal(Policy.Decide(told, Given.Context(Given.Morning.AddDays(1))).Id, diff.After.Id);
    }

    [Fact]
    [Trait("req", "BOC-31")]
    public void Redecide_AfterAnIrrelevantEvent_IsEmpty()
    {
        CollectionCase file = Promised();
        CollectionDecision before = Policy.Decide(file, Given.Context(Given.Morning));
        CollectionCase told = file.Record(before.Events).Record(new FeedbackReceived("F-1", Given.Morning.AddMinutes(5)) { Feedback = FeedbackKind.Neutral });

        DecisionDiff diff = Policy.Redecide(before, told, Given.Context(Given.Morning.AddDays(1)));

        Assert.Empty(diff.Changes);
        Assert.True(diff.IsEmpty);
        Assert.NotEqual(before.Id, diff.After.Id);
        Assert.Equal("C-1: no change", diff.ToString());
        Assert.Equal("Nothing changed for case C-1.", diff.ToText(Language.English).Trim());
        Assert.Equal("案件 C-1 无变化。", diff.ToText(Language.SimplifiedChinese).Trim());
        Assert.Equal(
            $$"""{"schema":"collectionrules-decision-diff/1","case":"C-1","before":"{{before.Id}}","after":"{{diff.After.Id}}","changes":[]}""",
            Encoding.UTF8.GetString(diff.ToJson()));
    }

    [Fact]
    public void ToTextAndToJson_AfterABrokenPromise_TellEveryChange()
    {
        CollectionCase file = Promised();
        CollectionDecision before = Policy.Decide(file, Given.Context(Given.Morning));
        CollectionCase told = file.Record(before.Events).Record(new PromiseBroken("PR-1B", Given.Morning.AddMinutes(5)) { Promise = "PR-1" });
        DecisionDiff diff = Policy.Redecide(before, told, Given.Context(Given.Morning.AddDays(1)));

        Assert.Equal(
            """
            What changed for case C-1:
              Score: 600 before, 520 now.
              Grade: A before, B now.
              Stage: stage-1 before, stage-2 now.
              Action sms ends: sms, demand, gentle.
              Action call is new: call, demand, neutral.
            """,
            diff.ToText(Language.English).Trim());
        Assert.Equal(
            """
            案件 C-1 的变化：
              评分：原为 600，现为 520。
              等级：原为 A，现为 B。
              阶段：原为 stage-1，现为 stage-2。
              取消行动 sms：sms, demand, gentle。
              新增行动 call：call, demand, neutral。
            """,
            diff.ToText(Language.SimplifiedChinese).Trim());
        Assert.Equal(
            $$"""{"schema":"collectionrules-decision-diff/1","case":"C-1","before":"{{before.Id}}","after":"{{diff.After.Id}}","changes":[{"aspect":"score","before":"600","after":"520"},{"aspect":"grade","before":"A","after":"B"},{"aspect":"stage","before":"stage-1","after":"stage-2"},{"aspect":"action","subject":"sms","before":"sms, demand, gentle"},{"aspect":"action","subject":"call","after":"call, demand, neutral"}]}""",
            Encoding.UTF8.GetString(diff.ToJson()));
    }

    [Fact]
    public void ChangesSince_ACaseThatCannotBeDecided_EndsEverything()
    {
        CollectionDecision before = Policy.Decide(Promised(), Given.Context(Given.Morning));
        CollectionPolicy dollars = CollectionPolicy.Create("dollars", "1", static p => p.In(Currency.USD).Score(static card => card.Characteristic(Facts.DaysPastDue, static c => c.Otherwise(1)).Grade("A")));

        DecisionDiff diff = dollars.Redecide(before, Promised(), Given.Context(Given.Morning));

        Assert.Equal(
            "C-1: status: decided -> invalid; state: overdue -> none; score: 600 -> none; grade: A -> none; stage: stage-1 -> none; outcome: action -> none; action sms: sms, demand, gentle -> none",
            diff.ToString());
        Assert.Contains("Status: decided before, invalid facts now.", diff.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("Stage: stage-1 before, none now.", diff.ToText(Language.English), StringComparison.Ordinal);
        Assert.Empty(diff.ActionsStarted);
    }

    [Fact]
    public void ChangesSince_AnotherCase_Throws()
    {
        CollectionDecision one = Policy.Decide(Given.Loan(5), Given.Context(Given.Morning)), other = Policy.Decide(Given.Loan(5, "C-2"), Given.Context(Given.Morning));

        Assert.Throws<ArgumentException>(() => one.ChangesSince(other));
        Assert.Throws<ArgumentNullException>(() => one.ChangesSince(null!));
    }

    [Fact]
    public void ChangesSince_AnyTwoDaysPastDue_IsEmptyForTheSameAndMirroredForTheReverse()
    {
        int[] all = [0, 1, 3, 4, 7, 8, 30, 31, 89, 90, 120, 200];
        foreach ((int first, int second) in all.SelectMany(_ => all, static (one, other) => (one, other)))
        {
            CollectionDecision one = Given.Policy.Decide(Given.Loan(first), Given.Context(Given.Morning)), other = Given.Policy.Decide(Given.Loan(second), Given.Context(Given.Morning));
            DecisionDiff there = other.ChangesSince(one), back = one.ChangesSince(other);

            Assert.Equal(first == second || Same(one, other), there.IsEmpty);
            Assert.Equal(
                there.Changes.Select(static change => (change.Aspect, change.Subject, change.After, change.Before)).Order(),
                back.Changes.Select(static change => (change.Aspect, change.Subject, change.Before, change.After)).Order());
            Assert.Equal((one.Stage != other.Stage, one.Grade != other.Grade), (there.Changed(DecisionAspect.Stage), there.Changed(DecisionAspect.Grade)));
        }
    }

    private static bool Same(CollectionDecision one, CollectionDecision other) =>
        (one.Standing!.State, one.Score!.Score, one.Grade, one.Stage, one.Outcome!.Kind) == (other.Standing!.State, other.Score!.Score, other.Grade, other.Stage, other.Outcome!.Kind)
        && one.Actions.Select(static action => action.ToString()).SequenceEqual(other.Actions.Select(static action => action.ToString()));

    private static CollectionCase Promised() => Given.Loan(5).Record(new PromiseMade("PR-1", Given.Morning.AddDays(-3)) { Amount = Money.Of(100m, Currency.CNY), DueOn = new DateOnly(2026, 3, 9) });
}
