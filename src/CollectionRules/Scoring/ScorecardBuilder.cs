using System.Collections.Immutable;
using CollectionRules.Monetary;
using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>Gathers the parts of a <see cref="Scorecard"/>; nothing is checked before the card is made.</summary>
public sealed class ScorecardBuilder
{
    internal const int DefaultDecimals = 6;
    internal const RoundingRule DefaultRounding = RoundingRule.HalfEven;
    internal const string DefaultScore = "score";
    internal const string DefaultGrade = "grade";

    private readonly List<(string Name, CharacteristicBuilder Bins)> characteristics = [];

    internal ScorecardBuilder(string name) => Name = name;

    internal string Name { get; }

    internal decimal InitialScore { get; private set; }

    /// <summary>The characteristics of a copy.</summary>
    internal ImmutableArray<DraftCharacteristic> Characteristics { get; private set; } = [];

    internal ReasonsBuilder? ReasonSettings { get; private set; }

    internal UnseenCategory UnseenCategory { get; private set; }

    internal ScoreScaling? Scaling { get; private set; }

    internal bool IsIllustrative { get; private set; }

    internal string? AcceptedBecause { get; private set; }

    internal ScoreCalibration? Calibration { get; private set; }

    internal List<GradeBand> Grades { get; } = [];

    internal UnmatchedTreatment UnmatchedTreatment { get; private set; }

    internal int RoundedDecimals { get; private set; } = DefaultDecimals;

    internal RoundingRule RoundingRule { get; private set; } = DefaultRounding;

    internal string ScoreName { get; private set; } = DefaultScore;

    internal string GradeName { get; private set; } = DefaultGrade;

    /// <summary>The score before any characteristic; 0 by default.</summary>
    public ScorecardBuilder StartingAt(decimal points)
    {
        InitialScore = points;
        return this;
    }

    /// <summary>Adds a characteristic on one fact, named after it.</summary>
    public ScorecardBuilder Characteristic(Fact fact, Action<CharacteristicBuilder> bins)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Characteristic(fact.Name, fact, bins);
    }

    /// <summary>Adds a named characteristic on one fact.</summary>
    public ScorecardBuilder Characteristic(string name, Fact fact, Action<CharacteristicBuilder> bins)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Add(name, fact, bins);
    }

    /// <summary>Adds a named characteristic whose bins are conditions over any facts.</summary>
    public ScorecardBuilder Characteristic(string name, Action<CharacteristicBuilder> bins) => Add(name, null, bins);

    /// <summary>Adds a grade that is given from <paramref name="from"/> (inclusive) up to the grade before it.</summary>
    public ScorecardBuilder Grade(string name, decimal from)
    {
        ArgumentNullException.ThrowIfNull(name);
        Grades.Add(new(name, from));
        return this;
    }

    /// <summary>Adds the last grade, which takes every score that is left.</summary>
    public ScorecardBuilder Grade(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Grades.Add(new(name, null));
        return this;
    }

    /// <summary>What happens when no bin fires; <see cref="UnmatchedTreatment.Refused"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="treatment"/> is not defined.</exception>
    public ScorecardBuilder Unmatched(UnmatchedTreatment treatment)
    {
        UnmatchedTreatment = Enum.IsDefined(treatment)
            ? treatment
            : throw new ArgumentOutOfRangeException(nameof(treatment), treatment, $"The treatment \"{treatment}\" is not defined; Refused, InvalidScore and Skipped are.");
        return this;
    }

    /// <summary>What a word outside an open category's list is worth where no bin takes it; <see cref="UnseenCategory.Unmatched"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="treatment"/> is not defined.</exception>
    public ScorecardBuilder Unseen(UnseenCategory treatment)
    {
        UnseenCategory = Enum.IsDefined(treatment)
            ? treatment
            : throw new ArgumentOutOfRangeException(nameof(treatment), treatment, $"The treatment \"{treatment}\" is not defined; Unmatched, LowestPoints and HighestPoints are.");
        return this;
    }

    /// <summary>Says that bins and points are fitted to nobody; the card is made with a warning until it is accepted.</summary>
    public ScorecardBuilder MarkIllustrative()
    {
        IsIllustrative = true;
        return this;
    }

    /// <summary>Accepts an illustrative card as it is, with the reason for which: 1 to 256 characters. The warning is gone and the reason stands in the card.</summary>
    public ScorecardBuilder AcceptIllustrative(string because)
    {
        ArgumentNullException.ThrowIfNull(because);
        AcceptedBecause = because;
        return this;
    }

    /// <summary>How the points were scaled: for people and for <see cref="Scorecard.Scaling"/>; the points are not changed by it.</summary>
    public ScorecardBuilder Scaled(ScoreScaling scaling)
    {
        ArgumentNullException.ThrowIfNull(scaling);
        Scaling = scaling;
        return this;
    }

    /// <summary>What probability a score stands for.</summary>
    public ScorecardBuilder Calibrated(ScoreCalibration calibration)
    {
        ArgumentNullException.ThrowIfNull(calibration);
        Calibration = calibration;
        return this;
    }

    /// <summary>How reasons are found and ranked; said again, it goes on where it left off. A card whose characteristics have reason codes has reasons without this call too.</summary>
    public ScorecardBuilder Reasons(Action<ReasonsBuilder> reasons)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        reasons(ReasonSettings ??= new());
        return this;
    }

    /// <summary>How the result of a computed bin is rounded, once per bin; 6 decimals, half-even by default. Fixed points are never rounded.</summary>
    public ScorecardBuilder RoundComputedPoints(int decimals, RoundingRule rule)
    {
        (RoundedDecimals, RoundingRule) = (decimals, rule);
        return this;
    }

    /// <summary>The names of the facts that the card decides; <c>score</c> and <c>grade</c> by default.</summary>
    public ScorecardBuilder Deciding(string score, string grade)
    {
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(grade);
        (ScoreName, GradeName) = (score, grade);
        return this;
    }

    /// <summary>A copy that nobody outside holds, so that a builder that is kept and used again cannot change a finished card.</summary>
    internal ScorecardBuilder Copy()
    {
        ScorecardBuilder copy = new(Name)
        {
            InitialScore = InitialScore,
            UnmatchedTreatment = UnmatchedTreatment,
            RoundedDecimals = RoundedDecimals,
            RoundingRule = RoundingRule,
            ScoreName = ScoreName,
            Characteristics = [.. characteristics.Select(static item => item.Bins.ToDraft(item.Name))],
            ReasonSettings = ReasonSettings?.Copy(),
            UnseenCategory = UnseenCategory,
            Scaling = Scaling,
            IsIllustrative = IsIllustrative,
            AcceptedBecause = AcceptedBecause,
            Calibration = Calibration,
            GradeName = GradeName,
        };
        copy.Grades.AddRange(Grades);
        return copy;
    }

    private ScorecardBuilder Add(string name, Fact? fact, Action<CharacteristicBuilder> bins)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(bins);
        CharacteristicBuilder builder = new(fact);
        bins(builder);
        characteristics.Add((name, builder));
        return this;
    }
}
