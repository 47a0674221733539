using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>One bin of a characteristic: when it fires and what it is worth. Bins are tried in order; the first that fires wins.</summary>
public sealed class ScoreBin
{
    internal ScoreBin(FactSet? cell, Condition? condition, PointsExpression points, string label, string? reasonCode)
    {
        Cell = cell;
        Condition = condition;
        Points = points;
        Label = label;
        ReasonCode = reasonCode;
    }

    /// <summary>
    /// The values of the characteristic's fact for which the bin fires, where it was written as a cell; it means what the cell of a table
    /// means, so that <c>-</c> and <c>not(...)</c> include missing. <see langword="null"/> when the bin has a <see cref="Condition"/>.
    /// </summary>
    public FactSet? Cell { get; }

    /// <summary>When the bin fires; unknown is not true. <see langword="null"/> when the bin has a <see cref="Cell"/>.</summary>
    public Condition? Condition { get; }

    /// <summary>What it is worth.</summary>
    public PointsExpression Points { get; }

    /// <summary>What people call it: the given label, or the set as a cell.</summary>
    public string Label { get; }

    /// <summary>The bin's own reason code; <see langword="null"/> when that of the characteristic counts.</summary>
    public string? ReasonCode { get; }
}
