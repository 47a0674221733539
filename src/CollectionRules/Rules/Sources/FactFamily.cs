using CollectionRules.Cases.Documents;
using CollectionRules.Rules.Compilation;
using CollectionRules.Texts;

namespace CollectionRules.Rules.Sources;

/// <summary>Facts of one form that are made by a word: <c>tag.green</c>, <c>hold.dispute</c>. Their names are the prefix, a point and the word.</summary>
public sealed class FactFamily
{
    private const int LongestWord = 48;

    private readonly FactKind kind;
    private readonly bool isSensitive;
    private readonly Func<string, bool> accepts;
    private readonly Func<FactReading, string, FactValue> read;

    private FactFamily(string prefix, FactGroup group, FactKind kind, Func<string, bool> accepts, Func<FactReading, string, FactValue> read, bool isSensitive = false) =>
        (Prefix, Group, this.kind, this.accepts, this.read, this.isSensitive) = (prefix, group, kind, accepts, read, isSensitive);

    /// <summary>Whether the case or an account has a tag.</summary>
    public static FactFamily Tag { get; } = new("tag", FactGroup.Profile, FactKind.Flag,
        word => Cases.Tag.TryParse(word, out _), static (r, word) => r.HasTag(word));

    /// <summary>Whether a hold of a kind is in force.</summary>
    public static FactFamily Hold { get; } = new("hold", FactGroup.Progress, FactKind.Flag,
        word => CaseWords.HoldKinds.TryFind(word, out _), static (r, word) => r.HasHold(word));

    /// <summary>Whether a vulnerability of a kind is in force.</summary>
    public static FactFamily Vulnerable { get; } = new("vulnerable", FactGroup.Profile, FactKind.Flag,
        word => Cases.VulnerabilityKind.TryParse(word, out _), static (r, word) => r.IsVulnerable(word), isSensitive: true);

    /// <summary>Whether every contract has a clause.</summary>
    public static FactFamily Clause { get; } = new("clause", FactGroup.Profile, FactKind.Flag,
        word => Cases.ClauseKind.TryParse(word, out _), static (r, word) => r.HasClause(word));

    /// <summary>Whether a notice of a kind was served.</summary>
    public static FactFamily Notice { get; } = new("notice", FactGroup.Progress, FactKind.Flag,
        word => Cases.NoticeKind.TryParse(word, out _), static (r, word) => r.HasNotice(word));

    /// <summary>Whether a consent of a kind is in force.</summary>
    public static FactFamily Consent { get; } = new("consent", FactGroup.Profile, FactKind.Flag,
        word => Cases.ConsentKind.TryParse(word, out _), static (r, word) => r.HasConsent(word));

    /// <summary>How many agents have a certificate.</summary>
    public static FactFamily Agents { get; } = new("agents", FactGroup.Progress, FactKind.Count,
        static _ => true, static (r, word) => r.AgentsWith(word));

    /// <summary>Every family, in the order above.</summary>
    public static IReadOnlyList<FactFamily> All { get; } = [Tag, Hold, Vulnerable, Clause, Notice, Consent, Agents];

    /// <summary>What stands before the point.</summary>
    public string Prefix { get; }

    /// <summary>What its facts are about.</summary>
    public FactGroup Group { get; }

    /// <summary>The name of one of its facts that people read.</summary>
    public string NameIn(Language language, string word) => TextTable.Get($"fact-family.{Prefix}.name", language, ("word", word));

    /// <summary>The exact definition of its facts.</summary>
    public string DefinitionIn(Language language) => TextTable.Get($"fact-family.{Prefix}.definition", language);

    /// <summary>The prefix with a star.</summary>
    public override string ToString() => Prefix + ".*";

    internal Fact Of(string word) => TryMake(word) ?? throw new ArgumentException($"\"{VisibleText.Of(word, 64)}\" is no word for a fact \"{this}\".", nameof(word));

    internal CatalogFact? TryFind(string name) => name.StartsWith(Prefix + ".", StringComparison.Ordinal) && TryMake(name[(Prefix.Length + 1)..]) is { } fact
        ? new CatalogFact(fact, Group, null, r => read(r, name[(Prefix.Length + 1)..]), $"fact-family.{Prefix}.definition")
        : null;

    private Fact? TryMake(string word)
    {
        string name = $"{Prefix}.{word}";
        if (word.Length is 0 or > LongestWord || !FactValidator.IsName(name) || !accepts(word))
        {
            return null;
        }

        void Options(FactOptions options)
        {
            options.Described(NameIn(Language.English, word), NameIn(Language.SimplifiedChinese, word));
            if (isSensitive)
            {
                options.Sensitive();
            }

            if (kind == FactKind.Count)
            {
                options.Between(0, 1_000_000);
            }
        }

        return kind == FactKind.Count ? Fact.Count(name, Options) : Fact.Flag(name, Options);
    }
}
