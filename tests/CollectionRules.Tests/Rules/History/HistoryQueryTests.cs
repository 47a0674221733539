using System.Text;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Rules.History;
using CollectionRules.Serialization;
using CollectionRules.Tests.Cases;
using CollectionRules.Tests.Testing.Snapshots;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Rules.History;

public class HistoryQueryTests : SnapshotTests
{
    private static readonly HistoryQuery Whole = HistoryQuery.Of(ContactAttempted.KindName, VisitRecorded.KindName)
        .Where(EventField.Channel.Is(Channel.Call) | !EventField.Tone.IsMissing())
        .Where(EventField.Duration.Between(1, 2.50m))
        .After(EventField.Outcome.Is(ContactOutcome.Conversation))
        .Per(HistoryKey.Person, HistoryKey.Debt)
        .Within(HistoryWindow.Rolling(Days(7)))
        .In(HistoryClock.Fixed("+08:00"))
        .Take(HistoryAggregate.SinceLast(HistoryUnit.Hours));

    [Fact]
    public void ToString_Query_ReadsAsASentence() => Assert.Equal(
        "since-last in hours of contact-attempted, visit-recorded where (channel in (call) or not (tone is missing)) and duration in [1..2.5] "
        + "after the last where outcome in (conversation) per person, debt within rolling P7D of +08:00",
        Whole.ToString());

    [Fact]
    public void WriteTo_Query_IsCanonical()
    {
        Assert.Equal(
            """{"after":{"field":"outcome","in":["conversation"]},"clock":"+08:00","events":["contact-attempted","visit-recorded"],"per":["person","debt"],"take":"since-last","unit":"hours","where":{"all":[{"any":[{"field":"channel","in":["call"]},{"not":{"missing":"tone"}}]},{"field":"duration","from":1,"to":2.5}]},"within":"rolling P7D"}""",
            Form(Whole));
        Assert.Equal("""{"events":["promise-broken"]}""", Form(HistoryQuery.Of(PromiseBroken.KindName)));
        Assert.Equal("""{"events":["payment-received"],"field":"amount","take":"sum"}""", Form(HistoryQuery.Of(PaymentReceived.KindName).Take(HistoryAggregate.Sum(EventField.Amount))));
    }

    [Fact]
    public void Equals_QueriesThatSayTheSame_AreEqual()
    {
        HistoryQuery again = HistoryQuery.Of([.. Whole.Kinds]).Where(Whole.Condition!).After(Whole.Reset!).Per([.. Whole.Keys]).Within(Whole.Window).In(Whole.Clock).Take(Whole.Aggregate);
        Assert.Equal(Whole, again);
        Assert.Equal(Whole.GetHashCode(), again.GetHashCode());
        Assert.All(
            [again.Per(), again.Within(HistoryWindow.Day), again.In(HistoryClock.Debtor), again.Take(HistoryAggregate.Count), again.Where(EventField.Source.IsMissing()), again.After(EventField.Source.IsMissing()), HistoryQuery.Of("x")],
            other => Assert.NotEqual(Whole, other));
        Assert.False(Whole.Equals((object?)null));
    }

    [Fact]
    public void Per_DebtorOrTwice_IsSaidOnce() =>
        Assert.Equal([HistoryKey.Person], HistoryQuery.Of("x").Per(HistoryKey.Debtor, HistoryKey.Person, HistoryKey.Person).Keys.AsEnumerable());

    [Fact]
    public void Validate_GoodQuery_FindsNothing() => Assert.Empty(Whole.Validate(ZoneBook.OfSystem));

