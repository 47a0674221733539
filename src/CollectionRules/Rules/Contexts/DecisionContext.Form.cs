using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Serialization;

namespace CollectionRules.Rules.Contexts;

/// <content>The canonical form.</content>
public sealed partial class DecisionContext
{
    /// <summary>Writes the context as one JSON object; what is empty is left out.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.StartObject();
        writer.Name("asOf");
        writer.Instant(AsOf);
        List(writer, "zones", Zones.Given, WriteZone);
        List(writer, "calendars", Calendars, WriteCalendar);
        List(writer, "agents", Agents, WriteAgent);
        if (!Signals.IsEmpty)
        {
            writer.Name("signals");
            writer.StartObject();
            foreach ((string name, decimal value) in Signals)
            {
                writer.Name(name);
                writer.Number(value);
            }

            writer.EndObject();
        }

        List(writer, "rates", Rates, WriteRate);
        List(writer, "proposals", Proposals, WriteProposal);
        writer.EndObject();
    }

    private static void WriteZone(CanonicalWriter writer, ZoneRules zone)
    {
        Text(writer, "id", zone.Id);
        Text(writer, "offset", DateText.FormatOffset(zone.InitialOffset));
        List(writer, "transitions", zone.Transitions, static (inner, transition) =>
        {
            inner.Name("at");
            inner.Instant(transition.At);
            Text(inner, "offset", DateText.FormatOffset(transition.Offset));
        });
    }

    private static void WriteCalendar(CanonicalWriter writer, HolidayCalendar calendar)
    {
        Text(writer, "id", calendar.Id);
        Texts(writer, "weekend", calendar.WeekendDays.Select(day => day.ToString()));
        Texts(writer, "holidays", calendar.Holidays.Select(DateText.Format));
        Texts(writer, "workingDays", calendar.WorkingDays.Select(DateText.Format));
    }

    private static void WriteAgent(CanonicalWriter writer, Agent agent)
    {
        Text(writer, "id", agent.Id);
        Flag(writer, "isAutomated", agent.IsAutomated);
        Flag(writer, "isSuspended", agent.IsSuspended);
        List(writer, "certificates", agent.Certificates, static (inner, certificate) =>
        {
            Text(inner, "name", certificate.Name);
            Text(inner, "issuedOn", DateText.Format(certificate.IssuedOn));
            Text(inner, "validUntil", certificate.ValidUntil is DateOnly last ? DateText.Format(last) : null);
        });
    }

    private static void WriteRate(CanonicalWriter writer, ReferenceRate rate)
    {
        Text(writer, "name", rate.Name);
        Text(writer, "from", DateText.Format(rate.From));
        Text(writer, "rate", rate.Rate.ToString());
    }

    private static void WriteProposal(CanonicalWriter writer, ProposedAction proposal)
    {
        Text(writer, "id", proposal.Id);
        Text(writer, "source", proposal.Source);
        Text(writer, "channel", proposal.Channel.ToString());
        Text(writer, "purpose", proposal.Purpose.ToString());
        Text(writer, "at", proposal.At is DateTimeOffset at ? DateText.Format(at) : null);
        Text(writer, "person", proposal.Person);
        Text(writer, "contactPoint", proposal.ContactPoint);
        Texts(writer, "accounts", proposal.Accounts);
        Text(writer, "collector", proposal.Collector);
        Text(writer, "tone", proposal.Tone is Tone tone ? CaseWords.Tones.WordFor(tone) : null);
        Text(writer, "template", proposal.Template);
    }

    private static void List<T>(CanonicalWriter writer, string name, IReadOnlyList<T> items, Action<CanonicalWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.Name(name);
        writer.StartArray();
        foreach (T item in items)
        {
            writer.StartObject();
            write(writer, item);
            writer.EndObject();
        }

        writer.EndArray();
    }

    private static void Texts(CanonicalWriter writer, string name, IEnumerable<string> texts)
    {
        writer.Name(name);
        writer.StartArray();
        foreach (string text in texts)
        {
            writer.Text(text);
        }

        writer.EndArray();
    }

    private static void Text(CanonicalWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.Name(name);
            writer.Text(text);
        }
    }

    private static void Flag(CanonicalWriter writer, string name, bool value)
    {
        if (value)
        {
            writer.Name(name);
            writer.Flag(value);
        }
    }
}
