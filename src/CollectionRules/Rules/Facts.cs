using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Rules.Sources;
using CollectionRules.Texts;

namespace CollectionRules.Rules;

/// <summary>
/// The facts that the library itself computes from a case file and a context. Each says which days and which clock it counts by; dates of
/// accounts are those of their business zone, dates of contacts those of the borrower.
/// </summary>
/// <remarks>
/// A policy reads them by these members and <see cref="FactSource"/> fills them in. What a lender alone knows comes in as a
/// <see cref="HostFact"/>. The whole list, with groups and definitions in both languages, is <see cref="FactCatalog.All"/>.
/// </remarks>
/// <example><code>
/// Condition severe = Facts.DaysPastDue >= 90 &amp; Facts.FruitlessContacts >= 5 &amp; !Facts.HasHold(HoldKind.Dispute);
/// </code></example>
public static partial class Facts
{
    /// <summary>Whether the case or an account has a tag, such as <c>tag.green</c>.</summary>
    /// <exception cref="ArgumentException">The tag is the default value, or its word has more than 48 characters.</exception>
    public static FlagFact HasTag(Tag tag) => (FlagFact)FactFamily.Tag.Of(tag.ToString());

    /// <summary>Whether a hold of a kind is in force at the as-of instant, such as <c>hold.dispute</c>.</summary>
    /// <exception cref="ArgumentException">The kind is not defined.</exception>
    public static FlagFact HasHold(HoldKind kind) => (FlagFact)FactFamily.Hold.Of(CaseWords.HoldKinds.WordFor(kind));

    /// <summary>Whether a vulnerability of a kind is in force on the as-of date, such as <c>vulnerable.illness</c>. Sensitive.</summary>
    /// <exception cref="ArgumentException">The kind is the default value, or its word has more than 48 characters.</exception>
    public static FlagFact HasVulnerability(VulnerabilityKind kind) => (FlagFact)FactFamily.Vulnerable.Of(kind.ToString());

    /// <summary>Whether the contract of every account has a clause, such as <c>clause.data-use</c>; no where the case has no account.</summary>
    /// <exception cref="ArgumentException">The kind is the default value, or its word has more than 48 characters.</exception>
    public static FlagFact HasClause(ClauseKind kind) => (FlagFact)FactFamily.Clause.Of(kind.ToString());

    /// <summary>Whether a notice of a kind was served and is not known to be undelivered, such as <c>notice.pre-legal-notice</c>.</summary>
    /// <exception cref="ArgumentException">The kind is the default value, or its word has more than 48 characters.</exception>
    public static FlagFact HasNotice(NoticeKind kind) => (FlagFact)FactFamily.Notice.Of(kind.ToString());

    /// <summary>Whether the borrower's consent of a kind, to every channel and contact point, is in force at the as-of instant, such as <c>consent.electronic-contact</c>.</summary>
    /// <exception cref="ArgumentException">The kind is the default value, or its word has more than 48 characters.</exception>
    public static FlagFact HasConsent(ConsentKind kind) => (FlagFact)FactFamily.Consent.Of(kind.ToString());

    /// <summary>How many agents of the context, machines and suspended ones left out, have a certificate that counts on the as-of date, such as <c>agents.law</c>.</summary>
    /// <param name="certificate">The name: letters, digits, <c>-</c>, <c>_</c> or <c>.</c>, at most 48 characters.</param>
    /// <exception cref="ArgumentException">The name has another form.</exception>
    public static CountFact AgentsWith(string certificate) => (CountFact)FactFamily.Agents.Of(certificate);

    private static FactOptions Named(this FactOptions options, string name)
    {
        TextEntry entry = TextTable.Entry($"fact.{name}.name");
        return options.Described(entry.In(Language.English), entry.In(Language.SimplifiedChinese));
    }

    private static CountFact Count(string name, Action<FactOptions>? more = null) => Fact.Count(name, f => More(f.Named(name), more));

    private static MoneyFact Money(string name, Action<FactOptions> more) => Fact.Money(name, f => more(f.Named(name).AnyStep()));

    private static RatioFact Ratio(string name, Action<FactOptions> more) => Fact.Ratio(name, f => more(f.Named(name)));

    private static FlagFact Flag(string name, Action<FactOptions>? more = null) => Fact.Flag(name, f => More(f.Named(name), more));

    private static CategoryFact Category(string name, IEnumerable<string> values, Action<FactOptions>? more = null) => Fact.Category(name, values, f => More(f.Named(name), more));

    private static RatioFact Quotient(string name, NumberFact left, NumberFact right, string zeroDenominator, Action<FactOptions> more) =>
        RatioFact.Quotient(name, left, right, zeroDenominator, f => more(f.Named(name)));

    private static void More(FactOptions options, Action<FactOptions>? more) => more?.Invoke(options);

    private static IEnumerable<string> Words<T>(IEnumerable<T> words)
        where T : struct => words.Select(word => word.ToString() ?? "");
}
