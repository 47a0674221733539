using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Rules.History;

namespace CollectionRules.Compliance.Packs;

/// <summary>How often a debt collector may call under Regulation F, and what speaks against compliance below the numbers.</summary>
internal static class UnitedStatesFrequency
{
    private static readonly ContactScope Calls = new() { Channels = Counting.Telephone };

    internal static ImmutableArray<ComplianceRule> Make() =>
    [
        new ContactCapRule
        {
            Id = "us-call-frequency", Citation = UnitedStatesPack.Cite("1006.14(b)(2)(i)(A), (ii), (b)(3), (b)(4)", SourceQuality.PrimaryClause), Reason = ComplianceReasons.CallFrequency,
            Strength = RuleStrength.Presumption, Scope = Calls,
            Counted = Counted(Counting.Outbound & !Counting.NotConnected, HistoryKey.Person, HistoryKey.Debt, HistoryKey.Collector),
            Limits = Counting.AtMost(7, Counting.LastDays(7)),
        },
        new CooldownRule
        {
            Id = "us-conversation-cooldown", Citation = UnitedStatesPack.Cite("1006.14(b)(2)(i)(B), (ii), (b)(3)", SourceQuality.PrimaryClause), Reason = ComplianceReasons.ConversationCooldown,
            Strength = RuleStrength.Presumption, Scope = Calls,
            Counted = new CountedContacts
            {
                Query = Counting.Contacts(Counting.ByTelephone & Counting.Conversation).Per(HistoryKey.Person, HistoryKey.Debt, HistoryKey.Collector),
                ExceptWithConsent = ConsentKind.RepeatedContact,
                ConsentLasts = new(7, CalendarUnit.Day),
                CountsConsented = true,
            },
            Window = Counting.LastDays(7),
        },
        Advice("us-aggregate-volume", ComplianceReasons.AggregateCallVolume, Counted(Counting.Outbound & !Counting.NotConnected, HistoryKey.Person, HistoryKey.Collector), 7, Counting.LastDays(7)),
        Advice("us-calls-in-one-day", ComplianceReasons.CallsConcentrated, Counted(Counting.Outbound & !Counting.NotConnected, HistoryKey.Person, HistoryKey.Debt, HistoryKey.Collector), 6, HistoryWindow.Day),
        Advice("us-calls-in-succession", ComplianceReasons.CallsInQuickSuccession, Counted(Counting.Outbound & Counting.Unanswered & !Counting.NotConnected, HistoryKey.Person, HistoryKey.Collector), 1, HistoryWindow.Elapsed(TimeSpan.FromMinutes(5))),
    ];

    private static CountedContacts Counted(EventCondition condition, params ReadOnlySpan<HistoryKey> keys) => new()
    {
        Query = Counting.Contacts(Counting.ByTelephone & condition).Per(keys),
        ExceptWithConsent = ConsentKind.RepeatedContact,
        ConsentLasts = new(7, CalendarUnit.Day),
    };

    private static ContactCapRule Advice(string id, Explanations.ReasonCode reason, CountedContacts counted, int most, HistoryWindow window) => new()
    {
        Id = id, Citation = UnitedStatesPack.Cite("comment 14(b)(2)(i)-2", SourceQuality.PrimaryClause), Reason = reason, Strength = RuleStrength.Advice, Scope = Calls,
        Counted = counted, Limits = Counting.AtMost(most, window),
    };
}
