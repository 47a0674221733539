using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Rules.History;

/// <summary>
/// Whose calendar dates a query counts. Where that is several zones, the query is answered in each and the strictest answer taken: the
/// greatest count, sum or maximum, the shortest time since the last event, the latest instant at which a cap is free again.
/// </summary>
/// <remarks>The zones of a borrower who has none are the business zones of the accounts, and UTC where there is no account. The default value is <see cref="Debtor"/>.</remarks>
public readonly record struct HistoryClock
{
    private const string DebtorWord = "debtor", BusinessWord = "business";

    private HistoryClock(HistoryClockKind kind, string? zone = null) => (Kind, Zone) = (kind, zone);

    /// <summary>The zones of the borrower.</summary>
    public static HistoryClock Debtor => default;

    /// <summary>The business zones of the accounts asked about, of all accounts where none is.</summary>
    public static HistoryClock Business { get; } = new(HistoryClockKind.Business);

    /// <summary>Whose dates.</summary>
    public HistoryClockKind Kind { get; }

    /// <summary>The id of the fixed zone; null otherwise.</summary>
    public string? Zone { get; }

    /// <summary>One zone for everybody: an IANA id or an offset such as <c>+08:00</c>.</summary>
    /// <exception cref="ArgumentException">The id is empty, or one of the words <c>debtor</c> and <c>business</c>.</exception>
    public static HistoryClock Fixed(string zone)
    {
        ArgumentException.ThrowIfNullOrEmpty(zone);
        return zone is not (DebtorWord or BusinessWord)
            ? new(HistoryClockKind.Fixed, zone)
            : throw new ArgumentException($"\"{zone}\" is no zone. Hint: use HistoryClock.Debtor or HistoryClock.Business.", nameof(zone));
    }

    /// <summary>Reads <c>debtor</c>, <c>business</c> or the id of a zone.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is empty.</exception>
    public static HistoryClock Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out HistoryClock clock) ? clock : throw new FormatException("A clock is \"debtor\", \"business\" or the id of a zone.");
    }

    /// <summary>Reads a clock like <see cref="Parse"/>; <c>false</c> where that throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out HistoryClock clock)
    {
        clock = text switch { BusinessWord => Business, null or "" or DebtorWord => default, _ => new(HistoryClockKind.Fixed, text) };
        return !string.IsNullOrEmpty(text);
    }

    /// <summary>The text that <see cref="Parse"/> reads.</summary>
    public override string ToString() => Kind switch
    {
        HistoryClockKind.Debtor => DebtorWord,
        HistoryClockKind.Business => BusinessWord,
        _ => Zone ?? "",
    };
}
