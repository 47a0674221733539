using CollectionRules.Cases;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;

namespace CollectionRules.Tests.Escalation;

public sealed class ChannelCatalogTests
{
    [Fact]
    public void BuiltIn_HasEveryWellKnownChannelFromTheLeastIntrusiveUp()
    {
        Assert.Equal(Channel.WellKnown.Order(Comparer<Channel>.Create(static (a, b) => string.CompareOrdinal(a.ToString(), b.ToString()))), ChannelCatalog.BuiltIn.Channels.Select(static one => one.Channel).OrderBy(static one => one.ToString(), StringComparer.Ordinal));
        Assert.Equal(ChannelCatalog.BuiltIn.Channels.Select(static one => one.Intensity).Order(), ChannelCatalog.BuiltIn.Channels.Select(static one => one.Intensity));
        Assert.All((Channel[])[Channel.Call, Channel.Sms, Channel.FieldVisit, Channel.OnlineChat], static channel => Assert.True(ChannelCatalog.BuiltIn.TryFind(channel, out _)));
    }

    [Fact]
    public void With_HostChannel_IsUsableAndAnUnknownNameIsToldWithItsPath()
    {
        Channel fax = Channel.Parse("fax");
        ChannelCatalog catalog = ChannelCatalog.BuiltIn.With(new ChannelDefinition(fax, Intensity.Low) { IsWritten = true });
        DiagnosticBag bag = new();
        Assert.Equal(Intensity.Low, catalog.Find("fax", "/ladder/stages/a/treatments/fax/channel", bag)!.Intensity);
        Assert.False(ChannelCatalog.BuiltIn.TryFind(fax, out _));
        Assert.Null(catalog.Find("fux", "/ladder/stages/a/treatments/fux/channel", bag));
        Assert.Equal(
            "CR-CHANNEL-UNKNOWN error at /ladder/stages/a/treatments/fux/channel: The channel \"fux\" is not in the catalog of channels. Did you mean \"fax\"? Hint: use a channel of the catalog, or add it there.",
            Assert.Single(bag.ToImmutable()).ToString());
        Ladder ladder = Ladder.Create(l => l.Channels(catalog).Stage("a", s => s.When(Ladders.Days >= 1).Treat(fax)));
        Assert.Equal(fax, ladder.Stages[0].Treatments[0].Channel);
    }

    [Fact]
    public void With_KnownChannel_DefinesItAnewInItsPlace()
    {
        ChannelCatalog catalog = ChannelCatalog.BuiltIn.With(new ChannelDefinition(Channel.Sms, Intensity.Moderate));
        Assert.Equal(ChannelCatalog.BuiltIn.Channels.Select(static one => one.Channel), catalog.Channels.Select(static one => one.Channel));
        Assert.True(catalog.TryFind(Channel.Sms, out ChannelDefinition? sms) && sms.Intensity == Intensity.Moderate);
        Assert.Throws<ArgumentException>(static () => new ChannelDefinition(default, Intensity.Low));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new ChannelDefinition(Channel.Sms, (Intensity)9));
    }
}
