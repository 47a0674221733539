using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Diagnostics;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Rules;

/// <summary>The facts that a card, table or policy reads, each in its slot, and the maker of rows that hold their values.</summary>
public sealed class FactSchema
{
    /// <summary>The most facts that one schema may hold.</summary>
    public const int MostFacts = 500;

    private readonly FrozenDictionary<string, FactCoder> byName;
    private readonly long[] template;

    internal FactSchema(IEnumerable<Fact> facts, IReadOnlySet<string> keptValues)
    {
        ImmutableArray<Fact> given = [.. facts];
        HashSet<string> kept = [.. keptValues];
        foreach (Fact fact in given)
        {
            if (fact.Derivation is { } derivation)
            {
                kept.Add(derivation.Left.Name);
                kept.Add(derivation.Right.Name);
            }
        }

        Coders = [.. given.Select((fact, index) => new FactCoder(this, fact, index, kept.Contains(fact.Name)))];
        Facts = given;
        Derived = [.. Coders.Where(static coder => coder.Fact.Derivation is not null)];
        KeepsValues = Coders.Any(static coder => coder.KeepsValue);
        byName = Coders.ToFrozenDictionary(static coder => coder.Fact.Name, StringComparer.Ordinal);
        template = [.. Coders.Select(static coder => coder.Fact.Derivation is null ? coder.Unset : FactCode.Missing)];
    }

    /// <summary>The facts, in slot order.</summary>
    public ImmutableArray<Fact> Facts { get; }

    internal static FactSchema Empty { get; } = new([], new HashSet<string>());

    internal ImmutableArray<FactCoder> Coders { get; }

    internal ImmutableArray<FactCoder> Derived { get; }

    internal bool KeepsValues { get; }

    internal ReadOnlySpan<long> Template => template;

    /// <summary>Makes a schema of <paramref name="facts"/>; the operands of a derived fact are added when they are absent.</summary>
    /// <exception cref="PolicyValidationException">A fact is wrong in itself, or two different facts share a name. Every fault is listed.</exception>
    public static FactSchema Of(params IEnumerable<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        DiagnosticBag bag = new();
        SchemaBuilder builder = new(bag);
        foreach (Fact fact in facts)
        {
            builder.Add(fact, "/facts");
        }

        if (bag.HasErrors)
        {
            throw new PolicyValidationException(bag.ToImmutable());
        }

        return builder.Build();
    }

    /// <summary>The slot of <paramref name="fact"/>.</summary>
    /// <exception cref="ArgumentException">The schema does not hold that fact.</exception>
    public FactSlot Slot(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return TrySlot(fact.Name, out FactSlot slot) && slot.Fact.Equals(fact)
            ? slot
            : throw new ArgumentException($"The schema does not hold the fact \"{fact.Name}\" as it is defined here.", nameof(fact));
    }

    /// <summary>The slot of the fact named <paramref name="name"/>.</summary>
    /// <exception cref="ArgumentException">The schema holds no fact of that name.</exception>
    public FactSlot Slot(string name) =>
        TrySlot(name, out FactSlot slot)
            ? slot
            : throw new ArgumentException($"The schema holds no fact \"{name}\".{(Spelling.Closest(name, byName.Keys) is { } close ? $" Did you mean \"{close}\"?" : "")}", nameof(name));

    /// <summary>The slot of the fact named <paramref name="name"/>, if there is one.</summary>
    public bool TrySlot(string name, out FactSlot slot)
    {
        ArgumentNullException.ThrowIfNull(name);
        bool found = byName.TryGetValue(name, out FactCoder? coder);
        slot = found ? new FactSlot(coder!) : default;
        return found;
    }

    /// <summary>An empty row: optional facts are missing, the others not yet given. Make one per thread and reuse it.</summary>
    public FactRow NewRow() => new(this);

    internal bool TryCoder(string name, [NotNullWhen(true)] out FactCoder? coder) => byName.TryGetValue(name, out coder);
}
