using CollectionRules.Explanations;
using CollectionRules.Scoring;
using CollectionRules.Serialization;

namespace CollectionRules;

/// <content>Early warning.</content>
public sealed partial class CollectionDecision
{
    /// <summary>
    /// The early warning with its level, action and signals; level 0 for none. Null where the policy has no early warning, and where the case
    /// could not be decided.
    /// </summary>
    public WarningResult? Warning => parts.Warning;

    /// <summary>Whether the case is past due and the first installment of an account of it was missed: a first-payment default.</summary>
    public bool IsFirstPaymentDefault => Standing is { State: Cases.LifeCycleState.Overdue } standing && standing.Accounts.Any(static account => account.State == Cases.LifeCycleState.Overdue && account.IsFirstPaymentMissed);

    private void WriteWarning(DefinitionWriter form)
    {
        form.FlagIfTrue("firstPaymentDefault", IsFirstPaymentDefault);
        if (Warning is not { Signals.IsEmpty: false } warning)
        {
            return;
        }

        form.StartObject("earlyWarning");
        form.Number("level", warning.Level);
        form.TextIfAny("action", warning.Action);
        form.Number("weight", warning.Weight);
        form.Texts("signals", warning.Signals.Select(static signal => signal.Name));
        form.EndObject();
    }

    private void AddWarning(ExplanationBuilder root)
    {
        if (Warning is not { Signals.IsEmpty: false } warning)
        {
            return;
        }

        root.Child(warning.Action is null ? "early-warning-none" : "early-warning", node =>
        {
            node.With("level", ExplanationValue.Of(warning.Level)).With("weight", ExplanationValue.Of(warning.Weight));
            if (warning.Action is { } action)
            {
                node.With("action", Shown(action));
            }

            foreach (WarningSignal signal in warning.Signals)
            {
                List<ExplanationArgument> arguments = [new("signal", ExplanationValue.Reference(signal.Name)), new("weight", ExplanationValue.Of(signal.Weight))];
                if (signal.When is null)
                {
                    arguments.AddRange([new("points", ExplanationValue.Of(signal.Fall)), new("days", ExplanationValue.Of(signal.Days))]);
                }

                node.Child(signal.When is null ? "early-warning-fall" : "early-warning-signal", [.. arguments]);
            }
        });
    }
}
