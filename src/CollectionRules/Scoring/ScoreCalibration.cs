using System.Collections.Immutable;

namespace CollectionRules.Scoring;

/// <summary>
/// The probability of bad of a card's scores, as a line in log-odds or as steps, with its provenance and its last day. Points say who is
/// riskier; only a calibration says how risky, and it wears out. Immutable.
/// </summary>
/// <example><code>
/// ScoreCalibration calibration = ScoreCalibration.FromScaling("pd-2026", scaling, provenance);
/// calibration.At(620, asOf).ProbabilityOfBad   // 0.00990099009900990099
/// </code></example>
public sealed class ScoreCalibration
{
    private ScoreCalibration(string name, ScoreScaling? scaling, ImmutableArray<CalibrationStep> steps, CalibrationProvenance provenance)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(provenance);
        if (string.IsNullOrWhiteSpace(provenance.Source) || provenance.SampleSize < 1 || provenance.SampleTo < provenance.SampleFrom
            || provenance.FittedOn < provenance.SampleTo || provenance.ValidTo < provenance.FittedOn)
        {
            throw new ArgumentException(
                $"The provenance \"{provenance.Source}\" is not in order: it needs a source, at least one account, and sample from, sample to, fitted on and valid to one after the other.",
                nameof(provenance));
        }

        Name = name;
        Scaling = scaling;
        Steps = steps;
        Provenance = provenance;
    }

    /// <summary>The name, which results and explanations cite.</summary>
    public string Name { get; }

    /// <summary>The line in log-odds; <see langword="null"/> for steps.</summary>
    public ScoreScaling? Scaling { get; }

    /// <summary>The steps, from the lowest score up; empty for a line.</summary>
    public ImmutableArray<CalibrationStep> Steps { get; }

    /// <summary>Where it is from and how long it may be used.</summary>
    public CalibrationProvenance Provenance { get; }

    /// <summary>A line in log-odds.</summary>
    /// <exception cref="ArgumentException">The provenance is not in order, or the name is empty.</exception>
    public static ScoreCalibration FromScaling(string name, ScoreScaling scaling, CalibrationProvenance provenance)
    {
        ArgumentNullException.ThrowIfNull(scaling);
        return new(name, scaling, [], provenance);
    }

    /// <summary>Steps with the bad rate observed in each, given from the lowest score up; probabilities may not rise with the score.</summary>
    /// <exception cref="ArgumentException">There is no step, scores do not rise, probabilities rise or lie outside 0 to 1, the provenance is not in order, or the name is empty.</exception>
    public static ScoreCalibration FromSteps(string name, ImmutableArray<CalibrationStep> steps, CalibrationProvenance provenance)
    {
        if (steps.IsDefaultOrEmpty)
        {
            throw new ArgumentException("The calibration has \"0\" steps; at least one is needed.", nameof(steps));
        }

        for (int i = 0; i < steps.Length; i++)
        {
            if (steps[i].ProbabilityOfBad is < 0 or > 1 || (i > 0 && (steps[i].From <= steps[i - 1].From || steps[i].ProbabilityOfBad > steps[i - 1].ProbabilityOfBad)))
            {
                throw new ArgumentException(
                    $"The step from \"{Monetary.DecimalText.Format(steps[i].From)}\" is not in order: scores rise from step to step, probabilities lie between 0 and 1 and do not rise.",
                    nameof(steps));
            }
        }

        return new(name, null, steps, provenance);
    }

    /// <summary>The probability of bad at a score on a day.</summary>
    public CalibratedProbability At(decimal score, DateOnly asOf)
    {
        CalibrationStatus status = asOf < Provenance.FittedOn ? CalibrationStatus.NotYetValid
            : asOf > Provenance.ValidTo ? CalibrationStatus.Expired
            : Scaling is null && score < Steps[0].From ? CalibrationStatus.OutOfRange
            : CalibrationStatus.Current;
        decimal? probability = status != CalibrationStatus.Current ? null
            : Scaling is { } scaling ? scaling.ProbabilityOfBad(score)
            : Steps.Last(step => step.From <= score).ProbabilityOfBad;
        return new(probability, status, this);
    }
}
