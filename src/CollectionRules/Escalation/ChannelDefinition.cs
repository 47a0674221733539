using CollectionRules.Cases;
using CollectionRules.Monetary;

namespace CollectionRules.Escalation;

/// <summary>What a policy knows of a channel.</summary>
public sealed record ChannelDefinition
{
    /// <summary>Defines a channel.</summary>
    /// <param name="channel">The channel, not the default value.</param>
    /// <param name="intensity">How much it weighs on the borrower.</param>
    /// <exception cref="ArgumentException"><paramref name="channel"/> is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="intensity"/> is not defined.</exception>
    public ChannelDefinition(Channel channel, Intensity intensity)
    {
        Channel = channel.IsEmpty ? throw new ArgumentException("The channel is the empty default; a channel must be given.", nameof(channel)) : channel;
        Intensity = Enum.IsDefined(intensity) ? intensity : throw new ArgumentOutOfRangeException(nameof(intensity), intensity, $"The intensity \"{intensity}\" is not defined; Minimal to High are.");
    }

    /// <summary>The channel.</summary>
    public Channel Channel { get; }

    /// <summary>How much it weighs on the borrower.</summary>
    public Intensity Intensity { get; }

    /// <summary>Whether a machine does it unless a treatment says otherwise; a person where nothing is said.</summary>
    public bool IsAutomated { get; init; }

    /// <summary>Whether it reaches the borrower without going there; <see langword="true"/> where nothing is said.</summary>
    public bool IsRemote { get; init; } = true;

    /// <summary>Whether it leaves something written; spoken where nothing is said.</summary>
    public bool IsWritten { get; init; }

    /// <summary>The cost of one use; null where it is not known.</summary>
    public Money? Cost { get; init; }
}
