using CollectionRules.Cases.Events;
using CollectionRules.Explanations;
using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>What a decision uses of an outside model, and why.</summary>
/// <param name="Model">The declared model.</param>
/// <param name="Status">Whether its value is used.</param>
/// <param name="Value">The value for <see cref="OutsideModel.Fact"/>: the model's, or the fallback.</param>
/// <param name="Result">The result that was used or refused; <see langword="null"/> when there is none.</param>
public sealed record ModelReading(OutsideModel Model, ModelReadingStatus Status, FactValue Value, ModelResultReceived? Result)
{
    /// <summary>Whether the fallback stands in for the model.</summary>
    public bool IsFallback => Status != ModelReadingStatus.Used;

    /// <summary>The reason: <c>model-used</c>, <c>model-absent</c>, <c>model-expired</c>, <c>model-version-not-accepted</c> or <c>model-out-of-domain</c>.</summary>
    public ReasonCode Reason => ReasonCode.Parse(Status switch
    {
        ModelReadingStatus.Used => "model-used",
        ModelReadingStatus.Absent => "model-absent",
        ModelReadingStatus.Expired => "model-expired",
        ModelReadingStatus.VersionNotAccepted => "model-version-not-accepted",
        _ => "model-out-of-domain",
    });

    /// <summary>The line of an explanation: the model, its version, the value, and why the fallback is used if it is.</summary>
    public ExplanationNode Explain()
    {
        ExplanationValue value = ExplanationValue.Of(Value.ToString());
        ExplanationBuilder line = new ExplanationBuilder(IsFallback ? "model-fallback" : "model-used")
            .With("model", ExplanationValue.Of(Model.Name))
            .With("fact", ExplanationValue.Of(Model.Fact.Name))
            .With("value", Model.Fact.IsSensitive ? value.AsSensitive() : value);
        return (IsFallback ? line.With("reason", ExplanationValue.Of(Reason)) : line.With("version", ExplanationValue.Of(Result!.ModelVersion))).Build();
    }
}
