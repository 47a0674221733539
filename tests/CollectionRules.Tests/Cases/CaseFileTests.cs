using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using static CollectionRules.Tests.Cases.Given;

namespace CollectionRules.Tests.Cases;

public sealed class CaseFileTests
{
    private static readonly Borrower Known = new()
    {
        Name = "Zhang San",
        IdentityNumber = "110101199003070000",
        ContactPoints = [Point("N-1", ContactPointKind.Phone), Point("N-2", ContactPointKind.Address)],
    };

    [Fact]
    public void Build_ThreeLines_MakesAnOverdueLoan()
    {
        CollectionCase file = CaseFile.For("C-1").Loan(Money.Of(1_000m, Currency.CNY), installments: 3).PastDue(45, asOf: Day("2026-03-01")).Build();
        CaseStanding standing = file.StandingAt(At("2026-03-01"));
        Assert.Equal("overdue, 45 days past due, past due 666.66 CNY", standing.ToString());
        Assert.Equal(Yuan(1_000m), standing.Outstanding.Total);
        Assert.Equal(["2026-01-15", "2026-02-15", "2026-03-15"], file.Accounts[0].Contract.DueItems.Select(item => DateText.Format(item.DueOn)));
        Assert.Equal(0, CaseFile.For("C-1").Loan(Yuan(10m)).PastDue(0, Day("2026-03-01")).Build().StandingAt(At("2026-03-01")).DaysPastDue);
    }