    [Fact]
    [Trait("diagnostic", "CR-HISTORY-KIND")]
    [Trait("diagnostic", "CR-HISTORY-FIELD")]
    [Trait("diagnostic", "CR-HISTORY-WORD")]
    [Trait("diagnostic", "CR-HISTORY-WORDS")]
    [Trait("diagnostic", "CR-HISTORY-NUMBER")]
    [Trait("diagnostic", "CR-HISTORY-RANGE")]
    [Trait("diagnostic", "CR-HISTORY-ZONE")]
    public void Validate_ManyFaults_FindsAll()
    {
        HistoryQuery wrong = HistoryQuery.Of(ContactAttempted.KindName)
            .Where(EventCondition.All(
                EventField.Direction.Is("outbond"),
                EventField.Hold.Is("dispute"),
                EventField.Duration.Is("long"),
                EventCondition.OfWords(EventField.Channel),
                !EventField.Channel.AtLeast(3),
                EventField.Duration.Between(5, 4),
                EventCondition.OfRange(EventField.Duration, null, null),
                EventField.Kind.Is("contact-atempted")))
            .In(HistoryClock.Fixed("+09:00"))
            .Take(HistoryAggregate.Sum(EventField.Channel));
        Assert.Equal(
            [
                "CR-HISTORY-WORD error at /where/all/0: The field \"direction\" is never \"outbond\"; it is one of outbound, inbound. Did you mean \"outbound\"? Hint: use one of these words.",
                "CR-HISTORY-FIELD error at /where/all/1: The field \"hold\" is missing in every event of contact-attempted. Hint: use a field of these kinds, or ask for a kind that has it.",
                "CR-HISTORY-WORDS error at /where/all/2: The condition on \"duration\" names no word that the field can have. Hint: name at least one word; for a number give a range.",
                "CR-HISTORY-WORDS error at /where/all/3: The condition on \"channel\" names no word that the field can have. Hint: name at least one word; for a number give a range.",
                "CR-HISTORY-NUMBER error at /where/all/4/not: The field \"channel\" is no number. Hint: use amount, duration, rating, score or model-value, or name words instead.",
                "CR-HISTORY-RANGE error at /where/all/5: The range \"duration in [5..4]\" is empty or has no end. Hint: give at least one end, and the smaller one first.",
                "CR-HISTORY-RANGE error at /where/all/6: The range \"duration in [..]\" is empty or has no end. Hint: give at least one end, and the smaller one first.",
                "CR-HISTORY-KIND error at /where/all/7: There is no kind of event \"contact-atempted\". Did you mean \"contact-attempted\"? Hint: use a kind such as contact-attempted, visit-recorded or promise-broken.",
                "CR-HISTORY-NUMBER error at /field: The field \"channel\" is no number. Hint: use amount, duration, rating, score or model-value, or name words instead.",
                "CR-HISTORY-ZONE error at /clock: The zone \"+09:00\" is not known. Hint: use debtor, business, an IANA id or an offset such as +08:00.",
            ],
            wrong.Validate(ZoneBook.Of()).Select(found => found.ToString()));
        Assert.Equal(
            ["CR-HISTORY-KIND error at /events/0: There is no kind of event \"promise-brokn\". Did you mean \"promise-broken\"? Hint: use a kind such as contact-attempted, visit-recorded or promise-broken."],
            HistoryQuery.Of("promise-brokn").Where(EventField.Hold.Is("dispute")).Validate().Select(found => found.ToString()));
    }

    [Theory]
    [InlineData(998, 0)]
    [InlineData(999, 1)]
    [Trait("diagnostic", "CR-LIMIT-HISTORY")]
    public void Validate_Terms_AreLimited(int words, int faults)
    {
        HistoryQuery query = HistoryQuery.Of(ContactAttempted.KindName).Where(EventField.Person.Is([.. Enumerable.Range(0, words).Select(i => $"P{i}")]));
        Assert.Equal(
            Enumerable.Repeat("CR-LIMIT-HISTORY error: The history query has 1001 conditions, words and kinds; at most 1,000 are allowed. Hint: shorten its lists.", faults),
            query.Validate().Select(found => found.ToString()));
    }

