using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Cases.Documents;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;

namespace CollectionRules.Cases;

/// <summary>
/// Builds a case file: gathers its parts and reports every fault at once. The short words <c>Loan</c> and <c>PastDue</c> make a whole
/// account for examples and tests.
/// </summary>
/// <remarks>A builder is for one thread and may build several times; what it built does not change.</remarks>
/// <example><code>
/// CollectionCase file = CaseFile.For("C-1")
///     .Loan(Money.Of(12_000m, Currency.CNY), installments: 12)
///     .PastDue(45, asOf: new DateOnly(2026, 3, 1))
///     .Build();
/// file.StandingAt(DateText.ParseInstant("2026-03-01T09:00:00+08:00")).DaysPastDue   // 45
/// </code></example>
public sealed partial class CaseFile
{
    private readonly string id;
    private readonly List<Person> persons = [];
    private readonly List<Account> accounts = [];
    private readonly List<Tag> tags = [];
    private readonly List<CaseEvent> events = [];
    private readonly SortedDictionary<string, AttributeValue> attributes = new(StringComparer.Ordinal);
    private ImmutableArray<KeptMember> kept = [];
    private Borrower borrower = new();
    private Currency currency;
    private ZoneBook? zones = ZoneBook.OfSystem;

    private CaseFile(string id) => this.id = CaseText.Identifier(id, nameof(id));

    /// <summary>Begins a case file.</summary>
    /// <param name="id">The id of the case.</param>
    /// <returns>A builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public static CaseFile For(string id) => new(id);

    /// <summary>Begins with everything an existing case file has, events included.</summary>
    /// <param name="source">The case file.</param>
    /// <returns>A builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static CaseFile From(CollectionCase source)
    {
        ArgumentNullException.ThrowIfNull(source);
        CaseFile file = new(source.Id) { currency = source.Currency, borrower = source.Borrower, kept = source.Header.Kept, zones = source.Names.Zones };
        file.persons.AddRange(source.Persons);
        file.accounts.AddRange(source.Accounts);
        file.tags.AddRange(source.Tags);
        file.events.AddRange(source.Recorded);
        foreach ((string name, AttributeValue value) in source.Attributes)
        {
            file.attributes[name] = value;
        }

        return file;
    }

    /// <summary>States the currency; <see cref="Loan"/> states it too.</summary>
    /// <param name="currency">The currency of every amount.</param>
    /// <returns>This builder.</returns>
    public CaseFile In(Currency currency)
    {
        this.currency = currency;
        return this;
    }

    /// <summary>States the borrower, in place of one without any data.</summary>
    /// <param name="borrower">The borrower.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="borrower"/> is null.</exception>
    public CaseFile Of(Borrower borrower)
    {
        ArgumentNullException.ThrowIfNull(borrower);
        this.borrower = borrower;
        return this;
    }

    /// <summary>Adds a person, or puts it in the place of the one of the same id.</summary>
    /// <param name="person">The person.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="person"/> is null.</exception>
    public CaseFile With(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        Put(persons, person, persons.FindIndex(other => other.Id == person.Id));
        return this;
    }

    /// <summary>Adds an account, or puts it in the place of the one of the same id.</summary>
    /// <param name="account">The account.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="account"/> is null.</exception>
    public CaseFile With(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        Put(accounts, account, accounts.FindIndex(other => other.Id == account.Id));
        return this;
    }

    /// <summary>Adds a mark, once.</summary>
    /// <param name="tag">The mark.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="tag"/> is the default value.</exception>
    public CaseFile With(Tag tag)
    {
        if (!tags.Contains(CaseText.Given(tag, tag.IsEmpty, nameof(tag))))
        {
            tags.Add(tag);
        }

        return this;
    }

    /// <summary>Sets an attribute of the host.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no id.</exception>
    public CaseFile With(string name, AttributeValue value)
    {
        attributes[CaseText.Identifier(name, nameof(name))] = value;
        return this;
    }

    /// <summary>Adds an event; what it refers to comes before it.</summary>
    /// <param name="told">The event.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="told"/> is null.</exception>
    public CaseFile With(CaseEvent told)
    {
        ArgumentNullException.ThrowIfNull(told);
        events.Add(told);
        return this;
    }

    /// <summary>States which zones exist.</summary>
    /// <param name="book">The zones; null where only the form of zone ids is to be checked. The machine's zone data where nothing is said.</param>
    /// <returns>This builder.</returns>
    public CaseFile Within(ZoneBook? book)
    {
        zones = book;
        return this;
    }

    /// <summary>Builds the case file.</summary>
    /// <returns>The case file.</returns>
    /// <exception cref="PolicyValidationException">Something contradicts; every fault is listed.</exception>
    public CollectionCase Build() => TryBuild(out CollectionCase? built, out ImmutableArray<PolicyDiagnostic> diagnostics)
        ? built
        : throw new PolicyValidationException(diagnostics);

    /// <summary>Builds the case file where nothing contradicts.</summary>
    /// <param name="built">The case file; null where there is a fault.</param>
    /// <param name="diagnostics">Every fault, with a path into the document form such as <c>/accounts/0/businessZone</c>.</param>
    /// <returns>True where there is no fault.</returns>
    public bool TryBuild([NotNullWhen(true)] out CollectionCase? built, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        DiagnosticBag bag = new();
        built = CaseAssembly.Assemble(Header(bag), [.. events.Select(told => new PlacedEvent(told, null))], zones, [], bag, null);
        diagnostics = bag.ToImmutable();
        return built is not null;
    }

    private static void Put<T>(List<T> list, T item, int place)
    {
        if (place < 0)
        {
            list.Add(item);
        }
        else
        {
            list[place] = item;
        }
    }

    private CaseHeader Header(DiagnosticBag bag)
    {
        if (currency.IsUnspecified)
        {
            bag.Report(DiagnosticCode.MissingMember, value: "currency");
        }

        return new(
            id, currency, borrower, [.. persons], [.. accounts], [.. tags], attributes.ToImmutableSortedDictionary(StringComparer.Ordinal), kept);
    }
}
