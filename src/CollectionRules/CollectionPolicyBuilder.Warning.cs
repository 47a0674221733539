using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Scoring;

namespace CollectionRules;

/// <content>Early warning.</content>
public sealed partial class CollectionPolicyBuilder
{
    internal EarlyWarning? Warning { get; private set; }

    internal ImmutableArray<WarningResponse> WarningResponses { get; private set; } = [];

    /// <summary>
    /// Signs of trouble before anything is overdue, such as a fall of the score; no warning where nothing is said. The action of the level that
    /// is reached becomes a contact, never a demand.
    /// </summary>
    /// <param name="warning">Signals and levels.</param>
    /// <param name="responses">How actions are carried out; <see cref="WarningResponse.Usual"/> for an action that none is written for.</param>
    public CollectionPolicyBuilder Warn(Action<EarlyWarningBuilder> warning, params ReadOnlySpan<WarningResponse> responses)
    {
        ArgumentNullException.ThrowIfNull(warning);
        if (EarlyWarning.TryCreate(Rules.Facts.DaysPastDue, warning, out EarlyWarning? made, out ImmutableArray<PolicyDiagnostic> diagnostics))
        {
            Warn(made, responses);
        }

        Faults.AddRange(diagnostics);
        return this;
    }

    /// <summary>Signs of trouble before anything is overdue.</summary>
    /// <param name="warning">Signals and levels.</param>
    /// <param name="responses">How actions are carried out; <see cref="WarningResponse.Usual"/> for an action that none is written for.</param>
    public CollectionPolicyBuilder Warn(EarlyWarning warning, params ReadOnlySpan<WarningResponse> responses)
    {
        ArgumentNullException.ThrowIfNull(warning);
        foreach (WarningResponse response in responses)
        {
            ArgumentNullException.ThrowIfNull(response, nameof(responses));
        }

        (Warning, WarningResponses) = (warning, [.. responses]);
        return this;
    }
}
