using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>
/// Gathers the bins of one characteristic. Order matters: the first bin that fires wins. A label is at most 256 characters that can be
/// seen; without one a bin is called by its set or condition.
/// </summary>
public sealed class CharacteristicBuilder
{
    /// <summary>The label of a bin that takes the rest, where no other was given.</summary>
    internal const string RestLabel = "otherwise";

    private readonly Fact? fact;
    private readonly List<DraftBin> bins = [];

    internal CharacteristicBuilder(Fact? fact) => this.fact = fact;

    internal IReadOnlyList<DraftBin> Bins => bins;

    /// <summary>Numbers below <paramref name="bound"/> (excluded) that no earlier bin took.</summary>
    public CharacteristicBuilder Below(decimal bound, PointsExpression points, string? label = null) => Range(NumberInterval.Below(bound), points, label);

    /// <summary>Numbers up to <paramref name="bound"/> (included) that no earlier bin took.</summary>
    public CharacteristicBuilder AtMost(decimal bound, PointsExpression points, string? label = null) => Range(NumberInterval.AtMost(bound), points, label);

    /// <summary>Numbers above <paramref name="bound"/> (excluded) that no earlier bin took.</summary>
    public CharacteristicBuilder Above(decimal bound, PointsExpression points, string? label = null) => Range(NumberInterval.Above(bound), points, label);

    /// <summary>Numbers from <paramref name="bound"/> (included) up that no earlier bin took.</summary>
    public CharacteristicBuilder AtLeast(decimal bound, PointsExpression points, string? label = null) => Range(NumberInterval.AtLeast(bound), points, label);

    /// <summary>Numbers of <paramref name="interval"/> that no earlier bin took.</summary>
    public CharacteristicBuilder Range(NumberInterval interval, PointsExpression points, string? label = null) =>
        Add(new FactSet([SetTerm.OfRange(interval)], isComplement: false), points, label);

    /// <summary>The category value, flag (<c>true</c>, <c>false</c>) or <c>other</c> named <paramref name="value"/>.</summary>
    public CharacteristicBuilder Is(string value, PointsExpression points, string? label = null) => Add(new FactSet([SetTerm.OfWord(value)], isComplement: false), points, label);

    /// <summary>One of several category values.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="values"/> is empty.</exception>
    public CharacteristicBuilder In(IEnumerable<string> values, PointsExpression points, string? label = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Add(new FactSet([.. values.Select(SetTerm.OfWord)], isComplement: false), points, label);
    }

    /// <summary>The values of <paramref name="set"/>. As in a condition, and unlike <see cref="Cell"/>, a complement takes no missing value unless it names missing.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> is <see langword="null"/>.</exception>
    public CharacteristicBuilder IsIn(FactSet set, PointsExpression points, string? label = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        return Add(set, points, label);
    }

    /// <summary>The special code <paramref name="name"/>.</summary>
    public CharacteristicBuilder Special(string name, PointsExpression points, string? label = null) => Is(name, points, label);

    /// <summary>The value is missing.</summary>
    public CharacteristicBuilder Missing(PointsExpression points, string? label = null) => Add(new FactSet([SetTerm.Missing], isComplement: false), points, label);

    /// <summary>
    /// A set of values written as a cell, such as <c>[1..30]</c>. It means what it means in a table: <c>-</c> takes everything that no
    /// earlier bin took, special codes and missing included, and so does <c>not(...)</c> but for what it names.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="cell"/> is <see langword="null"/>.</exception>
    public CharacteristicBuilder Cell(string cell, PointsExpression points, string? label = null)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return Add(new DraftBin(null, null, cell, points, label));
    }

    /// <summary>Every number, date, flag or category value that no earlier bin took; special codes and missing need bins of their own.</summary>
    public CharacteristicBuilder Otherwise(PointsExpression points, string label = RestLabel) =>
        RestOf(fact) is FactCondition rest ? Add(rest.Set, points, label) : When(Condition.Always, points, label);

    /// <summary>A condition, which may read other facts too.</summary>
    public CharacteristicBuilder When(Condition condition, PointsExpression points, string? label = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Add(new DraftBin(null, condition, null, points, label));
    }

    /// <summary>What <see cref="Otherwise"/> takes: every value that is there but special codes; without a fact, everything.</summary>
    internal static Condition RestOf(Fact? fact) =>
        fact is null ? Condition.Always
        : fact.Kind is FactKind.Flag or FactKind.Category ? fact.IsIn(FactSet.Any)
        : fact.IsIn(new FactSet([SetTerm.OfRange(new NumberInterval(null, false, null, false))], isComplement: false));

    private CharacteristicBuilder Add(FactSet set, PointsExpression points, string? label) => Add(new DraftBin(set, null, null, points, label));

    private CharacteristicBuilder Add(DraftBin bin)
    {
        ArgumentNullException.ThrowIfNull(bin.Points, "points");
        bins.Add(bin);
        return this;
    }
}
