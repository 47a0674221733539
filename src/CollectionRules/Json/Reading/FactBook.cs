using CollectionRules.Rules;
using CollectionRules.Rules.Sources;

namespace CollectionRules.Json.Reading;

/// <summary>The facts that a policy document may name, as far as it was read.</summary>
/// <param name="knowsCatalog">Whether the facts of the library may be named without being declared.</param>
internal sealed class FactBook(bool knowsCatalog)
{
    private readonly Dictionary<string, Fact> byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> spoiled = new(StringComparer.Ordinal);
    private readonly List<Fact> declared = [];

    /// <summary>The declared facts, in the order in which they could be made: those that are derived last.</summary>
    public IReadOnlyList<Fact> Declared => declared;

    public IEnumerable<string> Names => knowsCatalog ? byName.Keys.Concat(FactCatalog.All.Select(static known => known.Fact.Name)) : byName.Keys;

    /// <summary>Adds a fact of the facts section; false where its name is taken.</summary>
    public bool Declare(Fact fact)
    {
        if (!byName.TryAdd(fact.Name, fact))
        {
            return false;
        }

        declared.Add(fact);
        return true;
    }

    /// <summary>Adds a fact that a card or ladder decides; false where its name is taken.</summary>
    public bool Decide(Fact fact) => byName.TryAdd(fact.Name, fact);

    /// <summary>Takes note of a name whose fact could not be read: naming it is no further fault.</summary>
    public void Spoil(string name) => spoiled.Add(name);

    public bool IsSpoiled(string name) => spoiled.Contains(name);

    public Fact? Find(string name) => byName.GetValueOrDefault(name) ?? (knowsCatalog && FactCatalog.TryFind(name, out CatalogFact? known) ? known.Fact : null);
}
