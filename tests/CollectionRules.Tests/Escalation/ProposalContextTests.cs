using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Cli.Generation;
using CollectionRules.Escalation;
using Given = CollectionRules.Tests.Decisions.Given;

namespace CollectionRules.Tests.Escalation;

public sealed class ProposalContextTests
{
    [Fact]
    public void HasResult_AnyHistory_IsWhatAScanOfAllEventsSays()
    {
        int with = 0, without = 0;
        CaseStory story = new(new SplitMix64(5), CasePortfolio.AsOf);
        for (int i = 0; i < 200; i++)
        {
            CollectionCase file = story.Next(i);
            ZoneRules zone = ZoneRules.Fixed(TimeSpan.FromHours(8));
            ProposalContext context = ProposalContext.Of(file, file.StandingAt(CasePortfolio.AsOf), Given.Policy.Ladder!, StageHistory.Of(file, CasePortfolio.AsOf, zone), zone);
            PastContact[] uses = [.. context.Contacts()];
            for (int j = 0; j < uses.Length; j++)
            {
                DateTimeOffset? before = j + 1 < uses.Length ? uses[j + 1].At : null;
                bool scanned = context.Told.Any(told => (told is PromiseMade promise && promise.Contact == uses[j].Id)
                    || (told.OccurredAt > uses[j].At && !(told.OccurredAt > before) && told is PromiseMade or PlanAccepted or PaymentReceived));
                Assert.Equal(scanned, context.HasResult(uses[j], before));
                _ = scanned ? with++ : without++;
            }
        }

        Assert.True(with > 20 && without > 20, $"{with} with a result, {without} without.");
    }
}
