using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Explanations;

namespace CollectionRules.Repayment.Eligibility;

/// <summary>How often a debt may be restructured. A definition that is wholly data.</summary>
public sealed record RestructureRule
{
    /// <summary>The limits on earlier restructurings.</summary>
    public ImmutableArray<WindowLimit> Limits { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The time that must have passed since the last restructuring; zero for none.</summary>
    public CalendarSpan Distance { get; init; }

    /// <summary>The most plans that may have been broken; null for no limit.</summary>
    public int? MostBrokenPlans { get; init; }

    /// <summary>At most so many restructurings in a time.</summary>
    /// <param name="count">How many may be made, the new one included: 1 or above.</param>
    /// <param name="window">In which time.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    /// <example><code>
    /// RestructureRule rule = new() { Limits = [RestructureRule.AtMost(2, Years(5))], MostBrokenPlans = 1 };
    /// </code></example>
    public static WindowLimit AtMost(int count, CalendarSpan window)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new WindowLimit(window, count - 1, EligibilityReasons.RestructuredTooOften);
    }

    /// <summary>Checks every condition.</summary>
    /// <param name="restructurings">The days of earlier restructurings, in any order; those after the day do not count.</param>
    /// <param name="brokenPlans">How many plans were broken, from 0.</param>
    /// <param name="asOf">The day of the new one.</param>
    /// <returns>The answer with every condition that failed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="restructurings"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="brokenPlans"/> is below zero.</exception>
    public EligibilityResult Check(IEnumerable<DateOnly> restructurings, int brokenPlans, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(restructurings);
        ArgumentOutOfRangeException.ThrowIfNegative(brokenPlans);
        DateOnly[] dates = [.. restructurings];
        List<ReasonCode> failed = [.. Limits.Where(limit => !limit.Allows(dates, asOf)).Select(limit => limit.Reason)];
        if (!new WindowLimit(Distance, 0, EligibilityReasons.RestructuredTooRecently).Allows(dates, asOf))
        {
            failed.Add(EligibilityReasons.RestructuredTooRecently);
        }

        if (brokenPlans > MostBrokenPlans)
        {
            failed.Add(EligibilityReasons.TooManyBrokenPlans);
        }

        return new EligibilityResult([.. failed]);
    }
}
