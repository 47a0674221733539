using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Rules;
using CollectionRules.Scoring;
using CollectionRules.Scoring.Documents;

namespace CollectionRules.Json.Sections;

/// <summary>What a card says beside points and grades: reasons, scaling, calibration.</summary>
internal static class CardExtras
{
    private static readonly TextShape Date = new(TextRule.Date);

    public static readonly ObjectShape Reasons = new(
    [
        new("against", WordShape.Of(CardWords.Baselines), "With what points are compared; maximum where nothing is said."),
        new("table", new ObjectShape(
            new("method", WordShape.Of(CardWords.Baselines), "How the numbers came about.", IsRequired: true),
            new("provenance", CommonShapes.Free, "Where the numbers are from."),
            new("baselines", new ArrayShape(new ObjectShape(
                new("characteristic", CommonShapes.Name, "The characteristic; each stands once.", IsRequired: true),
                new("points", CommonShapes.Number, "The points it is compared with.", IsRequired: true)), 0, FactSchema.MostFacts), "The baselines.", IsRequired: true)), "Baselines that came from somewhere else than the card."),
        new("baseline", CommonShapes.Number, "The baseline of every characteristic that has none of its own."),
        new("direction", WordShape.Of(CardWords.Directions), "Which side of the baseline is adverse."),
        new("most", CommonShapes.Whole(1, 500), "The most reasons of one result; 4 where nothing is said."),
        new("zeroShortfalls", WordShape.Of(CardWords.ZeroShortfalls), "What becomes of a shortfall of 0; dropped where nothing is said."),
        new("sharedCodes", WordShape.Of(CardWords.SharedCodes), "What becomes of a code that several characteristics have; summed where nothing is said."),
        new("ties", WordShape.Of(CardWords.Ties), "Which of two equal reasons comes first; definition-order where nothing is said."),
        new("texts", new ArrayShape(new ObjectShape(
            new("code", CommonShapes.Name, "The code.", IsRequired: true),
            new("english", CommonShapes.Free, "The text in English.", IsRequired: true),
            new("chinese", CommonShapes.Free, "The text in Chinese.", IsRequired: true),
            new("customerSafe", CommonShapes.Flag, "Whether the borrower may see it; no where nothing is said.")), 0, 10_000), "The texts of codes."),
    ]);

    public static readonly ObjectShape Scaling = new(
        new("baseScore", CommonShapes.Number, "The score at the base odds.", IsRequired: true),
        new("baseOdds", new NumberShape { Minimum = 0 }, "The odds there, above 0.", IsRequired: true),
        new("form", WordShape.Of(CardWords.OddsForms), "Which way they are written.", IsRequired: true),
        new("points", new NumberShape { Minimum = 0 }, "The points that multiply the odds good to bad by the rate, above 0.", IsRequired: true),
        new("rate", new NumberShape { Minimum = 1 }, "By what, above 1; 2 where nothing is said."));

    public static readonly ObjectShape Calibration = new(
    [
        new("name", CommonShapes.Name, "The name, which results cite.", IsRequired: true),
        new("scaling", Scaling, "A line in log-odds."),
        new("steps", new ArrayShape(new ObjectShape(
            new("from", CommonShapes.Number, "The lowest score of the step.", IsRequired: true),
            new("probabilityOfBad", new NumberShape { Minimum = 0, Maximum = 1 }, "The probability, which does not rise with the score.", IsRequired: true)), 1, 10_000), "Steps from the lowest score up."),
        new("provenance", new ObjectShape(
            new("source", CommonShapes.Name, "Who fitted it on what.", IsRequired: true),
            new("sampleFrom", Date, "The first day of the sample.", IsRequired: true),
            new("sampleTo", Date, "The last day of the sample.", IsRequired: true),
            new("sampleSize", CommonShapes.Whole(1, int.MaxValue), "The accounts in the sample.", IsRequired: true),
            new("fittedOn", Date, "The day on which it was fitted.", IsRequired: true),
            new("validTo", Date, "The last day on which it answers.", IsRequired: true)), "Where it is from and how long it may be used.", IsRequired: true),
    ])
    {
        ExactlyOne = ["scaling", "steps"],
    };

