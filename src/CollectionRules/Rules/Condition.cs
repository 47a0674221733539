using System.Collections.Immutable;
using CollectionRules.Texts;

namespace CollectionRules.Rules;

/// <summary>
/// A condition as closed data: <em>fact in set</em>, and, or, not, exclusive or, always. Its logic is Kleene's: a missing value makes a
/// leaf unknown unless the leaf names missing, unknown is not true, and negation swaps what is true with what is false.
/// </summary>
/// <remarks>
/// <para>A special code is a value like any other: it lies in no range of numbers, so <c>fact &lt; 8</c> is false on it and the negation is true.</para>
/// <para>A condition nests at most <see cref="MostDepth"/> deep and holds at most <see cref="MostParts"/> conditions, itself included and one
/// that stands in two places counted twice; every way to make a larger one throws an <see cref="ArgumentException"/>.</para>
/// </remarks>
public abstract class Condition : IEquatable<Condition>
{
    /// <summary>The deepest a condition may nest; a leaf is 1 deep.</summary>
    public const int MostDepth = 128;

    /// <summary>The most conditions inside one condition, itself included.</summary>
    public const int MostParts = 4_096;

    private readonly int depth = 1;
    private readonly int size = 1;

    private protected Condition(ImmutableArray<Condition> parts)
    {
        long all = 1;
        foreach (Condition part in parts.IsDefault ? [] : parts)
        {
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
            depth = Math.Max(depth, part.depth + 1);
            all += part.size;
        }

        if (depth > MostDepth)
        {
            throw new ArgumentException($"The condition nests \"{depth}\" deep; at most {MostDepth} is allowed. Hint: write parts of one kind side by side, or split the row.", nameof(parts));
        }

        size = all <= MostParts
            ? (int)all
            : throw new ArgumentException($"The condition holds \"{all}\" conditions; at most {MostParts} are allowed. Hint: name a set of values in one leaf, or split the row.", nameof(parts));
    }

    /// <summary>True for every row, whatever is missing.</summary>
    public static Condition Always { get; } = new AllCondition([]);

    /// <summary>True for no row.</summary>
    public static Condition Never { get; } = new AnyCondition([]);

    /// <summary>Both hold.</summary>
    public static Condition operator &(Condition left, Condition right) => new AllCondition(Flatten<AllCondition>(left, right, static c => c.Parts));

    /// <summary>At least one holds.</summary>
    public static Condition operator |(Condition left, Condition right) => new AnyCondition(Flatten<AnyCondition>(left, right, static c => c.Parts));

    /// <summary>Exactly one holds; unknown as soon as either side is unknown.</summary>
    public static Condition operator ^(Condition left, Condition right) => new ExclusiveCondition(Checked(left), Checked(right));

    /// <summary>The condition is false; unknown where it is unknown.</summary>
    public static Condition operator !(Condition condition) => condition is NotCondition not ? not.Part : new NotCondition(Checked(condition));

    /// <summary>All of <paramref name="parts"/> hold; none at all is <see cref="Always"/>.</summary>
    public static Condition All(params ImmutableArray<Condition> parts) => new AllCondition(parts);

    /// <summary>At least one of <paramref name="parts"/> holds; none at all is <see cref="Never"/>.</summary>
    public static Condition Any(params ImmutableArray<Condition> parts) => new AnyCondition(parts);

    /// <summary>The value of <paramref name="fact"/> lies in <paramref name="set"/>.</summary>
    public static Condition On(Fact fact, FactSet set)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(set);
        return new FactCondition(fact, set);
    }

    /// <inheritdoc/>
    public abstract bool Equals(Condition? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Condition);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    /// <summary>The condition in English, as <see cref="ToText"/> gives it.</summary>
    public sealed override string ToString() => ToText(Language.English);

    /// <summary>The condition as people read it, such as <c>days-past-due >= 90 and not cease-contact</c>.</summary>
    public string ToText(Language language) => ConditionText.Of(this, language);

    private protected static bool SameParts(ImmutableArray<Condition> left, ImmutableArray<Condition> right) => left.AsSpan().SequenceEqual(right.AsSpan());

    private protected static int HashOf(int kind, ImmutableArray<Condition> parts)
    {
        HashCode hash = default;
        hash.Add(kind);
        foreach (Condition part in parts)
        {
            hash.Add(part);
        }

        return hash.ToHashCode();
    }

    private static Condition Checked(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition;
    }

    private static ImmutableArray<Condition> Flatten<T>(Condition left, Condition right, Func<T, ImmutableArray<Condition>> parts)
        where T : Condition =>
        [.. Checked(left) is T l ? parts(l) : [left], .. Checked(right) is T r ? parts(r) : [right]];
}
