using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>One bin of a characteristic: when it fires and what it is worth. Bins are tried in order; the first that fires wins.</summary>
public sealed class ScoreBin
{
    internal ScoreBin(Condition condition, PointsExpression points, string label)
    {
        Condition = condition;
        Points = points;
        Label = label;
    }

    /// <summary>When the bin fires; unknown is not true.</summary>
    public Condition Condition { get; }

    /// <summary>What it is worth.</summary>
    public PointsExpression Points { get; }

    /// <summary>What people call it: the given label, or the set as a cell.</summary>
    public string Label { get; }
}
