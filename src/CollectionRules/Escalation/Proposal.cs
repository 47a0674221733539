using CollectionRules.Cases;
using CollectionRules.Explanations;
using CollectionRules.Monetary;

namespace CollectionRules.Escalation;

/// <summary>A treatment as it stands for a case at an instant: data that the policy passes through the gate. Nothing is sent on its strength alone.</summary>
public sealed record Proposal
{
    /// <summary>The treatment.</summary>
    public required Treatment Treatment { get; init; }

    /// <summary>Whether it may go to the gate.</summary>
    public required ProposalState State { get; init; }

    /// <summary>Why it stands as it does; for a ready one, why it has its place among the others.</summary>
    public required ReasonCode Reason { get; init; }

    /// <summary>The name of the rule behind <see cref="Reason"/>; null where there is none.</summary>
    public string? Rule { get; init; }

    /// <summary>The first instant at which it may go to the gate; null unless it comes later.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>What one use is expected to bring; null where no cost is known.</summary>
    public Money? ExpectedBenefit { get; init; }

    /// <summary>How often it was used without result since the case entered the ladder.</summary>
    public int Fruitless { get; init; }

    /// <summary>The channel.</summary>
    public Channel Channel => Treatment.Channel;

    /// <summary>What it is for.</summary>
    public ContactPurpose Purpose => Treatment.Purpose;

    /// <summary>How firmly it speaks: as the treatment, one level lower while a pause after conflict or distress lasts.</summary>
    public required Tone Tone { get; init; }

    /// <summary>How much it weighs on the borrower.</summary>
    public Intensity Intensity => Treatment.Intensity;

    /// <summary>Whether a machine does it.</summary>
    public bool IsAutomated => Treatment.IsAutomated;

    /// <summary>Whether it asks for payment.</summary>
    public bool CarriesDemand => Treatment.CarriesDemand;

    /// <summary>The cost of one use; null where it is not known.</summary>
    public Money? Cost => Treatment.Cost;

    /// <summary>The proposal in words.</summary>
    /// <returns>The node <c>proposal</c>, with the numbers of a cost refusal below it.</returns>
    public ExplanationNode Explain()
    {
        ExplanationBuilder builder = new ExplanationBuilder("proposal")
            .With("treatment", ExplanationValue.Reference(Treatment.Id))
            .With("state", ExplanationValue.Of(ReasonCode.FromWords(State.ToString())))
            .With("reason", ExplanationValue.Of(Reason));
        if (Rule is { } rule)
        {
            builder.Child("proposal-rule", new ExplanationArgument("rule", ExplanationValue.Reference(rule)));
        }

        if (NotBefore is { } notBefore)
        {
            builder.Child("proposal-not-before", new ExplanationArgument("instant", ExplanationValue.Of(notBefore)));
        }

        if (Cost is { } cost && ExpectedBenefit is { } benefit)
        {
            builder.Child("proposal-cost", new ExplanationArgument("cost", ExplanationValue.Of(cost.ToString())), new ExplanationArgument("benefit", ExplanationValue.Of(benefit.ToString())));
        }

        return builder.Build();
    }

    /// <summary>One line, such as <c>sms ready: least-intrusive</c>.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => $"{Treatment.Id} {ReasonCode.FromWords(State.ToString())}: {Reason}";
}
