using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Diagnostics;
using CollectionRules.Rules;
using CollectionRules.Scoring.Compilation;

namespace CollectionRules.Scoring;

/// <summary>
/// Signs of trouble before the due date, counted into levels. Nothing overdue is its first condition: an account past due belongs to the
/// ladder. A warning leads to care and offers, never to a demand. Immutable.
/// </summary>
/// <example><code>
/// EarlyWarning warning = EarlyWarning.Create(daysPastDue, w => w
///     .ScoreFall("score-fell", points: 50, days: 30)
///     .Signal("income-stopped", incomeStopped)
///     .Signal("utilization-rising", utilizationRise >= 0.2m)
///     .Level(1, "care").Level(2, "offer"));
/// WarningResult result = warning.Check(row, history, card.Name, asOf);
/// </code></example>
public sealed class EarlyWarning
{
    private readonly DecisionTable table;

    internal EarlyWarning(CountFact daysPastDue, EarlyWarningBuilder draft, DecisionTable table)
    {
        DaysPastDue = daysPastDue;
        Signals = [.. draft.Signals];
        Levels = [.. draft.Levels];
        this.table = table;
    }

    /// <summary>The fact that says whether something is overdue.</summary>
    public CountFact DaysPastDue { get; }

    /// <summary>The signals, in written order.</summary>
    public ImmutableArray<WarningSignal> Signals { get; }

    /// <summary>The levels, from the lowest up.</summary>
    public ImmutableArray<WarningLevel> Levels { get; }

    /// <summary>Every fact that is read.</summary>
    public FactSchema Schema => table.Schema;

    /// <summary>Makes an early warning.</summary>
    /// <exception cref="PolicyValidationException">Something is wrong with it; the exception lists every fault.</exception>
    public static EarlyWarning Create(CountFact daysPastDue, Action<EarlyWarningBuilder> configure) =>
        TryCreate(daysPastDue, configure, out EarlyWarning? warning, out ImmutableArray<PolicyDiagnostic> diagnostics)
            ? warning
            : throw new PolicyValidationException(diagnostics);

    /// <summary>Makes an early warning, or lists what is wrong with it.</summary>
    public static bool TryCreate(CountFact daysPastDue, Action<EarlyWarningBuilder> configure, [NotNullWhen(true)] out EarlyWarning? warning, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(daysPastDue);
        ArgumentNullException.ThrowIfNull(configure);
        EarlyWarningBuilder draft = new();
        configure(draft);
        DiagnosticBag bag = new();
        warning = WarningChecker.Build(daysPastDue, draft, bag);
        diagnostics = bag.ToImmutable();
        return warning is not null;
    }

    /// <summary>Checks one borrower.</summary>
    /// <param name="row">A row of <see cref="Schema"/>.</param>
    /// <param name="history">The scores so far, the one of today included.</param>
    /// <param name="card">The card whose scores are compared.</param>
    /// <param name="asOf">The as-of date.</param>
    /// <exception cref="ArgumentException">The row is of another schema.</exception>
    public WarningResult Check(in FactRow row, ScoreHistory history, string card, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(card);
        TableResult held = table.Evaluate(in row);
        HashSet<string> rows = [.. held.Rows.Select(static item => item.Id)];
        if (!rows.Contains(WarningChecker.NotOverdue))
        {
            return new(0, 0, [], true, null);
        }

        ImmutableArray<WarningSignal> signals = [.. Signals.Where(signal => signal.When is null ? history.Fall(card, asOf, signal.Days) >= signal.Fall : rows.Contains(signal.Name))];
        int weight = signals.Sum(static signal => signal.Weight);
        int level = Levels.Count(item => item.From <= weight);
        return new(level, weight, signals, false, level == 0 ? null : Levels[level - 1].Action);
    }
}
