using System.Text;
using CollectionRules.Calendars;
using CollectionRules.Escalation;
using CollectionRules.Serialization;
using CollectionRules.Tests.Testing.Snapshots;
using CollectionRules.Texts;
using static CollectionRules.Tests.Escalation.Ladders;

namespace CollectionRules.Tests.Escalation;

public sealed class LadderGraphTests : SnapshotTests
{
    [Fact]
    public void Edges_FourStages_HaveEveryWay()
    {
        LadderGraph graph = Four().Graph;
        Assert.Equal<IEnumerable<string>>(["none", "reminder", "call", "letter", "legal"], graph.Nodes);
        Assert.Equal(
            ["Entry none-reminder", "Rise reminder-call", "Rise call-letter", "Rise letter-legal"],
            graph.Edges.Where(static edge => edge.Kind < LadderEdgeKind.Fall).Select(static edge => $"{edge.Kind} {edge.From}-{edge.To}"));
        Assert.Equal(CalendarWords.Days(5), graph.EdgesFrom("call").First(static edge => edge.To == "letter").After);
        Assert.False(graph.LeadsUp("reminder", "letter"));
        Assert.Contains(graph.EdgesFrom("legal"), static edge => edge.To == "none" && edge.Kind == LadderEdgeKind.Exit);
    }

    [Fact]
    public async Task ToMermaid_FourStages_IsADiagram() => await Verify(Four(static l => l.FastTrack("quick", "letter", Days >= 200, "reminder")).Graph.ToMermaid(), "txt");

    [Fact]
    public void ToText_Stages_ReadInBothLanguages()
    {
        string[] english = Four().Graph.ToText(Language.English).Split('\n');
        Assert.Equal("legal: from letter; when days-past-due >= 90 and fruitless-contacts >= 5; needs pre-legal-notice-served, legal; stays at least P0D, at most -.", english[3]);
        Assert.StartsWith("reminder：由 none 进入", Four().Graph.ToText(Language.SimplifiedChinese), StringComparison.Ordinal);
    }

    [Fact]
    public void WriteTo_EqualLadders_GiveEqualBytesAndEveryChangeOthers()
    {
        Assert.Equal(Form(Four()), Form(Four()));
        string[] forms =
        [
            Form(Four()),
            Form(Four(static l => l.BetweenRises(CalendarWords.Days(2)))),
            Form(Four(static l => l.ReviewEvery(CalendarWords.Days(2)))),
            Form(Four(static l => l.PromiseGrace(CalendarWords.Days(2)))),
            Form(Four(static l => l.RisesOnBrokenPromise())),
            Form(Four(static l => l.Falling(new FallRules { OnPlan = Fall.Stay }))),
            Form(Four(static l => l.FastTrack("quick", "letter", Days >= 200))),
            Form(Four(static l => l.Stage("more", static s => s.When(Days >= 400).Weighing(Intensity.High)))),
            Form(Four(static l => l.Stage("more", static s => s.When(!(Days < 400) | (Fruitless >= 3 ^ Days >= 500)).MaximumStay(CalendarWords.Days(3))))),
            Form(Four(static l => l.Channels(ChannelCatalog.BuiltIn.With(new(CollectionRules.Cases.Channel.Parse("fax"), Intensity.Low))))),
        ];
        Assert.Equal(forms.Length, forms.Distinct().Count());
    }

    private static string Form(Ladder ladder)
    {
        CanonicalWriter writer = new();
        ladder.WriteTo(writer);
        return Encoding.UTF8.GetString(writer.Written);
    }
}
