using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>
/// Gathers the bins of one characteristic. Order matters: the first bin that fires wins. A label is at most 256 characters that can be
/// seen; without one a bin is called by its set or condition. A bin's own reason code comes before that of the characteristic.
/// </summary>
public sealed class CharacteristicBuilder
{
    /// <summary>The label of a bin that takes the rest, where no other was given.</summary>
    internal const string RestLabel = "otherwise";

    private readonly Fact? fact;
    private readonly List<DraftBin> bins = [];

    internal CharacteristicBuilder(Fact? fact) => this.fact = fact;

    internal string? ReasonCode { get; private set; }

    internal decimal? OwnBaseline { get; private set; }

    internal PointsTrend PointsTrend { get; private set; }

    /// <summary>The reason code of every bin that has none of its own: 1 to 64 characters without white space. Without a code a characteristic is never a reason.</summary>
    public CharacteristicBuilder Reason(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        ReasonCode = code;
        return this;
    }

    /// <summary>The points that this characteristic's are compared with when reasons are looked for; it comes before any other baseline.</summary>
    public CharacteristicBuilder Baseline(decimal points)
    {
        OwnBaseline = points;
        return this;
    }

    /// <summary>How the points go with the numbers of the fact; checked when the card is made.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="trend"/> is not defined.</exception>
    public CharacteristicBuilder Trend(PointsTrend trend)
    {
        PointsTrend = Enum.IsDefined(trend)
            ? trend
            : throw new ArgumentOutOfRangeException(nameof(trend), trend, $"The trend \"{trend}\" is not defined; Unspecified, Rising, Falling and Free are.");
        return this;
    }

    /// <summary>Numbers below <paramref name="bound"/> (excluded) that no earlier bin took.</summary>
    public CharacteristicBuilder Below(decimal bound, PointsExpression points, string? label = null, string? reason = null) => Range(NumberInterval.Below(bound), points, label, reason);

    /// <summary>Numbers up to <paramref name="bound"/> (included) that no earlier bin took.</summary>
    public CharacteristicBuilder AtMost(decimal bound, PointsExpression points, string? label = null, string? reason = null) => Range(NumberInterval.AtMost(bound), points, label, reason);

    /// <summary>Numbers above <paramref name="bound"/> (excluded) that no earlier bin took.</summary>
    public CharacteristicBuilder Above(decimal bound, PointsExpression points, string? label = null, string? reason = null) => Range(NumberInterval.Above(bound), points, label, reason);

    /// <summary>Numbers from <paramref name="bound"/> (included) up that no earlier bin took.</summary>
    public CharacteristicBuilder AtLeast(decimal bound, PointsExpression points, string? label = null, string? reason = null) => Range(NumberInterval.AtLeast(bound), points, label, reason);

    /// <summary>Numbers of <paramref name="interval"/> that no earlier bin took.</summary>
    public CharacteristicBuilder Range(NumberInterval interval, PointsExpression points, string? label = null, string? reason = null) =>
        Add(new FactSet([SetTerm.OfRange(interval)], isComplement: false), points, label, reason);

    /// <summary>The category value, flag (<c>true</c>, <c>false</c>) or <c>other</c> named <paramref name="value"/>.</summary>
    public CharacteristicBuilder Is(string value, PointsExpression points, string? label = null, string? reason = null) => Add(new FactSet([SetTerm.OfWord(value)], isComplement: false), points, label, reason);

    /// <summary>One of several category values.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="values"/> is empty.</exception>
    public CharacteristicBuilder In(IEnumerable<string> values, PointsExpression points, string? label = null, string? reason = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Add(new FactSet([.. values.Select(SetTerm.OfWord)], isComplement: false), points, label, reason);
    }

    /// <summary>The values of <paramref name="set"/>. As in a condition, and unlike <see cref="Cell"/>, a complement takes no missing value unless it names missing.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> is <see langword="null"/>.</exception>
    public CharacteristicBuilder IsIn(FactSet set, PointsExpression points, string? label = null, string? reason = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        return Add(set, points, label, reason);
    }

    /// <summary>The special code <paramref name="name"/>.</summary>
    public CharacteristicBuilder Special(string name, PointsExpression points, string? label = null, string? reason = null) => Is(name, points, label, reason);

    /// <summary>The value is missing.</summary>
    public CharacteristicBuilder Missing(PointsExpression points, string? label = null, string? reason = null) => Add(new FactSet([SetTerm.Missing], isComplement: false), points, label, reason);

    /// <summary>
    /// A set of values written as a cell, such as <c>[1..30]</c>. It means what it means in a table: <c>-</c> takes everything that no
    /// earlier bin took, special codes and missing included, and so does <c>not(...)</c> but for what it names.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="cell"/> is <see langword="null"/>.</exception>
    public CharacteristicBuilder Cell(string cell, PointsExpression points, string? label = null, string? reason = null)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return Add(new DraftBin(null, null, cell, points, label, reason));
    }

    /// <summary>Every number, date, flag or category value that no earlier bin took; special codes and missing need bins of their own.</summary>
    public CharacteristicBuilder Otherwise(PointsExpression points, string label = RestLabel, string? reason = null) =>
        RestOf(fact) is FactCondition rest ? Add(rest.Set, points, label, reason) : When(Condition.Always, points, label, reason);

    /// <summary>A condition, which may read other facts too.</summary>
    public CharacteristicBuilder When(Condition condition, PointsExpression points, string? label = null, string? reason = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Add(new DraftBin(null, condition, null, points, label, reason));
    }

    /// <summary>What <see cref="Otherwise"/> takes: every value that is there but special codes; without a fact, everything.</summary>
    internal static Condition RestOf(Fact? fact) =>
        fact is null ? Condition.Always
        : fact.Kind is FactKind.Flag or FactKind.Category ? fact.IsIn(FactSet.Any)
        : fact.IsIn(new FactSet([SetTerm.OfRange(new NumberInterval(null, false, null, false))], isComplement: false));

    internal DraftCharacteristic ToDraft(string name) => new(name, fact, [.. bins], ReasonCode, OwnBaseline, PointsTrend);

    private CharacteristicBuilder Add(FactSet set, PointsExpression points, string? label, string? reason) => Add(new DraftBin(set, null, null, points, label, reason));

    private CharacteristicBuilder Add(DraftBin bin)
    {
        ArgumentNullException.ThrowIfNull(bin.Points, "points");
        bins.Add(bin);
        return this;
    }
}