    public static void Configure(ScorecardBuilder card, Part part, PolicyReading reading)
    {
        if (part["unseen"].Word(CardWords.UnseenCategories) is { } unseen)
        {
            card.Unseen(unseen);
        }

        if (part["reasons"] is { IsPresent: true } reasons)
        {
            card.Reasons(builder => ReadReasons(builder, reasons, reading));
        }

        if (part["scaling"] is { IsPresent: true } scaling && ReadScaling(scaling, reading) is { } line)
        {
            card.Scaled(line);
        }

        if (part["calibration"] is { IsPresent: true } calibration && ReadCalibration(calibration, reading) is { } fitted)
        {
            card.Calibrated(fitted);
        }
    }

    private static void ReadReasons(ReasonsBuilder builder, Part part, PolicyReading reading)
    {
        _ = part["against"].Word(CardWords.Baselines) is { } method ? builder.Against(method) : builder;
        _ = part["table"].IsPresent && ReadTable(part["table"], reading) is { } table ? builder.Against(table) : builder;
        _ = part["baseline"].Number is { } baseline ? builder.Baseline(baseline) : builder;
        _ = part["direction"].Word(CardWords.Directions) is { } direction ? builder.Direction(direction) : builder;
        _ = part["most"].Integer is { } most ? builder.AtMost(most) : builder;
        _ = part["zeroShortfalls"].Word(CardWords.ZeroShortfalls) is { } zero ? builder.ZeroShortfalls(zero) : builder;
        _ = part["sharedCodes"].Word(CardWords.SharedCodes) is { } shared ? builder.SharedCodes(shared) : builder;
        _ = part["ties"].Word(CardWords.Ties) is { } ties ? builder.Ties(ties) : builder;
        foreach (Part text in part["texts"].Items)
        {
            builder.Text(text["code"].Text ?? "", text["english"].Text ?? "", text["chinese"].Text ?? "", text["customerSafe"].IsTrue);
        }
    }

    private static BaselineTable? ReadTable(Part part, PolicyReading reading)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (Part baseline in part["baselines"].Items)
        {
            if (baseline["characteristic"].Text is { } name && !names.Add(name))
            {
                reading.Report(baseline["characteristic"], DiagnosticCode.CaseDuplicate);
            }
        }

        return reading.IsSound(part) && part["method"].Word(CardWords.Baselines) is { } method
            ? BaselineTable.Of(method, part["baselines"].Items.Select(static one => new Baseline(one["characteristic"].Text!, one["points"].Number!.Value)), part["provenance"].Text ?? "")
            : null;
    }

    private static ScoreScaling? ReadScaling(Part part, PolicyReading reading)
    {
        decimal odds = part["baseOdds"].Number ?? 1, points = part["points"].Number ?? 1, rate = part["rate"].Number ?? 2;
        foreach ((string member, bool isRight, string example) in (ReadOnlySpan<(string, bool, string)>)[("baseOdds", odds > 0, "50"), ("points", points > 0, "20"), ("rate", rate > 1, "2")])
        {
            if (!isRight && reading.IsSound(part[member]))
            {
                reading.Report(part[member], DiagnosticCode.CaseForm, null, ("example", example));
            }
        }

        return reading.IsSound(part) ? ScoreScaling.Create(part["baseScore"].Number ?? 0, odds, part["form"].Word(CardWords.OddsForms) ?? OddsForm.GoodToBad, points, rate) : null;
    }

    private static ScoreCalibration? ReadCalibration(Part part, PolicyReading reading)
    {
        ScoreScaling? line = part["scaling"].IsPresent ? ReadScaling(part["scaling"], reading) : null;
        if (!reading.IsSound(part))
        {
            return null;
        }

        Part from = part["provenance"];
        CalibrationProvenance provenance = new(from["source"].Text!, Day(from["sampleFrom"]), Day(from["sampleTo"]), from["sampleSize"].Integer!.Value, Day(from["fittedOn"]), Day(from["validTo"]));
        ImmutableArray<CalibrationStep> steps = [.. part["steps"].Items.Select(static step => new CalibrationStep(step["from"].Number!.Value, step["probabilityOfBad"].Number!.Value))];
        try
        {
            return line is not null ? ScoreCalibration.FromScaling(part["name"].Text!, line, provenance) : ScoreCalibration.FromSteps(part["name"].Text!, steps, provenance);
        }
        catch (ArgumentException fault)
        {
            reading.Report(fault.ParamName == "steps" ? part["steps"] : from, DiagnosticCode.CalibrationOrder);
            return null;
        }
    }

    private static DateOnly Day(Part part) => part.Text is { } text && Texts.IsoText.TryDate(text, out DateOnly date) ? date : default;
}
