using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Explanations;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules;

/// <summary>When one treatment may be used in the days ahead.</summary>
public sealed class TreatmentSlots
{
    internal TreatmentSlots(TreatmentDecision treatment, ImmutableArray<PointSlots> points, ReasonCode? reason) =>
        (Treatment, Points, Reason) = (treatment, points, reason);

    /// <summary>The treatment, as it was decided at the as-of instant.</summary>
    public TreatmentDecision Treatment { get; }

    /// <summary>The channel.</summary>
    public Channel Channel => Treatment.Channel;

    /// <summary>What it is for.</summary>
    public ContactPurpose Purpose => Treatment.Purpose;

    /// <summary>The slots of each contact point that serves the channel.</summary>
    public ImmutableArray<PointSlots> Points { get; }

    /// <summary>Why there is no slot; null where there is one.</summary>
    public ReasonCode? Reason { get; }

    /// <summary>The first slot of all contact points; null where there is none.</summary>
    public ContactSlot? First => Points.SelectMany(static point => point.Slots).OrderBy(static slot => slot.From).Select(static slot => (ContactSlot?)slot).FirstOrDefault();

    /// <summary>The slots as lines for people.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The lines, without a line break at the end.</returns>
    public string ToText(Language language)
    {
        if (Reason is { } why)
        {
            string text = TextTable.Contains($"reason.{why}") ? TextTable.Get($"reason.{why}", language) : why.ToString();
            return TextTable.Get("contact-plan.none", language, ("channel", Channel.ToString()), ("purpose", Purpose.ToString()), ("reason", text));
        }

        IEnumerable<string> lines = Points.SelectMany(point => point.Slots.Select(slot => point.ContactPoint is { } id
            ? TextTable.Get("contact-plan.point-slot", language, ("from", DateText.Format(slot.From)), ("until", DateText.Format(slot.Until)), ("point", VisibleText.Of(id, 120)))
            : TextTable.Get("contact-plan.slot", language, ("from", DateText.Format(slot.From)), ("until", DateText.Format(slot.Until)))));
        return string.Join('\n', lines.Prepend(TextTable.Get("contact-plan.treatment", language, ("channel", Channel.ToString()), ("purpose", Purpose.ToString()))));
    }

    internal void Write(DefinitionWriter form)
    {
        form.StartObject();
        form.Text("id", Treatment.Proposal.Treatment.Id);
        form.Text("channel", Channel.ToString());
        form.Text("purpose", Purpose.ToString());
        form.TextIfAny("reason", Reason?.ToString());
        form.StartArray("points");
        foreach (PointSlots point in Points)
        {
            form.StartObject();
            form.TextIfAny("contactPoint", point.ContactPoint);
            form.StartArray("slots");
            foreach (ContactSlot slot in point.Slots)
            {
                form.StartObject();
                form.Text("from", DateText.Format(slot.From));
                form.Text("until", DateText.Format(slot.Until));
                form.EndObject();
            }

            form.EndArray();
            form.EndObject();
        }

        form.EndArray();
        form.EndObject();
    }
}
