using System.Text;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules.Contexts;
using CollectionRules.Serialization;
using static CollectionRules.Tests.Cases.Given;

namespace CollectionRules.Tests.Rules.Contexts;

public class DecisionContextTests
{
    private static readonly DateTimeOffset AsOf = DateText.ParseInstant("2026-06-15T10:30:00+08:00");

    private static readonly DecisionContext Whole = DecisionContext.At(AsOf, c => Fill(c));

    [Fact]
    public void At_InstantAlone_HasDefaults()
    {
        DecisionContext context = DecisionContext.At(AsOf);
        Assert.Equal(AsOf, context.AsOf);
        Assert.Same(ZoneBook.OfSystem, context.Zones);
        Assert.Same(HolidayCalendar.Weekends, context.BusinessCalendar);
        Assert.Empty(context.Agents);
        Assert.Equal("""{"asOf":"2026-06-15T10:30:00+08:00"}""", Form(context));
        Assert.StartsWith("DecisionContext at 2026-06-15T10:30:00+08:00, sha256:", context.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void WriteTo_Whole_IsCanonical() => Assert.Equal(
        """{"agents":[{"certificates":[{"issuedOn":"2026-01-01","name":"law","validUntil":"2026-12-31"}],"id":"a-1"},{"certificates":[{"issuedOn":"2026-01-02","name":"visit"}],"id":"a-2","isAutomated":true,"isSuspended":true}],"asOf":"2026-06-15T10:30:00+08:00","calendars":[{"holidays":["2026-10-01"],"id":"cn","weekend":["Sunday","Saturday"],"workingDays":["2026-10-10"]},{"holidays":[],"id":"none","weekend":[],"workingDays":[]}],"proposals":[{"accounts":["A-1"],"at":"2026-06-15T22:00:00+08:00","channel":"field-visit","collector":"a-1","contactPoint":"N","id":"p-1","person":"friend","purpose":"demand","source":"planner","template":"t","tone":"firm"}],"rates":[{"from":"2026-01-20","name":"lpr","rate":"3.1% per year"},{"from":"2026-05-20","name":"lpr","rate":"3% per year"}],"signals":{"complaint-rate":0.01},"zones":[{"id":"+08:00","offset":"+08:00"},{"id":"z","offset":"+01:00","transitions":[{"at":"2026-03-29T01:00:00Z","offset":"+02:00"}]}]}""",
        Form(Whole));

    [Fact]
    public void Digest_SameContent_IsTheSameInWhateverOrder()
    {
        Assert.Equal(Whole.Digest, DecisionContext.At(AsOf, c => Fill(c, agentsBackwards: true)).Digest);
        Assert.Equal(Whole.Digest, Whole.MovedTo(AsOf).Digest);
        Assert.Equal(DecisionContext.At(AsOf).Digest, DecisionContext.At(AsOf, c => c.Zones(ZoneBook.OfSystem)).Digest);
    }

    [Fact]
    public void Digest_AnyChange_IsAnother()
    {
        Action<DecisionContextBuilder>[] changes =
        [
            c => c.Zones(ZoneBook.Of(ZoneRules.Fixed(TimeSpan.FromHours(9)))),
            c => c.Calendar(HolidayCalendar.Create("more")),
            c => c.Agent(new Agent { Id = "a-3" }),
            c => c.Signal("other", 0),
            c => c.Rate("lpr", new DateOnly(2026, 6, 1), AnnualRate.Of(3m)),
            c => c.Propose(new ProposedAction { Id = "p-2", Source = "planner", Channel = Channel.Sms }),
        ];
        Assert.All(changes, change => Assert.NotEqual(Whole.Digest, DecisionContext.At(AsOf, c => change(Fill(c))).Digest));
        Assert.NotEqual(Whole.Digest, Whole.MovedTo(AsOf.AddSeconds(1)).Digest);
    }

    [Fact]
    public void Lookups_FindWhatIsThere()
    {
        Assert.True(Whole.TryFindAgent("a-1", out Agent? agent) && agent.Has("law", Day("2026-12-31")) && !agent.Has("law", Day("2027-01-01")) && !agent.Has("law", Day("2025-12-31")));
        Assert.Equal(Day("2026-12-31"), agent!.ValidUntil("law"));
        Assert.Null(agent.ValidUntil("visit"));
        Assert.False(Whole.TryFindAgent("a-9", out _));
        Assert.True(Whole.TryFindCalendar("cn", out HolidayCalendar? calendar) && ReferenceEquals(calendar, Whole.BusinessCalendar));
        Assert.False(Whole.TryFindCalendar("xx", out _));
        Assert.Null(Whole.RateOn("lpr", Day("2026-01-19")));
        Assert.Equal(AnnualRate.Of(3.1m), Whole.RateOn("lpr", Day("2026-01-20")));
        Assert.Equal(AnnualRate.Of(3.1m), Whole.RateOn("lpr", Day("2026-05-19")));
        Assert.Equal(AnnualRate.Of(3m), Whole.RateOn("lpr", Day("2026-05-20")));
        Assert.Null(Whole.RateOn("other", Day("2026-05-20")));
    }

    [Fact]
    [Trait("diagnostic", "CR-CONTEXT-NAME")]
    [Trait("diagnostic", "CR-CONTEXT-TWICE")]
    [Trait("diagnostic", "CR-CONTEXT-PROPOSAL")]
    public void At_ManyFaults_TellsAll()
    {
        PolicyValidationException refused = Assert.Throws<PolicyValidationException>(() => DecisionContext.At(AsOf, c => c
            .Calendar(HolidayCalendar.Weekends).Calendar(HolidayCalendar.Weekends)
            .Agent(new Agent { Id = " a", Certificates = [new("", Day("2026-01-01"))] }).Agent(new Agent { Id = "b" }).Agent(new Agent { Id = "b" })
            .Signal("s", 1).Signal("s", 2)
            .Rate("r", Day("2026-01-01"), AnnualRate.Zero).Rate("r", Day("2026-01-01"), AnnualRate.Zero)
            .Propose(new ProposedAction { Id = "p", Source = "x", Channel = default })));
        Assert.Equal(
            [
                "CR-CONTEXT-TWICE error at /calendars/1: The name \"weekends\" stands twice in the context. Hint: name each once; a rate has one value from a day on.",
                "CR-CONTEXT-NAME error at /agents/0: The name \" a\" is not allowed in a context. Hint: use 1 to 256 visible characters without white space around them.",
                "CR-CONTEXT-TWICE error at /agents/2: The name \"b\" stands twice in the context. Hint: name each once; a rate has one value from a day on.",
                "CR-CONTEXT-NAME error at /agents/0/certificates/0: The name \"\" is not allowed in a context. Hint: use 1 to 256 visible characters without white space around them.",
                "CR-CONTEXT-TWICE error at /signals/1: The name \"s\" stands twice in the context. Hint: name each once; a rate has one value from a day on.",
                "CR-CONTEXT-TWICE error at /rates: The name \"r 2026-01-01\" stands twice in the context. Hint: name each once; a rate has one value from a day on.",
                "CR-CONTEXT-PROPOSAL error at /proposals/0: The proposed action \"p\" has no channel or no purpose. Hint: give both.",
            ],
            refused.Diagnostics.Select(found => found.ToString()));
    }

    [Fact]
    public void Equals_Parts_CompareWhatTheyHold()
    {
        Agent agent = new() { Id = "a", Certificates = [new("law", Day("2026-01-01"))] };
        Assert.Equal(agent, agent with { Certificates = [new("law", Day("2026-01-01"))] });
        Assert.NotEqual(agent, agent with { Certificates = [] });
        ProposedAction action = new() { Id = "p", Source = "s", Channel = Channel.Call, Accounts = ["A"] };
        Assert.Equal(action, action with { Accounts = ["A"] });
        Assert.NotEqual(action, action with { Accounts = [] });
        Assert.Equal("ProposedAction p: call, advised by s", action.ToString());
        Assert.Equal("law (2026-01-01 on)", agent.Certificates[0].ToString());
    }

    private static DecisionContextBuilder Fill(DecisionContextBuilder builder, bool agentsBackwards = false)
    {
        Agent[] agents =
        [
            new() { Id = "a-1", Certificates = [new("law", new(2026, 1, 1), new(2026, 12, 31))] },
            new() { Id = "a-2", IsAutomated = true, IsSuspended = true, Certificates = [new("visit", new(2026, 1, 2))] },
        ];
        if (agentsBackwards)
        {
            Array.Reverse(agents);
        }

        return builder
            .Zones(ZoneBook.Of(ZoneRules.FromTransitions("z", TimeSpan.FromHours(1), [new(DateText.ParseInstant("2026-03-29T01:00:00Z"), TimeSpan.FromHours(2))]), ZoneRules.Fixed(TimeSpan.FromHours(8))))
            .Calendar(HolidayCalendar.Create("cn").WithHolidays(new DateOnly(2026, 10, 1)).WithWorkingDays(new DateOnly(2026, 10, 10))).Calendar(HolidayCalendar.None)
            .Agent(agents[0]).Agent(agents[1])
            .Signal("complaint-rate", 0.010m)
            .Rate("lpr", new DateOnly(2026, 5, 20), AnnualRate.Of(3m)).Rate("lpr", new DateOnly(2026, 1, 20), AnnualRate.Of(3.1m))
            .Propose(new ProposedAction
            {
                Id = "p-1", Source = "planner", Channel = Channel.FieldVisit, At = DateText.ParseInstant("2026-06-15T22:00:00+08:00"), Person = "friend", ContactPoint = "N",
                Accounts = ["A-1"], Collector = "a-1", Tone = Tone.Firm, Template = "t",
            });
    }

    private static string Form(DecisionContext context)
    {
        CanonicalWriter writer = new();
        context.WriteTo(writer);
        return Encoding.UTF8.GetString(writer.Written);
    }
}
