using CollectionRules.Calendars;
using CollectionRules.Cases;

namespace CollectionRules.Compliance;

/// <summary>
/// Whose wall clock a rule reads: that of the debtor (of several possible zones, all at once), that of one zone for everybody, or both.
/// Written <c>debtor</c>, <c>Asia/Shanghai</c> or <c>debtor+Asia/Shanghai</c>.
/// </summary>
/// <remarks>The default value is <see cref="OfDebtor"/>.</remarks>
public readonly record struct ContactClock
{
    private const string DebtorWord = "debtor";

    private ContactClock(string? zone, bool isFixedOnly) => (Zone, IsFixedOnly) = (zone, isFixedOnly);

    /// <summary>The zone or zones of the debtor.</summary>
    public static ContactClock OfDebtor => default;

    /// <summary>The id of the fixed zone; null where only the debtor's zones count.</summary>
    public string? Zone { get; }

    /// <summary>Whether the debtor's zones do not count.</summary>
    public bool IsFixedOnly { get; }

    /// <summary>One zone for everybody.</summary>
    /// <param name="zone">An IANA id or an offset such as <c>+08:00</c>.</param>
    /// <returns>The clock.</returns>
    /// <exception cref="ArgumentException"><paramref name="zone"/> is no id.</exception>
    public static ContactClock Fixed(string zone) => new(CaseText.Identifier(zone, nameof(zone)), isFixedOnly: true);

    /// <summary>One zone and the debtor's zones at once.</summary>
    /// <param name="zone">An IANA id or an offset such as <c>+08:00</c>.</param>
    /// <returns>The clock.</returns>
    /// <exception cref="ArgumentException"><paramref name="zone"/> is no id.</exception>
    public static ContactClock Both(string zone) => new(CaseText.Identifier(zone, nameof(zone)), isFixedOnly: false);

    /// <summary>Reads <c>debtor</c>, a zone id, or <c>debtor+</c> and a zone id.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The clock; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> names no zone.</exception>
    public static ContactClock Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text == DebtorWord ? OfDebtor
            : text.StartsWith(DebtorWord + "+", StringComparison.Ordinal) ? Both(text[(DebtorWord.Length + 1)..])
            : Fixed(text);
    }

    /// <summary>The text that <see cref="Parse"/> reads.</summary>
    /// <returns>Such as <c>debtor</c>.</returns>
    public override string ToString() => Zone is null ? DebtorWord : IsFixedOnly ? Zone : $"{DebtorWord}+{Zone}";

    internal IReadOnlyList<ZoneRules> Resolve(IReadOnlyList<ZoneRules> debtor, ZoneBook book) =>
        Zone is null ? debtor : IsFixedOnly ? [book.Find(Zone)] : [.. debtor, book.Find(Zone)];
}
