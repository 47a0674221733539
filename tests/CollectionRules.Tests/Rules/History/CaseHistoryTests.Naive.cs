using CollectionRules.Rules;
using CollectionRules.Rules.History;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Rules.History;

public sealed partial class CaseHistoryTests
{
    private static readonly HistoryAggregate[] Counts = [HistoryAggregate.Count, HistoryAggregate.Count, HistoryAggregate.DistinctDays, HistoryAggregate.CountDistinct(EventField.Thread)];

    private static readonly HistoryAggregate[] Values =
    [
        HistoryAggregate.Count, HistoryAggregate.Sum(EventField.Duration), HistoryAggregate.Maximum(EventField.Duration), HistoryAggregate.Minimum(EventField.Duration),
        HistoryAggregate.SinceFirst(), HistoryAggregate.SinceLast(), HistoryAggregate.SinceLast(HistoryUnit.Hours), HistoryAggregate.SinceFirst(HistoryUnit.Seconds),
    ];

    [Fact]
    public void Count_AnyHistory_IsThatOfTheDefinition() => Property.HoldsForSeeds(random =>
    {
        RandomHistory given = new(random);
        for (int i = 0; i < 20; i++)
        {
            (HistoryQuery query, HistorySubject subject, DateTimeOffset at) = (given.Query(Counts), given.Subject(), given.Instant());
            Assert.Equal(given.Naive.Count(query, at, at, subject), given.History.Count(query, at, subject));
        }
    });

    [Fact]
    public void Value_AnyHistory_IsThatOfTheDefinition() => Property.HoldsForSeeds(random =>
    {
        RandomHistory given = new(random);
        for (int i = 0; i < 20; i++)
        {
            (HistoryQuery query, HistorySubject subject, DateTimeOffset at) = (given.Query(Values), given.Subject(), given.Instant());
            FactValue value = given.History.Value(query, at, subject);
            Assert.Equal(given.Naive.Value(query, at, subject), value.Kind == FactValueKind.Missing ? null : value.Number);
        }
    });

    [Fact]
    public void EarliestAtMost_AnyHistory_IsTheFirstHalfHourThatTheDefinitionFrees() => Property.HoldsForSeeds(random =>
    {
        RandomHistory given = new(random);
        for (int i = 0; i < 5; i++)
        {
            (HistoryQuery query, HistorySubject subject, DateTimeOffset at) = (given.Query(Counts), given.Subject(), given.Instant());
            int most = random.Next(3);
            DateTimeOffset? expected = null;
            for (DateTimeOffset next = at; expected is null && next < at.AddDays(40); next = next.AddMinutes(30))
            {
                expected = given.Naive.Count(query, next, at, subject) <= most ? next : null;
            }

            Assert.Equal(expected?.ToUniversalTime(), given.History.EarliestAtMost(query, most, at, subject)?.ToUniversalTime());
        }
    }, moderate: 200);

    [Fact]
    public void Events_AnyHistory_AreThoseThatCountInSomeScope() => Property.HoldsForSeeds(random =>
    {
        RandomHistory given = new(random);
        (HistoryQuery query, HistorySubject subject, DateTimeOffset at) = (given.Query(HistoryAggregate.Count), given.Subject(), given.Instant());
        int inOneScope = given.History.Count(query, at, subject);
        int all = given.History.Events(query, at, subject).Length;
        Assert.True(all >= inOneScope && (all > 0) == (inOneScope > 0), $"{all} events, the largest scope has {inOneScope}.");
    });
}