    [Fact]
    public void Builders_MissingArguments_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => HistoryQuery.Of());
        Assert.Throws<ArgumentNullException>(() => HistoryQuery.Of("x").Where(null!));
        Assert.Throws<ArgumentNullException>(() => HistoryQuery.Of("x").After(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => HistoryQuery.Of("x").Per((HistoryKey)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => EventCondition.OfWords((EventField)99, "x"));
        Assert.Throws<ArgumentNullException>(() => EventCondition.All(null!, null!));
        Assert.Throws<ArgumentException>(() => HistoryClock.Fixed("debtor"));
        Assert.Throws<FormatException>(() => HistoryClock.Parse(""));
    }

    [Theory]
    [InlineData("debtor")]
    [InlineData("business")]
    [InlineData("Asia/Shanghai")]
    public void Parse_Clock_GivesItBack(string text) => Assert.Equal(text, HistoryClock.Parse(text).ToString());

    [Fact]
    public async Task Fields_OfEveryKind_AreTheReviewedOnes()
    {
        CollectionCase file = CaseFile.For("C").In(global::CollectionRules.Monetary.Currency.CNY).Build();
        StringBuilder text = new();
        foreach (CaseEvent told in Samples.Events)
        {
            text.Append(told.Kind).Append('\n');
            foreach (EventField field in Enum.GetValues<EventField>())
            {
                EventFieldDefinition definition = EventFieldTable.Of(field);
                Assert.Equal(field, definition.Field);
                Assert.True(EventFieldWords.TryFind(field.Word(), out EventField found) && found == field);
                if (definition.IsOf(told.Kind))
                {
                    EventFieldValue value = definition.Read(told, file);
                    Assert.Equal(value.IsMissing, EventCondition.OfMissing(field).HoldsFor(told, file));
                    text.Append("  ").Append(field.Word()).Append(": ").Append(value.ToString() ?? "missing").Append('\n');
                }
            }
        }

        await Verify(text.ToString(), "txt");
    }

    [Fact]
    public void HoldsFor_MissingField_IsUnknownAndSoIsItsNegation()
    {
        CollectionCase file = CaseFile.For("C").In(global::CollectionRules.Monetary.Currency.CNY).Build();
        ContactAttempted told = new("E", Samples.At) { Channel = Channel.Call, Purpose = ContactPurpose.Demand, Outcome = ContactOutcome.Busy, Accounts = ["A", "B"], DurationSeconds = 9 };
        EventCondition unknown = EventField.Template.Is("t"), yes = EventField.Channel.Is(Channel.Call), no = EventField.Channel.Is(Channel.Sms);
        Assert.Null(unknown.HoldsFor(told, file));
        Assert.Null((!unknown).HoldsFor(told, file));
        Assert.Null(EventField.Rating.AtLeast(1).HoldsFor(told, file));
        Assert.True((unknown | yes).HoldsFor(told, file));
        Assert.False((unknown & no).HoldsFor(told, file));
        Assert.Null((unknown & yes).HoldsFor(told, file));
        Assert.Null((unknown | no).HoldsFor(told, file));
        Assert.True(EventCondition.All().HoldsFor(told, file));
        Assert.False(EventCondition.Any().HoldsFor(told, file));
        Assert.True(EventField.Account.Is("B", "C").HoldsFor(told, file));
        Assert.False(EventField.Account.Is("C").HoldsFor(told, file));
        Assert.True(EventField.Account.IsNot("C").HoldsFor(told, file));
        Assert.True(EventField.Person.Is("borrower").HoldsFor(told, file));
        Assert.True(EventField.IsAutomated.Is(false).HoldsFor(told, file));
        Assert.True(EventField.Duration.AtMost(9).HoldsFor(told, file));
        Assert.False(EventField.Duration.AtLeast(9.5m).HoldsFor(told, file));
    }

    private static string Form(HistoryQuery query)
    {
        CanonicalWriter writer = new();
        query.WriteTo(writer);
        return Encoding.UTF8.GetString(writer.Written);
    }
}
