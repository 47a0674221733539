using System.Collections.Immutable;
using CollectionRules.Cases.Events;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Scoring;

/// <summary>
/// A model outside of this library whose results a policy accepts as data: its name, the versions, how old a result may be, and what stands
/// in when there is none. Results come in as events of the case; nothing is called. Immutable.
/// </summary>
/// <example><code>
/// OutsideModel model = OutsideModel.Create("repay-30d", repaymentProbability, ["2026.1", "2026.2"], fallback: 0.5m, usableFor: TimeSpan.FromDays(30));
/// ModelReading reading = model.Read(results, asOf);
/// row.Set(reading.Model.Fact, reading.Value);
/// </code></example>
public sealed class OutsideModel
{
    private OutsideModel(string name, NumberFact fact, ImmutableArray<string> versions, FactValue fallback, TimeSpan? usableFor)
    {
        Name = name;
        Fact = fact;
        Versions = versions;
        Fallback = fallback;
        UsableFor = usableFor;
    }

    /// <summary>The model's name, as its results bear it.</summary>
    public string Name { get; }

    /// <summary>The fact that takes the value.</summary>
    public NumberFact Fact { get; }

    /// <summary>The versions that are accepted, in written order.</summary>
    public ImmutableArray<string> Versions { get; }

    /// <summary>What stands in for the model: a number, a special code of the fact, or missing.</summary>
    public FactValue Fallback { get; }

    /// <summary>How long after it occurred a result may be used (the end excluded), unless it ends earlier itself; <see langword="null"/> for no limit.</summary>
    public TimeSpan? UsableFor { get; }

    /// <summary>Makes a model.</summary>
    /// <exception cref="ArgumentException">The name is empty, no version is given, one is empty or there twice, or the fallback is no value of the fact.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="usableFor"/> is not above zero.</exception>
    public static OutsideModel Create(string name, NumberFact fact, ImmutableArray<string> versions, FactValue fallback, TimeSpan? usableFor = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(fact);
        if (versions.IsDefaultOrEmpty || versions.Any(string.IsNullOrEmpty) || versions.Distinct(StringComparer.Ordinal).Count() < versions.Length)
        {
            throw new ArgumentException($"The model \"{name}\" needs at least one accepted version, each named once.", nameof(versions));
        }

        if (usableFor is { } span && span <= TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(usableFor), usableFor, "A result must be usable for more than no time.");
        }

        return IsValue(fact, fallback)
            ? new(name, fact, versions, fallback, usableFor)
            : throw new ArgumentException($"The fallback \"{fallback}\" of the model \"{name}\" is no value of the fact \"{fact.Name}\". Hint: let the fact be missing, or use a number in its domain.", nameof(fallback));
    }

    /// <summary>The newest usable result of the model at an instant, or the fallback and why it stands in.</summary>
    /// <param name="results">The case's results of any models, in any order; later than <paramref name="asOf"/> do not count. Of two at one instant the one with the greater id counts.</param>
    /// <param name="asOf">The as-of instant.</param>
    public ModelReading Read(IEnumerable<ModelResultReceived> results, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(results);
        ModelReadingStatus status = ModelReadingStatus.Absent;
        ModelResultReceived? refused = null;
        foreach (ModelResultReceived result in results
            .Where(result => result.Model == Name && result.OccurredAt <= asOf)
            .OrderByDescending(static result => result.OccurredAt)
            .ThenByDescending(static result => result.Id, StringComparer.Ordinal))
        {
            ModelReadingStatus own = StatusOf(result, asOf);
            if (own == ModelReadingStatus.Used)
            {
                return new(this, own, result.Value, result);
            }

            (status, refused) = refused is null ? (own, result) : (status, refused);
        }

        return new(this, status, Fallback, refused);
    }

    private ModelReadingStatus StatusOf(ModelResultReceived result, DateTimeOffset asOf) =>
        !Versions.Contains(result.ModelVersion, StringComparer.Ordinal) ? ModelReadingStatus.VersionNotAccepted
        : result.ValidUntil <= asOf || asOf - result.OccurredAt >= (UsableFor ?? TimeSpan.MaxValue) ? ModelReadingStatus.Expired
        : IsValue(Fact, result.Value) ? ModelReadingStatus.Used
        : ModelReadingStatus.OutOfDomain;

    /// <summary>Whether a fallback is a value of the fact.</summary>
    internal static bool IsValue(NumberFact fact, FactValue value) => new FactCoder(FactSchema.Empty, fact, 0, keepsValue: false).Of(value) != FactCode.Fault;
}
