using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Monetary;

namespace CollectionRules.Tests.Compliance;

/// <summary>Short words for cases and attempts of these tests.</summary>
internal static class CheckedCase
{
    public static readonly Citation Own = new("Policy of the lender", "1", SourceQuality.OwnPolicy, new DateOnly(2026, 11, 1));

    public static DateTimeOffset At(string text) => DateText.ParseInstant(text);

    public static CaseFile File(string zone = "Asia/Shanghai") => CaseFile.For("C-1").In(Currency.CNY).Of(new Borrower { Zones = [zone] }).With(Account("A-1", zone));

    public static Account Account(string id, string zone = "Asia/Shanghai", params ImmutableArray<Obligation> obligations) => new()
    {
        Id = id, Product = ProductKind.PersonalLoan, BusinessZone = zone, Contract = new ContractTerms { Rounding = RoundingRule.HalfUp }, Obligations = obligations,
    };

    public static ContactAttempt Attempt(string at, Channel? channel = null, ContactPurpose? purpose = null, string? person = null) => new()
    {
        At = At(at), Channel = channel ?? Channel.Call, Purpose = purpose ?? ContactPurpose.Demand, Person = person,
    };

    public static ContactAttempted Told(string id, string at, Channel? channel = null, ContactOutcome? outcome = null) => new(id, At(at))
    {
        Channel = channel ?? Channel.Call, Purpose = ContactPurpose.Demand, Outcome = outcome ?? ContactOutcome.Conversation,
    };

    public static ComplianceVerdict Check(this RulePack pack, CaseFile file, ContactAttempt attempt) => pack.Check(attempt, ContactContext.Of(file.Build()));
}
