using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Diagnostics;
using CollectionRules.Json.Reading;
using CollectionRules.Scoring;
using CollectionRules.Scoring.Documents;

namespace CollectionRules.Json.Sections;

/// <content>Reasons, scaling and calibration. What their makers refuse is told at the object that holds it.</content>
internal sealed partial class ScoreSection
{
    private static void Reasons(ReasonsBuilder reasons, Part part, PolicyReading reading)
    {
        reasons.Against(part["method"].Word(CardWords.Methods) ?? BaselineMethod.Maximum)
            .AtMost(part["atMost"].Integer ?? ReasonSettings.DefaultMost)
            .ZeroShortfalls(part["zeroShortfalls"].Word(CardWords.Zeros) ?? ZeroShortfall.Dropped)
            .SharedCodes(part["sharedCodes"].Word(CardWords.Shared) ?? SharedReasonCodes.Summed)
            .Ties(part["ties"].Word(CardWords.Ties) ?? ReasonTies.DefinitionOrder);
        if (part["baseline"].Number is { } baseline)
        {
            reasons.Baseline(baseline);
        }

        if (part["direction"].Word(CardWords.Directions) is { } direction)
        {
            reasons.Direction(direction);
        }

        if (part["table"] is { IsPresent: true } table && Made(table, DiagnosticCode.ReasonTable, reading, () => Table(table)) is { } baselines)
        {
            reasons.Against(baselines);
        }

        foreach (Part text in part["texts"].Items)
        {
            reasons.Text(text["code"].Text ?? "", text["english"].Text ?? "", text["chinese"].Text ?? "", text["customerSafe"].IsTrue);
        }
    }

    private static BaselineTable Table(Part part) => BaselineTable.Of(
        part["method"].Word(CardWords.Methods) ?? BaselineMethod.Given,
        part["baselines"].Items.Select(static item => new Baseline(item["characteristic"].Text ?? "", item["points"].Number ?? 0)),
        part["provenance"].Text ?? "");

    private static ScoreScaling? Scaling(Part part, PolicyReading reading) => Made(part, DiagnosticCode.CardScaling, reading, () => ScoreScaling.Create(
        part["baseScore"].Number ?? 0,
        part["baseOdds"].Number ?? 1,
        part["odds"].Word(CardWords.Odds) ?? OddsForm.GoodToBad,
        part["points"].Number ?? 1,
        part["rate"].Number ?? ScalingForm.DefaultRate));

    private static ScoreCalibration? Calibration(Part part, PolicyReading reading)
    {
        ScoreScaling? scaling = part["scaling"] is { IsPresent: true } line ? Scaling(line, reading) : null;
        if (part["scaling"].IsPresent && scaling is null)
        {
            return null;
        }

        string name = part["name"].Text ?? reading.Name;
        return Made(part, DiagnosticCode.CardCalibration, reading, () => scaling is null
            ? ScoreCalibration.FromSteps(name, [.. part["steps"].Items.Select(static step => new CalibrationStep(step["from"].Number ?? 0, step["probabilityOfBad"].Number ?? 0))], Provenance(part["provenance"]))
            : ScoreCalibration.FromScaling(name, scaling, Provenance(part["provenance"])));
    }

    private static CalibrationProvenance Provenance(Part part) => new(
        part["source"].Text ?? "",
        Date(part["sampleFrom"]),
        Date(part["sampleTo"]),
        part["sampleSize"].Integer ?? 0,
        Date(part["fittedOn"]),
        Date(part["validTo"]));

    private static DateOnly Date(Part part) => part.Text is { } text && DateText.TryParseDate(text, out DateOnly date) ? date : default;

    private static T? Made<T>(Part part, string code, PolicyReading reading, Func<T> make)
        where T : class
    {
        if (!reading.IsSound(part))
        {
            return null;
        }

        try
        {
            return make();
        }
        catch (ArgumentException)
        {
            reading.Report(part, code);
            return null;
        }
    }
}
