using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Eligibility;
using CollectionRules.Repayment.Offers;
using CollectionRules.Repayment.Relief;
using CollectionRules.Rules;
using CollectionRules.Tests.Guards;
using CollectionRules.Tests.Repayment.Offers;
using static CollectionRules.Calendars.CalendarWords;
using static CollectionRules.Monetary.Percentages;

namespace CollectionRules.Tests.Docs;

/// <summary>What docs/offers.md shows is what happens.</summary>
public sealed class OfferDocsTests
{
    [Fact]
    public void Example_OfThePage_IsCompiledAndPrintsWhatItSays()
    {
        string path = Path.Combine(Repository.Root, "docs", "offers.md");
        Assert.Equal(Region(), Markdown.BlockAfter(path, "## An example", "csharp"));
        using StringWriter printed = new() { NewLine = "\n" };
        Offers(printed, OfferCase.File(borrower: OfferCase.Household(4_000m, 3_300m)), OfferCase.AsOf);
        Assert.Equal(printed.ToString(), Markdown.BlockAfter(path, "## An example", "text"));
    }

    private static void Offers(TextWriter output, CollectionCase file, DateTimeOffset asOf)
    {
        #region Offers
        OfferCatalog catalog = OfferCatalog.Create(offers => offers
            .TermExtension(o => o.UpTo(Months(60)).When(Facts.OverdueReason.Is(OverdueReason.EconomicPressure)).ValidFor(Days(14)))
            .PaymentDeferral(o => o.UpTo(Months(2)).Interest(InterestTreatment.CarryToLast))
            .InterestWaiver(o => o.UpTo(Percent(30))
                .Authority("agent", new ReliefAuthority { InterestWaiver = Percent(20) })
                .Authority("manager", ReliefAuthority.Unlimited))
            .RankBy(OfferRanking.LowestInstallment)
            .Repeats(new RestructureRule { Limits = [RestructureRule.AtMost(2, Years(5))], MostBrokenPlans = 1 }));
        OfferSituation situation = catalog.SituationOf(file, "A-1", asOf);
        FactRow row = catalog.Schema.NewRow();
        row.Set(Facts.OverdueReason, OverdueReason.EconomicPressure.ToString());
        OfferResult result = catalog.Evaluate(situation, row);
        foreach (Offer offer in result.Offers)
            output.WriteLine($"{offer}, due now {offer.DueNow}, installment {offer.InstallmentChange}{(offer.NeedsApproval ? $", needs {offer.ApprovalRole}" : "")}");
        foreach (OfferRefusal refusal in result.Refusals)
            output.WriteLine(refusal);
        #endregion
    }

    private static string Region()
    {
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "CollectionRules.Tests", "Docs", "OfferDocsTests.cs"));
        int first = Array.FindIndex(lines, static line => line.Trim() == "#region Offers") + 1, last = Array.FindIndex(lines, first, static line => line.Trim() == "#endregion");
        int indent = lines[first].Length - lines[first].TrimStart().Length;
        return string.Concat(lines[first..last].Select(line => (line.Length > indent ? line[indent..] : "") + "\n"));
    }
}
