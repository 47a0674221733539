using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Repayment.Amounts;
using CollectionRules.Rules;
using CollectionRules.Scoring;
using CollectionRules.Texts;

namespace CollectionRules;

/// <content>The reasoning.</content>
public sealed partial class CollectionDecision
{
    /// <summary>The whole reasoning as lines for people.</summary>
    /// <param name="language">A defined language.</param>
    public string ToText(Language language) => Explain(language).ToText(language);

    /// <summary>The whole reasoning as a tree: standing, score with its parts and reasons, the move on the ladder, every treatment with the rules that speak against it, and what to record.</summary>
    /// <param name="language">The language of texts that stand in the tree as such: conditions, reasons of a card, findings of rule packs.</param>
    public ExplanationNode Explain(Language language = Language.English)
    {
        ExplanationBuilder root = new("case-decision");
        root.With("case", ExplanationValue.Reference(VisibleText.Of(CaseId, 120)))
            .With("policy", ExplanationValue.Reference(PolicyId))
            .With("version", ExplanationValue.Reference(PolicyVersion))
            .With("as-of", ExplanationValue.Of(AsOf))
            .With("status", ExplanationValue.Of(ReasonCode.FromWords(Status.ToString())));
        foreach (PolicyDiagnostic fault in Faults)
        {
            root.Child("case-fault", [new("code", ExplanationValue.Reference(fault.Code)), new("message", Shown(fault.MessageIn(language)))]);
        }

        AddStanding(root);
        AddScore(root, language);
        AddChallengers(root);
        AddModels(root);
        AddReward(root);
        AddAxes(root);
        AddWarning(root);
        if (Outcome is { } outcome)
        {
            root.Child(outcome.Explain());
            AddWanted(root, outcome.Move.Target, language);
        }

        AddWorkflows(root);
        foreach (TreatmentDecision treatment in Treatments.Concat(Advice))
        {
            AddTreatment(root, treatment, language);
        }

        AddOffers(root, Offers, language);
        foreach (CaseEvent told in Events)
        {
            root.Child("event-to-record", [new("kind", ExplanationValue.Reference(told.Kind)), new("id", ExplanationValue.Reference(told.Id))]);
        }

        return root.Build();
    }

    private void AddStanding(ExplanationBuilder root)
    {
        if (Standing is { } standing)
        {
            root.Child(
                "standing",
                [
                    new("state", ExplanationValue.Of(ReasonCode.FromWords(standing.State.ToString()))),
                    new("days", ExplanationValue.Of(standing.DaysPastDue)),
                    new("past-due", ExplanationValue.Of(standing.PastDue.Total.ToString())),
                    new("outstanding", ExplanationValue.Of(standing.Outstanding.Total.ToString())),
                ]);
        }
    }

    private void AddScore(ExplanationBuilder root, Language language)
    {
        if (Score is not { } score || ScoredBy is not { } card)
        {
            return;
        }

        root.Child(score.Score is null ? "score-missing" : "score-given", node =>
        {
            if (score.Score is { } total)
            {
                node.With("score", ExplanationValue.Of(total));
            }

            node.With("grade", ExplanationValue.Reference(score.Grade));
            AddRouting(node);
            node.Child("initial-score", [new("points", ExplanationValue.Of(card.InitialScore))]);
            PolicyCore scoring = Policy.Card == card ? Policy.Core : PolicyCore.Create(card.Name, core => core.Card(card));
            CoreExplanation core = scoring.Explain(PolicyFacts.Project(FactsRead, scoring.Schema, []));
            foreach (ExplanationNode part in core.PartsOf(score, language))
            {
                node.Child(part);
            }

            foreach (ExplanationNode reason in CoreExplanation.ReasonsOf(score, language))
            {
                node.Child(reason);
            }
        });
    }

    /// <summary>The condition of the stage that the case is wanted in: two cases that differ in one fact differ for this reason.</summary>
    private void AddWanted(ExplanationBuilder root, string target, Language language)
    {
        if (Policy.Ladder is { } ladder && ladder.TryFind(target, out Stage? stage))
        {
            root.Child("stage-wanted", [new("stage", ExplanationValue.Reference(stage.Id)), new("when", Shown(ConditionText.Of(stage.Condition, language, hidesSensitive: true)))]);
        }
    }

    private void AddWorkflows(ExplanationBuilder root)
    {
        if (Visit is { } visit)
        {
            root.Child("visit-standing", node =>
            {
                node.With("next", ExplanationValue.Of(ReasonCode.FromWords(visit.Next.ToString())));
                foreach (ReasonCode alternative in visit.Alternatives)
                {
                    node.Child("treatment-alternative", [new("reason", ExplanationValue.Of(alternative))]);
                }
            });
        }

        if (Legal is { } legal)
        {
            root.Child("legal-standing", node =>
            {
                node.With("advice", ExplanationValue.Of(ReasonCode.FromWords(legal.Advice.ToString()))).With("reason", ExplanationValue.Of(legal.Reason));
                if (legal.Next is { } next)
                {
                    node.Child("legal-next", [new("step", ExplanationValue.Reference(next.ToString()))]);
                }
            });
        }
    }

    private static void AddMissing(ExplanationBuilder node, Gap gap)
    {
        List<ExplanationArgument> arguments = [new("reason", ExplanationValue.Of(gap.Reason))];
        if (gap.Subject is { } subject)
        {
            arguments.Add(new("subject", Shown(subject)));
        }

        if (gap.Until is { } until)
        {
            arguments.Add(new("instant", ExplanationValue.Of(until)));
        }

        node.Child($"treatment-missing{(gap.Subject is null ? "" : "-subject")}{(gap.Until is null ? "" : "-until")}", [.. arguments]);
    }

    private static void AddTreatment(ExplanationBuilder root, TreatmentDecision treatment, Language language) => root.Child("treatment", node =>
    {
        node.With("channel", ExplanationValue.Reference(treatment.Channel.ToString()))
            .With("purpose", ExplanationValue.Reference(treatment.Purpose.ToString()))
            .With("disposition", ExplanationValue.Of(ReasonCode.Parse(DecisionWords.Of(treatment.Disposition))))
            .With("reason", ExplanationValue.Of(treatment.Reason));
        if (treatment.Advice is { } advice)
        {
            node.Child("treatment-advice", [new("source", Shown(advice.Source))]);
        }

        foreach (AccountAmounts amounts in treatment.Demanded)
        {
            node.Child("treatment-demanded", [new("account", ExplanationValue.Reference(VisibleText.Of(amounts.Account, 120))), new("amount", ExplanationValue.Of(amounts.CuringTotal.ToString()))]);
        }

        foreach (Gap gap in treatment.Missing)
        {
            AddMissing(node, gap);
        }

        foreach (RuleFinding finding in treatment.Verdict?.Findings ?? [])
        {
            node.Child("treatment-finding", [new("rule", ExplanationValue.Reference(finding.RuleId)), new("finding", Shown(finding.ToText(language)))]);
        }

        if (treatment.EarliestNext is { } next)
        {
            node.Child("treatment-next", [new("instant", ExplanationValue.Of(next))]);
        }
    });

    private static ExplanationValue Shown(string text) => ExplanationValue.Of(VisibleText.Of(text, ExplanationValue.MaxTextLength));
}
