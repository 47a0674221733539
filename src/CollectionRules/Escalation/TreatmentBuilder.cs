using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Monetary;
using CollectionRules.Rules;

namespace CollectionRules.Escalation;

/// <summary>Gathers what a <see cref="Treatment"/> is; nothing is checked before the ladder is made. Of a member said twice the last counts.</summary>
public sealed class TreatmentBuilder
{
    internal TreatmentBuilder(Channel channel) => Channel = channel;

    internal Channel Channel { get; }

    internal string? Id { get; private set; }

    internal ContactPurpose PurposeGiven { get; private set; } = ContactPurpose.Demand;

    internal Tone ToneGiven { get; private set; } = Cases.Tone.Neutral;

    internal bool? IsAutomated { get; private set; }

    internal string? TemplateGiven { get; private set; }

    internal Condition Condition { get; private set; } = Condition.Always;

    internal CalendarSpan EveryGiven { get; private set; }

    internal List<TreatmentCapBuilder> Caps { get; } = [];

    internal CalendarSpan AfterGiven { get; private set; }

    internal string? PreferredByGiven { get; private set; }

    internal Money? CostGiven { get; private set; }

    internal Percentage Share { get; private set; } = Percentage.Hundred;

    internal int? MostFruitless { get; private set; }

    /// <summary>The id, unique in the stage; needed where a channel is used twice.</summary>
    public TreatmentBuilder Named(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        Id = id;
        return this;
    }

    /// <summary>What it is for; a demand where nothing is said.</summary>
    public TreatmentBuilder Purpose(ContactPurpose purpose)
    {
        PurposeGiven = purpose;
        return this;
    }

    /// <summary>How firmly it speaks; neutral where nothing is said.</summary>
    public TreatmentBuilder Tone(Tone tone)
    {
        ToneGiven = tone;
        return this;
    }

    /// <summary>A machine does it.</summary>
    public TreatmentBuilder Automated()
    {
        IsAutomated = true;
        return this;
    }

    /// <summary>A person does it.</summary>
    public TreatmentBuilder Human()
    {
        IsAutomated = false;
        return this;
    }

    /// <summary>The id of the text used.</summary>
    public TreatmentBuilder Template(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        TemplateGiven = id;
        return this;
    }

    /// <summary>When it is proposed at all; it may read facts up to the stage.</summary>
    public TreatmentBuilder When(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        Condition = condition;
        return this;
    }

    /// <summary>The shortest time between two uses of the channel: after one on day D the next is on D plus this or later.</summary>
    public TreatmentBuilder Every(CalendarSpan span)
    {
        EveryGiven = span;
        return this;
    }

    /// <summary>The most uses of the channel in a stretch; say the stretch with <see cref="TreatmentCapBuilder.Per"/>. Several hold together.</summary>
    public TreatmentCapBuilder AtMost(int most)
    {
        TreatmentCapBuilder cap = new(this, most);
        Caps.Add(cap);
        return cap;
    }

    /// <summary>How long after the entry into the stage it is first proposed.</summary>
    public TreatmentBuilder After(CalendarSpan span)
    {
        AfterGiven = span;
        return this;
    }

    /// <summary>Puts it before less intrusive treatments of equal purpose; the reason names the rule.</summary>
    public TreatmentBuilder PreferredBy(string rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        PreferredByGiven = rule;
        return this;
    }

    /// <summary>The cost of one use, in place of the channel's.</summary>
    public TreatmentBuilder Cost(Money cost)
    {
        CostGiven = cost;
        return this;
    }

    /// <summary>The share of the past-due amount that one use is expected to bring; all of it where nothing is said.</summary>
    public TreatmentBuilder Expecting(Percentage share)
    {
        Share = share;
        return this;
    }

    /// <summary>After so many uses without result it is no longer proposed.</summary>
    public TreatmentBuilder StopAfterFruitless(int uses)
    {
        MostFruitless = uses;
        return this;
    }
}