    [Fact]
    public void Loan_BadNumbers_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CaseFile.For("C-1").Loan(Yuan(0m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => CaseFile.For("C-1").Loan(Yuan(1m), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CaseFile.For("C-1").Loan(Yuan(1m)).PastDue(-1, Day("2026-03-01")));
        Assert.Equal("There is no loan to place due dates for. Hint: call Loan first.", Assert.Throws<InvalidOperationException>(() => CaseFile.For("C-1").PastDue(1, Day("2026-03-01"))).Message);
    }

    [Fact]
    public void TryBuild_ManyFaults_AreToldAtOnce()
    {
        Account account = Account("A-1", [Due("D-1", "2026-01-10", -5m), Due("D-1", "2026-02-10", 0m)]) with
        {
            BusinessZone = "China Standard Time",
            Obligations = [new Obligation { Person = "P-9", Kind = ObligationKind.Guarantor }],
        };
        Assert.False(CaseFile.For("C-1").In(Currency.CNY).Within(null).Of(Known).With(account).With(new Person { Id = "borrower", ContactPoints = [Point("N-1", ContactPointKind.Phone)] })
            .With(Paid("P-1", "2026-01-11", 0m)).TryBuild(out CollectionCase? built, out ImmutableArray<PolicyDiagnostic> faults));
        Assert.Null(built);
        Assert.Equal(
            [
                ("CR-CASE-DUPLICATE", "/borrower"), ("CR-CASE-ZONE", "/accounts/0/businessZone"),
                ("CR-CASE-AMOUNT", "/accounts/0/contract/dueItems/0/principal"), ("CR-CASE-AMOUNT", "/accounts/0/contract/dueItems/1"),
                ("CR-CASE-DUPLICATE", "/accounts/0/contract/dueItems/1/id"), ("CR-CASE-PERSON", "/accounts/0/obligations/0/person"),
                ("CR-CASE-DUPLICATE", "/persons/0/contactPoints/0/id"), ("CR-CASE-AMOUNT", "/events/0/amount"),
            ],
            faults.Select(fault => (fault.Code, fault.Path)));
        Assert.False(CaseFile.For("C-1").TryBuild(out _, out ImmutableArray<PolicyDiagnostic> none));
        Assert.Equal(["CR-MISSING-MEMBER error: The member \"currency\" is missing. Hint: add the member; it has no default."], none.Select(fault => fault.ToString()));
        Assert.Throws<PolicyValidationException>(() => CaseFile.For("C-1").Build());
    }

    [Fact]
    public void From_ChangedBorrower_KeepsEventsAndChangesTheVersion()
    {
        CollectionCase file = Case(Due("D-1", "2026-01-10", 5m)).Record(Paid("P-1", "2026-01-11", 1m));
        CollectionCase changed = CaseFile.From(file).Of(Known).With(Tag.Green).With(Tag.Green).Build();
        Assert.Equal(file.Events, changed.Events);
        Assert.Equal([Tag.Green], changed.Tags.AsEnumerable());
        Assert.NotEqual(file.Version, changed.Version);
        Assert.Equal(file.Version, CaseFile.From(file).Build().Version);
    }

    [Fact]
    [Trait("req", "JD-04")]
    public void CheckDossier_VisitPreparation_ListsEveryMissingPartAtOnce()
    {
        CaseFile file = CaseFile.For("C-1").In(Currency.CNY).With(Account(Due("D-1", "2026-01-10", 5m)));
        Assert.Equal("complete", Visit(file.Of(Known)));
        Assert.Equal("dossier-incomplete [address]", Visit(file.Of(Known with { ContactPoints = [Point("N-1", ContactPointKind.Phone)] })));
        Assert.Equal("dossier-incomplete [identity, contact, address]", Visit(file.Of(new Borrower { Name = "Zhang San" })));
        Assert.Equal(
            "dossier-incomplete [identity, amount, repayment-record, contact, address]",
            Visit(CaseFile.For("C-2").In(Currency.CNY)));
        static string Visit(CaseFile file) => file.Build().CheckDossier(DossierPurpose.VisitPreparation, At("2026-01-11"), Zones).ToString();
    }

    [Fact]
    public void CheckDossier_OtherPurposes_NeedTheirParts()
    {
        CollectionCase file = CaseFile.For("C-1").In(Currency.CNY).Of(Known).With(Account(Due("D-1", "2026-01-10", 5m))).Build();
        Assert.Equal([DossierPart.Contract], file.CheckDossier(DossierPurpose.LegalReferral, At("2026-01-11"), Zones).Missing.AsEnumerable());
        Assert.True(file.CheckDossier(DossierPurpose.RemoteContact, At("2026-01-10"), Zones).IsComplete);
        Assert.Equal([DossierPart.RepaymentRecord], file.CheckDossier(DossierPurpose.Scoring, At("2026-01-10"), Zones).Missing.AsEnumerable());
        Assert.Throws<ArgumentOutOfRangeException>(() => file.CheckDossier((DossierPurpose)9, At("2026-01-10"), Zones));
        CollectionCase unusable = CaseFile.From(file).Of(Known with { ContactPoints = [Point("N-2", ContactPointKind.Address) with { Basis = LawfulBasis.Unknown }] }).Build();
        Assert.Equal([DossierPart.Contact, DossierPart.Address], unusable.CheckDossier(DossierPurpose.VisitPreparation, At("2026-01-11"), Zones).Missing.AsEnumerable());
    }

    [Fact]
    public void ZoneBook_KnowsWhatItWasGiven()
    {
        ZoneBook book = ZoneBook.Of(ZoneRules.Utc);
        Assert.Same(ZoneRules.Utc, book.Find("+00:00"));
        Assert.False(book.TryFind("Asia/Shanghai", out _));
        Assert.Equal("The zone \"Asia/Shanghai\" is not in the book. Hint: add it to ZoneBook.Of, or use ZoneBook.OfSystem.", Assert.Throws<KeyNotFoundException>(() => book.Find("Asia/Shanghai")).Message);
        Assert.True(ZoneBook.OfSystem.TryFind("Asia/Shanghai", out ZoneRules? first));
        Assert.Same(first, ZoneBook.OfSystem.Find("Asia/Shanghai"));
        Assert.False(ZoneBook.OfSystem.TryFind("", out _));
    }

    [Fact]
    public void DueAmounts_Default_IsNothingAndAddsToAny()
    {
        DueAmounts some = new(Yuan(5m), fee: Yuan(1m));
        Assert.Equal(some, default(DueAmounts) + some);
        Assert.Equal(some, some + default(DueAmounts));
        Assert.Equal("nothing", default(DueAmounts).ToString());
        Assert.Equal("principal 5.00 CNY, fee 1.00 CNY", some.ToString());
        Assert.Equal(Yuan(6m), some.Total);
        Assert.Equal(Yuan(8m), some.With(DueComponent.Interest, Yuan(2m)).Total);
        Assert.Throws<CurrencyMismatchException>(() => new DueAmounts(Yuan(1m), Money.Of(1m, Currency.USD)));
        Assert.Throws<CurrencyMismatchException>(() => some + DueAmounts.Zero(Currency.USD));
        Assert.Throws<ArgumentOutOfRangeException>(() => some[(DueComponent)4]);
    }

    private static ContactPoint Point(string id, ContactPointKind kind) => new() { Id = id, Kind = kind, Value = "13800138000", Basis = LawfulBasis.Contract };
}
