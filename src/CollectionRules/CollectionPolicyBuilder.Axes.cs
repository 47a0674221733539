using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Scoring;
using CollectionRules.Scoring.Documents;

namespace CollectionRules;

/// <content>Ability and willingness.</content>
public sealed partial class CollectionPolicyBuilder
{
    private Action<AbilityWillingnessBuilder>? axesDraft;

    internal AbilityWillingness? Matrix { get; private set; }

    /// <summary>
    /// The two-axis view over the card of the policy, named <c>axes</c>. Quadrant, track and sub-scores become facts: treatments and offers may
    /// read all of them, stages the willingness alone.
    /// </summary>
    /// <param name="axes">Sub-scores, tracks and steering rules.</param>
    public CollectionPolicyBuilder Axes(Action<AbilityWillingnessBuilder> axes)
    {
        ArgumentNullException.ThrowIfNull(axes);
        (axesDraft, Matrix) = (axes, null);
        return this;
    }

    /// <summary>The two-axis view, made over the very card of the policy.</summary>
    /// <param name="axes">The matrix.</param>
    public CollectionPolicyBuilder Axes(AbilityWillingness axes)
    {
        ArgumentNullException.ThrowIfNull(axes);
        (axesDraft, Matrix) = (null, axes);
        return this;
    }

    /// <summary>Makes the matrix of the card; the card may have been said before or after it.</summary>
    internal void MakeAxes()
    {
        if ((axesDraft ?? (object?)Matrix) is null)
        {
            return;
        }

        if (Card is null || (Matrix is not null && !ReferenceEquals(Matrix.Card, Card)))
        {
            // Where the card itself has faults, those were told.
            if (Card is not null || !Faults.HasErrors)
            {
                Faults.Report(DiagnosticCode.AxisCard, "/axes", Matrix?.Card.Name ?? AxisForm.UsualName);
            }
        }
        else if (axesDraft is { } draft)
        {
            AbilityWillingness.TryCreate(AxisForm.UsualName, Card, draft, out AbilityWillingness? made, out ImmutableArray<PolicyDiagnostic> diagnostics);
            Matrix = made;
            Faults.AddRange(diagnostics);
        }
    }
}
