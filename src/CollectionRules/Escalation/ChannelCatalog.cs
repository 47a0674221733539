using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Cases;
using CollectionRules.Diagnostics;

namespace CollectionRules.Escalation;

/// <summary>The channels that a policy may use. Immutable: adding one gives a new catalog.</summary>
/// <example><code>
/// ChannelCatalog channels = ChannelCatalog.BuiltIn.With(new ChannelDefinition(Channel.Parse("fax"), Intensity.Low) { IsWritten = true });
/// </code></example>
public sealed class ChannelCatalog
{
    private readonly ImmutableDictionary<string, ChannelDefinition> byName;

    private ChannelCatalog(ImmutableArray<ChannelDefinition> channels)
    {
        Channels = channels;
        byName = channels.ToImmutableDictionary(static one => one.Channel.ToString(), StringComparer.Ordinal);
    }

    /// <summary>Every well-known channel, from the least intrusive up; costs are not known.</summary>
    public static ChannelCatalog BuiltIn { get; } = new(
    [
        new(Channel.InApp, Intensity.Low) { IsAutomated = true, IsWritten = true },
        new(Channel.Push, Intensity.Low) { IsAutomated = true, IsWritten = true },
        new(Channel.Sms, Intensity.Low) { IsAutomated = true, IsWritten = true },
        new(Channel.Email, Intensity.Low) { IsAutomated = true, IsWritten = true },
        new(Channel.OnlineChat, Intensity.Low) { IsWritten = true },
        new(Channel.InstantMessage, Intensity.Low) { IsAutomated = true, IsWritten = true },
        new(Channel.RobotCall, Intensity.Moderate) { IsAutomated = true },
        new(Channel.Call, Intensity.Moderate),
        new(Channel.VideoCall, Intensity.Moderate),
        new(Channel.Letter, Intensity.Raised) { IsWritten = true },
        new(Channel.FieldVisit, Intensity.High) { IsRemote = false },
        new(Channel.Legal, Intensity.High) { IsWritten = true },
    ]);

    /// <summary>The channels in their order: among equal intensity, an earlier one is the less intrusive.</summary>
    public ImmutableArray<ChannelDefinition> Channels { get; }

    /// <summary>The catalog with a channel added behind the others, or defined anew in its place.</summary>
    /// <param name="definition">The channel.</param>
    /// <returns>A new catalog.</returns>
    public ChannelCatalog With(ChannelDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return TryFind(definition.Channel, out ChannelDefinition? known) ? new(Channels.Replace(known, definition)) : new(Channels.Add(definition));
    }

    /// <summary>Looks a channel up.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="definition">What the catalog knows of it; null where it does not have it.</param>
    /// <returns>True where the catalog has the channel.</returns>
    public bool TryFind(Channel channel, [NotNullWhen(true)] out ChannelDefinition? definition) => byName.TryGetValue(channel.ToString(), out definition);

    /// <summary>Reads the name of a channel of the catalog; one that it does not have is the diagnostic <c>CR-CHANNEL-UNKNOWN</c>.</summary>
    /// <param name="name">The name, such as <c>letter</c>.</param>
    /// <param name="path">A JSON pointer to where it stands.</param>
    /// <param name="bag">Takes the diagnostic.</param>
    /// <returns>The definition; null where there is none.</returns>
    public ChannelDefinition? Find(string name, string path, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(bag);
        if (byName.TryGetValue(name, out ChannelDefinition? definition))
        {
            return definition;
        }

        bag.Report(DiagnosticCode.ChannelUnknown, path, name, Spelling.Closest(name, byName.Keys.Order(StringComparer.Ordinal)));
        return null;
    }

    /// <summary>Where a channel stands among all: by intensity, then by the order of the catalog; the last place where the catalog does not have it.</summary>
    internal (Intensity Intensity, int Place) RankOf(Channel channel) =>
        TryFind(channel, out ChannelDefinition? known) ? (known.Intensity, Channels.IndexOf(known)) : (Intensity.High, Channels.Length);
}
