using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Texts;

namespace CollectionRules.Rules.Contexts;

/// <summary>Gathers what a <see cref="DecisionContext"/> says. Faults are reported by <see cref="DecisionContext.At"/>, all at once.</summary>
public sealed class DecisionContextBuilder
{
    internal DecisionContextBuilder()
    {
    }

    internal DecisionContextBuilder(DecisionContext source)
    {
        Book = source.Zones;
        Calendars.AddRange(source.Calendars);
        Agents.AddRange(source.Agents);
        Signals.AddRange(source.Signals);
        Rates.AddRange(source.Rates);
        Proposals.AddRange(source.Proposals);
    }

    internal ZoneBook Book { get; private set; } = ZoneBook.OfSystem;

    internal List<HolidayCalendar> Calendars { get; } = [];

    internal List<Agent> Agents { get; } = [];

    internal List<KeyValuePair<string, decimal>> Signals { get; } = [];

    internal List<ReferenceRate> Rates { get; } = [];

    internal List<ProposedAction> Proposals { get; } = [];

    /// <summary>The rules of zones, in place of the machine's zone data.</summary>
    public DecisionContextBuilder Zones(ZoneBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        Book = book;
        return this;
    }

    /// <summary>Adds a business calendar; the first is the one that counts where none is named.</summary>
    public DecisionContextBuilder Calendar(HolidayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        Calendars.Add(calendar);
        return this;
    }

    /// <summary>Adds an agent.</summary>
    public DecisionContextBuilder Agent(Agent agent)
    {
        ArgumentNullException.ThrowIfNull(agent);
        Agents.Add(agent);
        return this;
    }

    /// <summary>Adds a number about the whole portfolio.</summary>
    public DecisionContextBuilder Signal(string name, decimal value)
    {
        ArgumentNullException.ThrowIfNull(name);
        Signals.Add(new(name, value));
        return this;
    }

    /// <summary>Adds a reference rate that is in force from a day on, until the next of its name.</summary>
    public DecisionContextBuilder Rate(string name, DateOnly from, AnnualRate rate)
    {
        ArgumentNullException.ThrowIfNull(name);
        Rates.Add(new(name, from, rate));
        return this;
    }

    /// <summary>Adds an action that somebody outside advises.</summary>
    public DecisionContextBuilder Propose(ProposedAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        Proposals.Add(action);
        return this;
    }

    internal void Check(DiagnosticBag bag)
    {
        CheckNames(bag, "/calendars", Calendars.Select(calendar => calendar.Id));
        CheckNames(bag, "/agents", Agents.Select(agent => agent.Id));
        for (int i = 0; i < Agents.Count; i++)
        {
            CheckNames(bag, JsonPointer.Append(JsonPointer.Append("/agents", i), "certificates"), Agents[i].Certificates.Select(certificate => certificate.Name), mayRepeat: true);
        }

        CheckNames(bag, "/signals", Signals.Select(signal => signal.Key));
        CheckNames(bag, "/rates", Rates.Select(rate => rate.Name), mayRepeat: true);
        foreach (IGrouping<(string Name, DateOnly From), ReferenceRate> same in Rates.GroupBy(rate => (rate.Name, rate.From)).Where(same => same.Count() > 1))
        {
            bag.Report(DiagnosticCode.ContextTwice, "/rates", $"{same.Key.Name} {DateText.Format(same.Key.From)}");
        }

        CheckNames(bag, "/proposals", Proposals.Select(proposal => proposal.Id));
        for (int i = 0; i < Proposals.Count; i++)
        {
            if (Proposals[i].Channel.IsEmpty || Proposals[i].Purpose.IsEmpty)
            {
                bag.Report(DiagnosticCode.ContextProposal, JsonPointer.Append("/proposals", i), Proposals[i].Id);
            }
        }
    }

    private static void CheckNames(DiagnosticBag bag, string path, IEnumerable<string> names, bool mayRepeat = false)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        int index = 0;
        foreach (string name in names)
        {
            string place = JsonPointer.Append(path, index++);
            if (string.IsNullOrWhiteSpace(name) || name.AsSpan().Trim().Length != name.Length || TextScan.FirstInvisible(name) is not null || name.Length > 256)
            {
                bag.Report(DiagnosticCode.ContextName, place, VisibleText.Of(name ?? "", 64));
            }
            else if (!seen.Add(name) && !mayRepeat)
            {
                bag.Report(DiagnosticCode.ContextTwice, place, name);
            }
        }
    }
}
