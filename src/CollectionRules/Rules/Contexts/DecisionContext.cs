using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Serialization;

namespace CollectionRules.Rules.Contexts;

/// <summary>
/// What a decision needs beside the case file and the policy: the as-of instant, the rules of zones, business calendars, agents, signals of
/// the portfolio, reference rates and proposed actions. Immutable and safe for several threads: make one for a whole portfolio.
/// </summary>
/// <example><code>
/// DecisionContext context = DecisionContext.At(asOf, c => c
///     .Zones(ZoneBook.Of(ZoneRules.Resolve("Asia/Shanghai")))
///     .Calendar(HolidayCalendar.Create("cn-2026").WithHolidays(new DateOnly(2026, 10, 1)))
///     .Agent(new Agent { Id = "agent-7", Certificates = [new("law", new(2026, 1, 1), new(2026, 12, 31))] })
///     .Signal("complaint-rate", 0.012m)
///     .Rate("lpr-1y", new DateOnly(2026, 10, 20), AnnualRate.Of(3.0m)));
/// </code></example>
public sealed partial class DecisionContext
{
    private readonly ImmutableDictionary<string, Agent> agentsById;

    internal DecisionContext(DateTimeOffset asOf, DecisionContextBuilder builder)
    {
        AsOf = asOf;
        Zones = builder.Book;
        Calendars = [.. builder.Calendars];
        Agents = [.. builder.Agents.OrderBy(agent => agent.Id, StringComparer.Ordinal)];
        Signals = builder.Signals.ToImmutableSortedDictionary(StringComparer.Ordinal);
        Rates = [.. builder.Rates.OrderBy(rate => rate.Name, StringComparer.Ordinal).ThenBy(rate => rate.From)];
        Proposals = [.. builder.Proposals];
        agentsById = Agents.ToImmutableDictionary(agent => agent.Id, StringComparer.Ordinal);
        CanonicalWriter writer = new();
        WriteTo(writer);
        Digest = writer.Hash();
    }

    /// <summary>The instant at which is decided: what occurred up to it is known, later events are not seen.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>The rules of zones; the machine's zone data where nothing was said.</summary>
    public ZoneBook Zones { get; }

    /// <summary>The business calendars, in the order given; the first is the one that counts where none is named.</summary>
    public ImmutableArray<HolidayCalendar> Calendars { get; }

    /// <summary>The first calendar; <see cref="HolidayCalendar.Weekends"/> where none was given.</summary>
    public HolidayCalendar BusinessCalendar => Calendars.IsEmpty ? HolidayCalendar.Weekends : Calendars[0];

    /// <summary>The agents, in ordinal order of their ids.</summary>
    public ImmutableArray<Agent> Agents { get; }

    /// <summary>Numbers about the whole portfolio, such as the rate of complaints, by name.</summary>
    public ImmutableSortedDictionary<string, decimal> Signals { get; }

    /// <summary>Reference rates, by name and then by day.</summary>
    public ImmutableArray<ReferenceRate> Rates { get; }

    /// <summary>Actions that somebody outside advises, in the order given.</summary>
    public ImmutableArray<ProposedAction> Proposals { get; }

    /// <summary>
    /// The digest of everything above: equal contexts have equal digests on every machine. Of the zones, those of a given book are part of it;
    /// the machine's zone data are not.
    /// </summary>
    public ContentHash Digest { get; }

    /// <summary>Makes a context.</summary>
    /// <param name="asOf">The instant at which is decided.</param>
    /// <param name="configure">Says more; null for a context of the instant alone.</param>
    /// <returns>The context.</returns>
    /// <exception cref="PolicyValidationException">Names are missing or stand twice; every fault is listed.</exception>
    public static DecisionContext At(DateTimeOffset asOf, Action<DecisionContextBuilder>? configure = null)
    {
        DecisionContextBuilder builder = new();
        configure?.Invoke(builder);
        DiagnosticBag bag = new();
        builder.Check(bag);
        bag.ThrowIfErrors();
        return new(asOf, builder);
    }

    /// <summary>The same context at another instant.</summary>
    /// <param name="asOf">The instant at which is decided.</param>
    /// <returns>The context.</returns>
    public DecisionContext MovedTo(DateTimeOffset asOf) => new(asOf, new DecisionContextBuilder(this));

    /// <summary>Looks a calendar up.</summary>
    /// <param name="id">The id, compared ordinally.</param>
    /// <param name="calendar">The calendar; null where there is none.</param>
    /// <returns>True where the context has the calendar.</returns>
    public bool TryFindCalendar(string id, [NotNullWhen(true)] out HolidayCalendar? calendar)
    {
        ArgumentNullException.ThrowIfNull(id);
        calendar = Calendars.FirstOrDefault(one => one.Id == id);
        return calendar is not null;
    }

    /// <summary>Looks an agent up.</summary>
    /// <param name="id">The id, compared ordinally.</param>
    /// <param name="agent">The agent; null where there is none.</param>
    /// <returns>True where the context has the agent.</returns>
    public bool TryFindAgent(string id, [NotNullWhen(true)] out Agent? agent) => agentsById.TryGetValue(id, out agent);

    /// <summary>The rate in force on a day.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    /// <param name="day">The day.</param>
    /// <returns>The rate of the last <see cref="ReferenceRate.From"/> that is not after the day; null where there is none.</returns>
    public AnnualRate? RateOn(string name, DateOnly day)
    {
        AnnualRate? found = null;
        foreach (ReferenceRate rate in Rates)
        {
            found = rate.Name == name && rate.From <= day ? rate.Rate : found;
        }

        return found;
    }

    /// <summary>As-of instant and digest.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"DecisionContext at {DateText.Format(AsOf)}, {Digest}";
}
