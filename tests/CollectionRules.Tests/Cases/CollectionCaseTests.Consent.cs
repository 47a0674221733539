using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using static CollectionRules.Tests.Cases.Given;

namespace CollectionRules.Tests.Cases;

public sealed partial class CollectionCaseTests
{
    [Fact]
    public void ConsentAt_GivenNarrowedAndWithdrawn_IsThatOfTheUse()
    {
        CollectionCase file = Two.Record([
            new ConsentGiven("C-1", At("2025-03-01")) { Consent = ConsentKind.Contact },
            new ConsentGiven("C-2", At("2025-03-02")) { Consent = ConsentKind.Contact, Channel = Channel.Sms, ValidUntil = At("2025-03-04") },
            new ConsentWithdrawn("C-3", At("2025-03-05")) { Consent = ConsentKind.Contact, Channel = Channel.Sms },
            new ConsentGiven("C-4", At("2025-03-06")) { Consent = ConsentKind.Contact, ContactPoint = "N-1" },
            new ConsentWithdrawn("C-5", At("2025-03-07")) { Consent = ConsentKind.Contact, Person = "borrower" }]);
        Assert.Null(In("2025-02-28", Channel.Sms));
        Assert.Equal("C-1", In("2025-03-01", Channel.Sms));
        Assert.Equal("C-2", In("2025-03-03", Channel.Sms));
        Assert.Equal("C-1", In("2025-03-03", Channel.Call));
        Assert.Equal("C-1", In("2025-03-04", Channel.Sms));
        Assert.Null(In("2025-03-05", Channel.Sms));
        Assert.Equal("C-1", In("2025-03-05", Channel.Call));
        Assert.Equal("C-1", In("2025-03-05", null));
        Assert.Equal("C-4", In("2025-03-06", Channel.Sms, "N-1"));
        Assert.Null(In("2025-03-06", Channel.Sms, "N-2"));
        Assert.Null(In("2025-03-07", Channel.Call, "N-1"));
        Assert.Null(file.ConsentAt(ConsentKind.Visit, At("2025-03-01")));
        Assert.Null(file.ConsentAt(ConsentKind.Contact, At("2025-03-01"), person: "other"));
        string? In(string day, Channel? channel, string? point = null) => file.ConsentAt(ConsentKind.Contact, At(day), null, channel, point)?.Id;
    }
}
