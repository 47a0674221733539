using CollectionRules.Cases;
using CollectionRules.Cli.Input;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Repayment.Offers;
using CollectionRules.Scoring;

namespace CollectionRules.Cli.Output;

/// <summary>Counts decisions of whole cases.</summary>
internal sealed class CaseTally
{
    private readonly string[] known;
    private readonly long[,] stages;
    private readonly OutcomeCount[] all;
    private readonly OutcomeCount[] heldOut;
    private bool hasOther;

    public CaseTally(CollectionPolicy policy)
    {
        Grades = (policy.Segments?.GradeFact ?? policy.Card?.GradeFact) is { } grade ? [.. grade.Values] : [NoGrade];
        known = [Ladder.None, .. policy.Ladder?.Stages.Select(static stage => stage.Id) ?? []];
        stages = new long[Grades.Length, known.Length + 1];
        (all, heldOut) = (new OutcomeCount[Grades.Length], new OutcomeCount[Grades.Length]);
    }

    /// <summary>The grade where the policy has no card.</summary>
    public const string NoGrade = Scorecard.Ungraded;

    /// <summary>The word of an offer that the catalog does not make.</summary>
    public const string NotOffered = "not-offered";

    /// <summary>The name of the column of stages that the ladder does not have.</summary>
    public const string OtherStage = "other";

    public string[] Grades { get; }

    /// <summary>The stages of the ladder; where a case stands in a stage that the ladder does not have, these stand together in a last column.</summary>
    public string[] Stages => hasOther ? [.. known, OtherStage] : known;

    public long Decided { get; private set; }

    public long Refused { get; private set; }

    /// <summary>Sums of the decided cases, in minor units.</summary>
    public Int128 PastDue { get; private set; }

    public Int128 Outstanding { get; private set; }

    /// <summary>How many cases came to what.</summary>
    public SortedDictionary<EscalationOutcomeKind, long> Outcomes { get; } = [];

    /// <summary>How many treatments were done or not, and why.</summary>
    public SortedDictionary<(string Disposition, string Reason), long> Dispositions { get; } = [];

    /// <summary>How many treatments are done now, by channel.</summary>
    public SortedDictionary<string, long> Actions { get; } = new(StringComparer.Ordinal);

    /// <summary>How many of them people do.</summary>
    public SortedDictionary<string, long> HumanActions { get; } = new(StringComparer.Ordinal);

    /// <summary>How many offers are made or not, by kind and what becomes of them.</summary>
    public SortedDictionary<(string Kind, string Disposition, string Reason), long> Offers { get; } = [];

    /// <summary>What those offers give up together, in minor units; a line without an entry gives up nothing.</summary>
    public Dictionary<(string Kind, string Disposition, string Reason), Int128> GivenUp { get; } = [];

    /// <summary>How many accounts have at least one offer, and how many were looked at.</summary>
    public (long WithOffer, long All) OfferedAccounts { get; private set; }

    /// <summary>Whether the file tells what became of its accounts.</summary>
    public bool HasOutcomes { get; private set; }

    /// <summary>What became of the accounts of a grade.</summary>
    public OutcomeCount OutcomesOf(int grade) => all[grade];

    /// <summary>The same, of those without which the points were set.</summary>
    public OutcomeCount HeldOutOf(int grade) => heldOut[grade];

    public long Of(int grade, int stage) => stages[grade, stage];

    public void Add(CaseLine line)
    {
        if (line is not { IsDecided: true, Decision: { } decision })
        {
            Refused++;
            return;
        }

        Decided++;
        int stage = Array.IndexOf(known, decision.Stage ?? Ladder.None);
        hasOther |= stage < 0;
        int grade = Array.IndexOf(Grades, decision.Grade ?? NoGrade);
        stages[grade, stage < 0 ? known.Length : stage]++;
        if (line.Outcome is { } became)
        {
            HasOutcomes = true;
            all[grade] = all[grade].Add(became);
            heldOut[grade] = became.IsHeldOut ? heldOut[grade].Add(became) : heldOut[grade];
        }

        if (decision.Standing is { } standing)
        {
            PastDue += standing.PastDue.Total.MinorUnits;
            Outstanding += standing.Outstanding.Total.MinorUnits;
        }

        if (decision.Outcome is { } outcome)
        {
            Outcomes[outcome.Kind] = Outcomes.GetValueOrDefault(outcome.Kind) + 1;
        }

        foreach (AccountOffers account in decision.Offers)
        {
            OfferedAccounts = (OfferedAccounts.WithOffer + (account.Made.Any() ? 1 : 0), OfferedAccounts.All + 1);
            foreach (OfferDecision offer in account.Offers)
            {
                (string, string, string) made = (offer.Offer.Kind.ToString(), WordOf(offer.Disposition), offer.Reason.ToString());
                Count(made);
                if (!offer.Offer.Forgiven.IsZero)
                {
                    GivenUp[made] = GivenUp.GetValueOrDefault(made) + offer.Offer.Forgiven.MinorUnits;
                }
            }

            foreach (OfferRefusal refusal in account.Refusals)
            {
                Count((refusal.Kind.ToString(), NotOffered, refusal.Reasons[0].ToString()));
            }
        }

        foreach (TreatmentDecision treatment in decision.Treatments)
        {
            (string, string) key = (WordOf(treatment), treatment.Reason.ToString());
            Dispositions[key] = Dispositions.GetValueOrDefault(key) + 1;
            if (treatment.IsChosen)
            {
                string channel = treatment.Channel.ToString();
                Actions[channel] = Actions.GetValueOrDefault(channel) + 1;
                HumanActions[channel] = HumanActions.GetValueOrDefault(channel) + (treatment.IsAutomated ? 0 : 1);
            }
        }
    }

    private void Count((string Kind, string Disposition, string Reason) line) => Offers[line] = Offers.GetValueOrDefault(line) + 1;

    /// <summary>The word of what became of a treatment.</summary>
    public static string WordOf(TreatmentDecision treatment) => treatment.Disposition is { } disposition ? WordOf(disposition) : "not-needed";

    /// <summary>A member of an enumeration in kebab case.</summary>
    public static string WordOf(Enum value) => ReasonCode.FromWords(value.ToString()).ToString();
}
