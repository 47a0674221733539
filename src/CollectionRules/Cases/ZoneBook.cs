using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Calendars;

namespace CollectionRules.Cases;

/// <summary>
/// The rules of zones by id, so that each zone is resolved once. A book of given rules is the same on every machine; the book of the
/// system asks the machine's zone data on the first use of an id. Thread-safe.
/// </summary>
/// <example><code>
/// ZoneBook zones = ZoneBook.Of(ZoneRules.Fixed(TimeSpan.FromHours(8)));
/// zones.Find("+08:00").Id   // +08:00
/// </code></example>
public sealed class ZoneBook
{
    private readonly ConcurrentDictionary<string, ZoneRules> known = new(StringComparer.Ordinal);
    private readonly bool asksSystem;

    private ZoneBook(bool asksSystem) => this.asksSystem = asksSystem;

    /// <summary>The book of the machine's zone data, for IANA ids and offsets such as <c>+08:00</c>.</summary>
    public static ZoneBook OfSystem { get; } = new(asksSystem: true);

    /// <summary>The given rules in ordinal order of their ids; none for the book of the system, whose content is the machine's.</summary>
    internal IReadOnlyList<ZoneRules> Given => asksSystem ? [] : [.. known.Values.OrderBy(zone => zone.Id, StringComparer.Ordinal)];

    /// <summary>Makes a book of given rules; it knows no other zone.</summary>
    /// <param name="zones">The rules; of two with one id the last counts.</param>
    /// <returns>The book.</returns>
    /// <exception cref="ArgumentNullException">A zone is null.</exception>
    public static ZoneBook Of(params ReadOnlySpan<ZoneRules> zones)
    {
        ZoneBook book = new(asksSystem: false);
        foreach (ZoneRules zone in zones)
        {
            ArgumentNullException.ThrowIfNull(zone, nameof(zones));
            book.known[zone.Id] = zone;
        }

        return book;
    }

    /// <summary>Looks a zone up.</summary>
    /// <param name="id">The id, compared ordinally.</param>
    /// <param name="zone">The rules; null where the book has none.</param>
    /// <returns>True where the zone is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryFind(string id, [NotNullWhen(true)] out ZoneRules? zone)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (known.TryGetValue(id, out zone))
        {
            return true;
        }

        if (!asksSystem || !ZoneRules.TryResolve(id, out zone, out _))
        {
            zone = null;
            return false;
        }

        zone = known.GetOrAdd(id, zone);
        return true;
    }

    /// <summary>The rules of a zone.</summary>
    /// <param name="id">The id, compared ordinally.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The book does not know the zone.</exception>
    public ZoneRules Find(string id) => TryFind(id, out ZoneRules? zone)
        ? zone
        : throw new KeyNotFoundException($"The zone \"{Texts.VisibleText.Of(id, 64)}\" is not in the book. Hint: add it to ZoneBook.Of, or use ZoneBook.OfSystem.");

    /// <summary>What may be meant by an id that is not known.</summary>
    internal string? Suggest(string id)
    {
        if (!asksSystem || id.Length is 0 or > 64)
        {
            return Diagnostics.Spelling.Closest(id, known.Keys);
        }

        IReadOnlyList<string> likely = ZoneId.Suggestions(id, ZoneRules.KnownIds());
        return likely.Count > 0 ? likely[0] : Diagnostics.Spelling.Closest(id, ZoneRules.KnownIds());
    }
}
