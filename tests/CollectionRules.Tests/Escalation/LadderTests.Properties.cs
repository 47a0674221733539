using CollectionRules.Calendars;
using CollectionRules.Escalation;
using CollectionRules.Rules;
using CollectionRules.Tests.Testing;
using static CollectionRules.Tests.Escalation.Ladders;

namespace CollectionRules.Tests.Escalation;

/// <content>What holds for every ladder and every course of events.</content>
public sealed partial class LadderTests
{
    [Fact]
    public void Move_AnyCourse_RisesByOneAndIsIdempotent() => Property.HoldsForSeeds(static random =>
    {
        Ladder ladder = Random(random);
        StageHistory history = StageHistory.Empty;
        int day = 0;
        for (int i = 0; i < 40; i++)
        {
            day += random.Next(0, 4);
            LadderSituation now = RandomSituation(random, day, hour: i % 24);
            now = now.AsOf < history.EnteredAt ? now with { AsOf = history.EnteredAt.Value } : now;
            StageTarget target = ladder.Target(random.Next(0, 130), random.Next(0, 8));
            StageMove move = ladder.Move(history, target, now);
            int from = Place(ladder, move.From), to = Place(ladder, move.Stage);
            if (move.Kind == StageMoveKind.Rise)
            {
                Assert.True(from < 0 ? to == 0 : to == from + 1, move.ToString());
                Assert.Empty(move.Obstacles);
                Assert.Empty(now.Holds);
            }
            else
            {
                Assert.True(move.Kind == StageMoveKind.Fall ? to < from : to == from, move.ToString());
            }

            StageHistory next = history.With(move, now);
            Assert.False(ladder.Move(next, target, now).IsChange && move.IsChange, "Decided twice at one instant, the case moved twice.");
            history = next;
        }
    });

    [Fact]
    public void Move_WeeklyInsteadOfDailyReviews_DelaysAndNeverSkips() => Property.HoldsForSeeds(static random =>
    {
        Ladder ladder = Random(random);
        (Dictionary<string, int> daily, List<string> dailyOrder) = Run(ladder, every: 1);
        (Dictionary<string, int> weekly, List<string> weeklyOrder) = Run(ladder, every: 7);
        Assert.Equal(dailyOrder, weeklyOrder.Concat(dailyOrder.Skip(weeklyOrder.Count)));
        Assert.Equal(dailyOrder.Count, dailyOrder.Distinct().Count());
        Assert.All(weekly, pair => Assert.True(pair.Value >= daily[pair.Key], $"{pair.Key} was entered on day {pair.Value} by weekly and {daily[pair.Key]} by daily reviews."));
        Assert.Equal(ladder.Stages.Select(static stage => stage.Id), dailyOrder);
    });

    /// <summary>A case that is never paid, 300 days: the day on which each stage was entered.</summary>
    private static (Dictionary<string, int> Days, List<string> Order) Run(Ladder ladder, int every)
    {
        StageHistory history = StageHistory.Empty;
        Dictionary<string, int> entered = [];
        List<string> order = [];
        for (int day = 0; day <= 300; day += every)
        {
            StageMove move = ladder.Move(history, ladder.Target(day, day / 10), On(day));
            if (move.IsChange)
            {
                entered[move.Stage] = day;
                order.Add(move.Stage);
            }

            history = history.With(move, On(day));
        }

        return (entered, order);
    }

    /// <summary>Stages wanted from rising numbers of days on, with random stays and times between rises.</summary>
    private static Ladder Random(Random random) => Ladder.Create(l =>
    {
        int from = 1;
        for (int i = 0; i < random.Next(2, 6); i++)
        {
            Condition when = Days >= from;
            int stay = random.Next(0, 12);
            bool counts = i > 2 && random.Next(2) == 0;
            l.Stage($"s{i}", s => s.When(counts ? when & Fruitless >= i : when).MinimumStay(CalendarWords.Days(stay)));
            from += random.Next(0, 20);
        }

        l.BetweenRises(CalendarWords.Days(random.Next(0, 9)));
    });

    private static LadderSituation RandomSituation(Random random, int day, int hour) => On(day, hour) with
    {
        State = random.Next(12) == 0 ? CollectionRules.Cases.LifeCycleState.Cured : CollectionRules.Cases.LifeCycleState.Overdue,
        Holds = random.Next(6) == 0 ? [CollectionRules.Cases.HoldKind.Dispute] : [],
        HasPaid = random.Next(8) == 0,
        HasAcceptedPlan = random.Next(12) == 0,
        HasKeptPromise = random.Next(10) == 0,
        IsPlanInForce = random.Next(10) == 0,
        PromiseUntil = random.Next(6) == 0 ? Start.AddDays(day + random.Next(-3, 10)) : null,
    };

    private static int Place(Ladder ladder, string stage) => ladder.TryFind(stage, out Stage? found) ? found.Place : -1;
}
