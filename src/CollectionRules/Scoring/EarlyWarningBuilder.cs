using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>Gathers the parts of an <see cref="EarlyWarning"/>; nothing is checked before it is made.</summary>
public sealed class EarlyWarningBuilder
{
    internal EarlyWarningBuilder()
    {
    }

    internal List<WarningSignal> Signals { get; } = [];

    internal List<WarningLevel> Levels { get; } = [];

    /// <summary>A signal that holds where a condition is true.</summary>
    public EarlyWarningBuilder Signal(string name, Condition when, int weight = 1)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(when);
        Signals.Add(new(name, weight, when, 0, 0));
        return this;
    }

    /// <summary>A signal that holds where the score fell by at least <paramref name="points"/> within <paramref name="days"/> days.</summary>
    public EarlyWarningBuilder ScoreFall(string name, decimal points, int days, int weight = 1)
    {
        ArgumentNullException.ThrowIfNull(name);
        Signals.Add(new(name, weight, null, points, days));
        return this;
    }

    /// <summary>The next level: from which weight on, and what to do.</summary>
    public EarlyWarningBuilder Level(int from, string action)
    {
        ArgumentNullException.ThrowIfNull(action);
        Levels.Add(new(from, action));
        return this;
    }
}
