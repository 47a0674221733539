namespace CollectionRules;

/// <content>Comparing with an older decision.</content>
public sealed partial class CollectionDecision
{
    /// <summary>What this decision says otherwise than an older one on the same case.</summary>
    /// <param name="before">The older decision; another version of the policy may have made it.</param>
    /// <returns>The difference; empty where both say the same.</returns>
    /// <exception cref="ArgumentException"><paramref name="before"/> is on another case.</exception>
    public DecisionDiff ChangesSince(CollectionDecision before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return before.CaseId == CaseId
            ? new DecisionDiff(before, this)
            : throw new ArgumentException("The older decision is on another case; only decisions on one case can be compared.", nameof(before));
    }
}
