using System.Collections.Immutable;
using CollectionRules.Escalation;
using CollectionRules.Scoring;

namespace CollectionRules;

/// <content>Early warning.</content>
public sealed partial class CollectionPolicy
{
    /// <summary>The signs of trouble before anything is overdue, or null.</summary>
    public EarlyWarning? Warning { get; }

    /// <summary>How the actions of early-warning levels are carried out, as written; <see cref="WarningResponse.Usual"/> for the others.</summary>
    public ImmutableArray<WarningResponse> WarningResponses { get; }

    internal WarningResponse ResponseTo(string action) => WarningResponses.FirstOrDefault(response => response.Action == action) ?? WarningResponse.Usual(action);
}
