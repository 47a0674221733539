using System.Collections.Immutable;
using CollectionRules.Cases;

namespace CollectionRules.Compliance;

/// <content>Checking texts.</content>
public sealed partial class RulePack
{
    /// <summary>What the content rules find in a text.</summary>
    /// <param name="text">The text of a template or message.</param>
    /// <param name="day">The day of use: rules that are not in force on it are left out.</param>
    /// <param name="channel">The channel; null where rules of every channel are asked.</param>
    /// <param name="purpose">The purpose; null where rules of every purpose are asked.</param>
    /// <returns>The findings, by pack and rule; empty where there is nothing wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ImmutableArray<ContentFinding> CheckText(string text, DateOnly day, Channel? channel = null, ContactPurpose? purpose = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return
        [
            .. Leaves.SelectMany(pack => pack.Rules.OfType<ContentRule>()
                .Where(rule => rule.IsInForceOn(day) && rule.Fits(channel, purpose))
                .SelectMany(rule => rule.Check(text, pack.Id))),
        ];
    }
}
