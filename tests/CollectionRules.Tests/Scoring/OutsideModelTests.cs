using CollectionRules.Cases.Events;
using CollectionRules.Explanations;
using CollectionRules.Rules;
using CollectionRules.Scoring;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Scoring;

public class OutsideModelTests
{
    private static readonly RatioFact Probability = Fact.Ratio("repayment-probability", f => f.Decimals(4).Between(0, 1).Optional());
    private static readonly DateTimeOffset AsOf = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);
    private static readonly OutsideModel Model = OutsideModel.Create("repay-30d", Probability, ["2026.1", "2026.2"], fallback: 0.5m, usableFor: TimeSpan.FromDays(30));

    [Fact]
    [Trait("req", "BOC-14")]
    public void Read_ModelGaveAValue_ARuleUsesItAndTheTraceNamesModelAndVersion()
    {
        ModelReading reading = Model.Read([Result("m1", 3, 0.32m)], AsOf);
        Scorecard card = Scorecard.Create("card", s => s.Characteristic(Probability, c => c.Below(0.4m, 10).Otherwise(40).Missing(0).Reason("PD")));
        ScoreResult result = card.Score(card.Schema.NewRow().Set(reading.Model.Fact, reading.Value));
        Assert.Equal((0.32m, 10m, false), (reading.Value.Number, result.Score, reading.IsFallback));
        Assert.Equal("repayment-probability is 0.32, from the model repay-30d, version 2026.2.", reading.Explain().ToText(Language.English).Trim());
    }

    [Fact]
    [Trait("req", "BOC-14")]
    public void Read_ModelAbsent_TheFallbackIsUsedAndStated()
    {
        ModelReading reading = Model.Read([Result("m1", 3, 0.9m, model: "other")], AsOf);
        Assert.Equal((ModelReadingStatus.Absent, 0.5m, true, "model-absent"), (reading.Status, reading.Value.Number, reading.IsFallback, reading.Reason.ToString()));
        Assert.Equal("repayment-probability is 0.5, the fallback of the model repay-30d: the model gave no value.", reading.Explain().ToText(Language.English).Trim());
        Assert.Equal("repayment-probability 为 0.5，为模型 repay-30d 的后备值：模型未给出值。", reading.Explain().ToText(Language.SimplifiedChinese).Trim());
    }

    [Fact]
    public void Read_ExpiredOrRefused_SaysWhy()
    {
        Assert.Equal((ModelReadingStatus.Expired, "m1"), Status(Result("m1", 30, 0.3m)));
        Assert.Equal((ModelReadingStatus.Used, "m1"), Status(Result("m1", 29, 0.3m)));
        Assert.Equal((ModelReadingStatus.Expired, "m1"), Status(Result("m1", 3, 0.3m, validUntil: AsOf)));
        Assert.Equal((ModelReadingStatus.Used, "m1"), Status(Result("m1", 3, 0.3m, validUntil: AsOf.AddTicks(1))));
        Assert.Equal((ModelReadingStatus.VersionNotAccepted, "m1"), Status(Result("m1", 3, 0.3m, version: "2025.9")));
        Assert.Equal((ModelReadingStatus.OutOfDomain, "m1"), Status(Result("m1", 3, 1.01m)));
        Assert.Equal((ModelReadingStatus.Absent, null), Status(Result("m1", -1, 0.3m)));
        Assert.All(Enum.GetValues<ModelReadingStatus>(), status => Assert.True(TextTable.Contains($"reason.{new ModelReading(Model, status, 0, null).Reason}")));
    }

    [Fact]
    public void Read_Several_TheNewestUsableCountsWhateverTheirOrder()
    {
        ModelResultReceived[] results = [Result("a", 9, 0.1m), Result("b", 4, 0.2m), Result("c", 4, 0.3m), Result("d", 1, 0.9m, version: "2027.1")];
        Assert.Equal("c", Model.Read(results, AsOf).Result!.Id);
        Assert.Equal("c", Model.Read(results.Reverse(), AsOf).Result!.Id);
        Assert.Equal(("d", FactValue.Missing), OutsideModel.Create("repay-30d", Probability, ["9"], FactValue.Missing).Read(results, AsOf) is var none ? (none.Result!.Id, none.Value) : default);
    }

    [Fact]
    public void Create_WhatMakesNoSense_IsRefused()
    {
        Assert.Equal(
            "The fallback \"1.5\" of the model \"m\" is no value of the fact \"repayment-probability\". Hint: let the fact be missing, or use a number in its domain. (Parameter 'fallback')",
            Assert.Throws<ArgumentException>(() => OutsideModel.Create("m", Probability, ["1"], 1.5m)).Message);
        Assert.Throws<ArgumentException>(() => OutsideModel.Create("m", Fact.Ratio("r"), ["1"], FactValue.Missing));
        Assert.Throws<ArgumentException>(() => OutsideModel.Create("m", Probability, [], 0.5m));
        Assert.Throws<ArgumentException>(() => OutsideModel.Create("m", Probability, ["1", "1"], 0.5m));
        Assert.Throws<ArgumentException>(() => OutsideModel.Create("", Probability, ["1"], 0.5m));
        Assert.Throws<ArgumentOutOfRangeException>(() => OutsideModel.Create("m", Probability, ["1"], 0.5m, TimeSpan.Zero));
    }

    private static (ModelReadingStatus Status, string? Id) Status(params ModelResultReceived[] results) => Model.Read(results, AsOf) is var reading ? (reading.Status, reading.Result?.Id) : default;

    private static ModelResultReceived Result(string id, int daysAgo, decimal value, string model = "repay-30d", string version = "2026.2", DateTimeOffset? validUntil = null) =>
        new(id, AsOf.AddDays(-daysAgo)) { Model = model, ModelVersion = version, Value = value, ValidUntil = validUntil };
}
