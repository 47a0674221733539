using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Cases.Documents;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Serialization;

namespace CollectionRules.Cases;

/// <summary>
/// The case file of one borrower: who is bound, the accounts, and everything that happened so far. Immutable: recording an event gives a
/// new case file that shares what is unchanged. Safe for use by several threads at a time.
/// </summary>
/// <remarks>
/// Build one with <see cref="CaseFile"/> or read one with <see cref="CaseDocument"/>. Everything that depends on time is asked with an
/// as-of instant; the case file reads no clock.
/// </remarks>
/// <example><code>
/// CollectionCase file = CaseFile.For("C-1").Loan(Money.Of(12_000m, Currency.CNY), installments: 12).PastDue(45, new DateOnly(2026, 3, 1)).Build();
/// CollectionCase later = file.Record(new PaymentReceived("P-1", at) { Account = "A-1", Amount = Money.Of(1_000m, Currency.CNY) });
/// later.Version.EventCount   // one more than file.Version.EventCount
/// </code></example>
public sealed partial class CollectionCase
{
    /// <summary>The most events of a case file: 100,000.</summary>
    public const int MaxEvents = 100_000;

    private readonly CaseHeader header;
    private readonly CaseNames names;
    private readonly ContentHash headerDigest;
    private readonly EventLog log;
    private LedgerBook? ledgers;

    internal CollectionCase(CaseHeader header, CaseNames names, ContentHash headerDigest, EventLog log) =>
        (this.header, this.names, this.headerDigest, this.log) = (header, names, headerDigest, log);

    /// <summary>The id of the case.</summary>
    public string Id => header.Id;

    /// <summary>The currency of every amount in the case.</summary>
    public Currency Currency => header.Currency;

    /// <summary>The borrower.</summary>
    public Borrower Borrower => header.Borrower;

    /// <summary>Persons other than the borrower.</summary>
    public ImmutableArray<Person> Persons => header.Persons;

    /// <summary>The accounts.</summary>
    public ImmutableArray<Account> Accounts => header.Accounts;

    /// <summary>Marks of the host.</summary>
    public ImmutableArray<Tag> Tags => header.Tags;

    /// <summary>The attributes of the host as the file was made; events may have changed them since, see <see cref="AttributeAt"/>.</summary>
    public ImmutableSortedDictionary<string, AttributeValue> Attributes => header.Attributes;

    /// <summary>The number of events and the digest of everything.</summary>
    public CaseVersion Version => new(log.Count, ContentHash.Chain(headerDigest, log.Digest.ToBytes()));

    /// <summary>Every event in the order of occurrence, then of recording, then of id: the same however they came in.</summary>
    public IReadOnlyList<CaseEvent> Events => log.Chronological;

    /// <summary>Every event in the order in which it was recorded here.</summary>
    public IReadOnlyList<CaseEvent> Recorded => log.Recorded;

    internal CaseHeader Header => header;

    internal EventLog Log => log;

    internal CaseNames Names => names;

    /// <summary>The events that occurred at an instant or before, in chronological order.</summary>
    /// <param name="asOf">The instant, included.</param>
    /// <returns>The events.</returns>
    public IReadOnlyList<CaseEvent> EventsUntil(DateTimeOffset asOf) => log.Chronological.Until(asOf);

    /// <summary>Looks an account up.</summary>
    /// <param name="id">The id, compared ordinally.</param>
    /// <param name="account">The account; null where there is none.</param>
    /// <returns>True where the case has the account.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryFindAccount(string id, [NotNullWhen(true)] out Account? account) => names.Accounts.TryGetValue(id, out account);

    /// <summary>Looks an event up.</summary>
    /// <param name="id">The id, compared ordinally.</param>
    /// <param name="found">The event; null where there is none.</param>
    /// <returns>True where an event of this id was recorded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryFindEvent(string id, [NotNullWhen(true)] out CaseEvent? found) => log.TryFind(id, out found);

    /// <summary>The case file as it was known at an instant: with the events recorded up to then, whenever they occurred.</summary>
    /// <param name="instant">The instant, included.</param>
    /// <returns>
    /// The case file; what refers to an event that was not known yet is left out with it. Where events were recorded in the order of <see cref="CaseEvent.RecordedAt"/>, it has the version the file had then.
    /// Borrower, persons and accounts are those of this file; only events are dated.
    /// </returns>
    public CollectionCase KnownAt(DateTimeOffset instant)
    {
        EventList recorded = log.Recorded;
        int known = 0;
        while (known < recorded.Count && recorded[known].RecordedAt <= instant)
        {
            known++;
        }

        if (known == recorded.Count)
        {
            return this;
        }

        int[] places = new int[recorded.Count];
        CanonicalWriter writer = new();
        CollectionCase part = With(log.Prefix(known));
        for (int i = 0; i < recorded.Count; i++)
        {
            int before = part.log.Count;
            if (i >= known && recorded[i].RecordedAt <= instant)
            {
                part = part.Record(recorded[i], new CaseCheck(new DiagnosticBag(1), names, part.log), writer);
            }

            places[i] = i < known ? i : part.log.Count > before ? before : -1;
        }

        return part.Rearranged(places);
    }

    /// <summary>The file with members of later formats where their events have gone.</summary>
    internal CollectionCase Rearranged(int[] places)
    {
        if (header.Kept.IsEmpty)
        {
            return this;
        }

        CaseHeader moved = header.Rearranged(places);
        return new(moved, names, moved.Digest(new CanonicalWriter()), log);
    }

    /// <summary>Id and version, and nothing about persons.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"CollectionCase {Texts.VisibleText.Of(Id, 120)} {Version}";

    private CollectionCase With(EventLog other) => ReferenceEquals(other, log) ? this : new(header, names, headerDigest, other);

    private ReadOnlySpan<byte> Bytes(CaseEvent told, CanonicalWriter writer)
    {
        writer.Clear();
        CaseWriter members = new(writer, Currency, []);
        members.StartObject();
        told.Write(members, recorded: true);
        members.EndObject();
        return writer.Written;
    }
}
