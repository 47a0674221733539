using System.Collections.Immutable;
using CollectionRules.Cases.Events;
using CollectionRules.Explanations;

namespace CollectionRules.Escalation;

/// <summary>Where a case goes on the ladder, and why.</summary>
public sealed class StageMove
{
    internal StageMove(StageMoveKind kind, string from, string stage, string target, ReasonCode reason, ImmutableArray<StageObstacle> obstacles = default, string? rule = null)
    {
        (Kind, From, Stage, Target, Reason, Rule) = (kind, from, stage, target, reason, rule);
        Obstacles = obstacles.IsDefault ? [] : obstacles;
    }

    /// <summary>What happens.</summary>
    public StageMoveKind Kind { get; }

    /// <summary>The stage before; <see cref="Ladder.None"/> outside the ladder.</summary>
    public string From { get; }

    /// <summary>The stage after; the same as <see cref="From"/> unless the case moves.</summary>
    public string Stage { get; }

    /// <summary>The stage wanted in the end; <see cref="Ladder.None"/> where none is.</summary>
    public string Target { get; }

    /// <summary>Why.</summary>
    public ReasonCode Reason { get; }

    /// <summary>The name of the fast track taken; null where none was.</summary>
    public string? Rule { get; }

    /// <summary>Everything that stands before the rise, in a fixed order; empty unless the case waits.</summary>
    public ImmutableArray<StageObstacle> Obstacles { get; }

    /// <summary>Whether the stage changes.</summary>
    public bool IsChange => Kind is StageMoveKind.Rise or StageMoveKind.Fall;

    /// <summary>The first business date on which nothing stands before the rise; null where the case does not wait, or time alone does not help.</summary>
    public DateOnly? NotBefore => Kind == StageMoveKind.Wait && Obstacles.All(static obstacle => obstacle.Until is not null)
        ? Obstacles.Max(static obstacle => obstacle.Until)
        : null;

    /// <summary>The event to record.</summary>
    /// <param name="id">The id of the event.</param>
    /// <param name="asOf">The as-of instant of the decision.</param>
    /// <param name="decision">The id of the decision; null where there is none.</param>
    /// <returns>The event; null where the stage does not change.</returns>
    public StageChanged? ToEvent(string id, DateTimeOffset asOf, string? decision = null) => IsChange
        ? new StageChanged(id, asOf) { Stage = Stage, From = From, Reason = Reason.ToString(), Decision = decision }
        : null;

    /// <summary>The move and what stands before it, as an explanation.</summary>
    /// <returns>The node <c>stage-move</c>.</returns>
    public ExplanationNode Explain()
    {
        ExplanationBuilder builder = new ExplanationBuilder("stage-move")
            .With("move", ExplanationValue.Of(KindCode(Kind)))
            .With("from", ExplanationValue.Reference(From))
            .With("stage", ExplanationValue.Reference(Stage))
            .With("target", ExplanationValue.Reference(Target))
            .With("reason", ExplanationValue.Of(Reason));
        if (Rule is { } rule)
        {
            builder.Child("stage-rule", new ExplanationArgument("rule", ExplanationValue.Reference(rule)));
        }

        foreach (StageObstacle obstacle in Obstacles)
        {
            string key = obstacle switch
            {
                { Subject: not null } => "stage-obstacle-subject",
                { Until: not null } => "stage-obstacle-until",
                _ => "stage-obstacle",
            };
            builder.Child(key, node =>
            {
                node.With("reason", ExplanationValue.Of(obstacle.Reason));
                if (obstacle.Subject is { } subject)
                {
                    node.With("subject", ExplanationValue.Reference(subject));
                }

                if (obstacle.Until is { } until)
                {
                    node.With("until", ExplanationValue.Of(until));
                }
            });
        }

        return builder.Build();
    }

    /// <summary>One line, such as <c>rise from reminder to call: stage-condition-holds</c>.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => IsChange ? $"{KindCode(Kind)} from {From} to {Stage}: {Reason}" : $"{KindCode(Kind)} in {Stage}: {Reason}";

    private static ReasonCode KindCode(StageMoveKind kind) => ReasonCode.FromWords(kind.ToString());
}
