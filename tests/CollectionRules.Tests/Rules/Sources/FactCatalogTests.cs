using CollectionRules.Cases;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Sources;
using CollectionRules.Texts;
using CollectionRules.Tests.Testing.Snapshots;

namespace CollectionRules.Tests.Rules.Sources;

public class FactCatalogTests
{
    /// <summary>Name, value in the full case, value in the case that has nothing.</summary>
    public static TheoryData<string, string, string> Values => new()
    {
        { "days-past-due", "36", "0" },
        { "days-to-due", "25", "missing" },
        { "life-cycle-state", "overdue", "closed" },
        { "bucket", "M2", "M0" },
        { "past-due-amount", "2275", "0" },
        { "past-due-principal", "2000", "0" },
        { "past-due-charges", "75", "0" },
        { "outstanding", "3375", "0" },
        { "outstanding-principal", "3000", "0" },
        { "max-days-past-due-12m", "38", "missing" },
        { "times-30-days-past-due-12m", "2", "missing" },
        { "cured-spells-24m", "1", "missing" },
        { "first-payment-missed", "false", "false" },
        { "days-since-cured", "missing", "missing" },
        { "charged-off", "false", "false" },
        { "with-agency", "true", "false" },
        { "installments-due", "6", "0" },
        { "installments-on-time", "2", "0" },
        { "on-time-share", "0.3333", "none-due" },
        { "on-time-payments-6m", "2", "0" },
        { "days-since-last-payment", "66", "missing" },
        { "paid-3m", "3300", "missing" },
        { "due-3m", "3375", "missing" },
        { "payment-to-due-ratio-3m", "0.9777", "missing" },
        { "credit-base", "12000", "missing" },
        { "balance-ratio", "0.2812", "missing" },
        { "months-on-book", "12", "missing" },
        { "broken-promises", "2", "0" },
        { "broken-promises-6m", "1", "missing" },
        { "kept-promises-6m", "1", "0" },
        { "active-promise", "true", "false" },
        { "days-to-promise", "5", "missing" },
        { "plan-state", "declined", "none" },
        { "broken-plans-12m", "1", "0" },
        { "fruitless-contacts", "4", "0" },
        { "failed-remote-contacts", "3", "0" },
        { "right-party-contacts-30d", "1", "0" },
        { "contact-attempts-90d", "5", "missing" },
        { "right-party-attempts-90d", "1", "missing" },
        { "right-party-contact-rate-90d", "0.2", "missing" },
        { "calls-today", "2", "0" },
        { "calls-7d", "3", "0" },
        { "contacts-today", "2", "0" },
        { "visits-1m", "1", "0" },
        { "days-since-last-contact", "0", "never-contacted" },
        { "days-since-conversation", "26", "never-reached" },
        { "attitude", "cooperative", "missing" },
        { "overdue-reason", "economic-pressure", "missing" },
        { "last-outcome", "voicemail-left", "missing" },
        { "last-channel", "robot-call", "missing" },
        { "preferred-channel", "sms", "missing" },
        { "local-hour", "10", "2" },
        { "usable-phone", "true", "false" },
        { "usable-address", "true", "false" },
        { "days-since-address-verified", "30", "never-verified" },
        { "monthly-income", "6433.33", "missing" },
        { "documented-income", "6000", "missing" },
        { "essential-expenses", "3520.83", "missing" },
        { "other-debt-payments", "800", "0" },
        { "debt-payments", "1900", "0" },
        { "debt-service-ratio", "0.2953", "missing" },
        { "disposable-income", "2112.5", "missing" },
        { "affordability", "0.3283", "missing" },
        { "pay-day", "10", "missing" },
        { "employment", "permanent", "missing" },
        { "active-lenders", "3", "missing" },
        { "debt-ratio", "0.6", "missing" },
        { "borrower-kind", "individual", "individual" },
        { "product", "personal-loan", "missing" },
        { "origin", "in-app", "missing" },
        { "accounts", "1", "0" },
        { "loyalty-years", "6", "missing" },
        { "clean-years", "0", "missing" },
        { "thin-file", "false", "true" },
        { "vulnerable", "true", "false" },
        { "autopay", "false", "missing" },
        { "open-holds", "1", "0" },
        { "open-incidents", "1", "0" },
        { "days-in-stage", "10", "missing" },
        { "last-score", "590", "missing" },
        { "score-drop-30d", "50", "missing" },
        { "limitation-days", "14", "missing" },
        { "complaint-rate", "0.012", "0.012" },
        { "tag.green", "true", "false" },
        { "tag.thin-file", "false", "false" },
        { "hold.complaint", "true", "false" },
        { "hold.dispute", "false", "false" },
        { "vulnerable.illness", "true", "false" },
        { "vulnerable.bereavement", "false", "false" },
        { "clause.data-use", "true", "false" },
        { "clause.liability", "false", "false" },
        { "notice.pre-legal-notice", "true", "false" },
        { "notice.default", "false", "false" },
        { "consent.electronic-contact", "true", "false" },
        { "consent.direct-debit", "false", "false" },
        { "agents.law", "1", "1" },
        { "agents.communication", "0", "0" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Read_OneFact_HasTheValueWorkedOutByHand(string name, string full, string empty)
    {
        Assert.Equal(full, FactCase.Text(FactCase.Full, name));
        Assert.Equal(empty, FactCase.Text(FactCase.Empty, name));
    }

    [Fact]
    public void Read_AllFactsTogether_HaveTheSameValues()
    {
        Fact[] all = [.. Values.Select(row => Find((string)row[0]).Fact)];
        FactRow row = FactCase.Row(FactCase.Full, all);
        Assert.Empty(row.Faults);
        Assert.Equal(Values.Select(values => (string)values[1]), all.Select(fact => row.Get(fact).ToString()));
    }

    [Fact]
    public void All_EveryFactAndFamily_HasAValueWorkedOutByHand()
    {
        string[] tested = [.. Values.Select(row => (string)row[0])];
        Assert.Equal([], FactCatalog.All.Select(entry => entry.Fact.Name).Except(tested));
        Assert.All(FactCatalog.Families, family => Assert.Contains(tested, name => name.StartsWith(family.Prefix + ".", StringComparison.Ordinal)));
    }

    [Fact]
    public void All_EveryFact_IsSoundAndDescribedInBothLanguages()
    {
        Assert.Equal(FactCatalog.All.Length, FactSchema.Of(FactCatalog.All.Select(entry => entry.Fact)).Facts.Length);
        Assert.True(FactCatalog.All.Length >= 60);
        Assert.All(FactCatalog.All, entry =>
        {
            Assert.Equal(FactPhase.Case, entry.Fact.Phase);
            Assert.NotEqual(entry.Fact.Name, entry.Fact.NameIn(Language.English));
            Assert.NotEqual(entry.Fact.NameIn(Language.English), entry.Fact.NameIn(Language.SimplifiedChinese));
            Assert.NotEqual(entry.DefinitionIn(Language.English), entry.DefinitionIn(Language.SimplifiedChinese));
            Assert.EndsWith(".", entry.DefinitionIn(Language.English), StringComparison.Ordinal);
            Assert.EndsWith("。", entry.DefinitionIn(Language.SimplifiedChinese), StringComparison.Ordinal);
            Assert.False(ProtectedAttributes.Contains(entry.Fact));
            Assert.True(entry.Query is null || entry.Query.Validate().IsEmpty);
        });
    }

    [Fact]
    public async Task FactsPage_InTheDocs_IsThatOfTheCatalog() => await SnapshotFile.CompareAsync(
        SnapshotFile.Normalize(FactsPage.Text()), Path.Combine(Guards.Repository.Root, "docs", "facts.md"), Path.Combine(Guards.Repository.Root, "docs", "facts.received.md"));

    [Theory]
    [InlineData("hold.disputes")]
    [InlineData("hold.")]
    [InlineData("tag.Green")]
    [InlineData("agents.two words")]
    [InlineData("agents.abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz")]
    [InlineData("DaysPastDue")]
    public void TryFind_OtherName_IsNone(string name) => Assert.False(FactCatalog.TryFind(name, out _));

    [Fact]
    public void HasTag_TagThatFitsNoName_IsRefused() =>
        Assert.Equal(
            "\"\" is no word for a fact \"tag.*\". (Parameter 'word')",
            Assert.Throws<ArgumentException>(() => Facts.HasTag(default)).Message);

    [Fact]
    public void Facts_InConditions_ReadAsInTheGuide()
    {
        Condition offers = Facts.OverdueReason.Is(OverdueReason.EconomicPressure) & Facts.Affordability < Percentage.Of(10);
        Condition legal = Facts.DaysPastDue >= 120 & Facts.FruitlessContacts >= 5 & Facts.HasNotice(NoticeKind.PreLegalNotice) & !Facts.HasHold(HoldKind.Dispute);
        CategoryFact track = Fact.Category("track", ["legal", "offers", "none"], f => f.Phase(FactPhase.Staged));
        DecisionTable table = DecisionTable.Create("t", t => t.Output(track).When(legal, "legal").When(offers, "offers").Otherwise("none"));
        FactRow row = FactSource.Create(table.Schema).Read(FactCase.Full, FactCase.Context);
        Assert.Equal("none", table.Evaluate(row).Outputs[0].Word);
    }

    private static CatalogFact Find(string name) => FactCatalog.TryFind(name, out CatalogFact? found) ? found : throw new InvalidOperationException(name);
}
