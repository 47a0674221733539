using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Serialization;

namespace CollectionRules.Escalation;

/// <summary>
/// How the action of an early-warning level is carried out: one contact that looks after the borrower, asks or offers. It goes through the same
/// gate as every contact and is never a demand.
/// </summary>
/// <param name="Action">The action of the level, such as <c>care</c>.</param>
/// <example><code>
/// new WarningResponse("care-call") { Channel = Channel.Call, Every = Days(14), Template = "how-are-you" }
/// </code></example>
public sealed record WarningResponse(string Action)
{
    /// <summary>The channel; <see cref="Channel.Sms"/> where nothing is said.</summary>
    public Channel Channel { get; init; } = Channel.Sms;

    /// <summary>What it is for; <see cref="ContactPurpose.Care"/> where nothing is said. Never a demand.</summary>
    public ContactPurpose Purpose { get; init; } = ContactPurpose.Care;

    /// <summary>The shortest time between two uses of the channel; 7 days where nothing is said.</summary>
    public CalendarSpan Every { get; init; } = CalendarWords.Days(7);

    /// <summary>The template; null for none.</summary>
    public string? Template { get; init; }

    /// <summary>
    /// The response to an action that none is written for: by text message once a week, for the purpose that the action names where that is
    /// none of demanding, otherwise for care.
    /// </summary>
    /// <param name="action">The action of the level.</param>
    /// <returns>The response.</returns>
    public static WarningResponse Usual(string action)
    {
        ArgumentNullException.ThrowIfNull(action);
        ContactPurpose named = ContactPurpose.WellKnown.FirstOrDefault(purpose => purpose.ToString() == action && !Demands.IsDemand(purpose));
        return new(action) { Purpose = named.IsEmpty ? ContactPurpose.Care : named };
    }

    /// <summary>The contact, to be put through the gate like those of the ladder.</summary>
    /// <param name="channels">The channels of the policy.</param>
    /// <returns>A treatment of the id <c>early-warning</c>.</returns>
    public Treatment ToTreatment(ChannelCatalog channels)
    {
        ArgumentNullException.ThrowIfNull(channels);
        bool isKnown = channels.TryFind(Channel, out ChannelDefinition? definition);
        return new Treatment
        {
            Id = "early-warning",
            Channel = Channel,
            Purpose = Purpose,
            Tone = Tone.Gentle,
            Intensity = isKnown && !definition!.IsRemote ? definition.Intensity : Intensity.Minimal,
            IsAutomated = isKnown && definition!.IsAutomated,
            Template = Template,
            Every = Every,
            Cost = definition?.Cost,
        };
    }

    internal void Write(DefinitionWriter form)
    {
        form.StartObject();
        form.Text("action", Action);
        form.Text("channel", Channel.ToString());
        form.Text("purpose", Purpose.ToString());
        form.Text("every", Every.ToString());
        form.TextIfAny("template", Template);
        form.EndObject();
    }
}
