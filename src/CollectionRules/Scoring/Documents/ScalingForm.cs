using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules.Scoring.Documents;

/// <summary>The document form of a card's scaling and calibration.</summary>
internal static class ScalingForm
{
    public static void Write(DefinitionWriter writer, Scorecard card)
    {
        if (card.Scaling is { } scaling)
        {
            Write(writer, scaling);
        }

        if (card.Calibration is { } calibration)
        {
            Write(writer, calibration);
        }
    }

    private static void Write(DefinitionWriter writer, ScoreScaling scaling)
    {
        writer.StartObject("scaling");
        writer.Number("baseScore", scaling.BaseScore);
        writer.Number("baseOdds", scaling.BaseOdds);
        writer.Text("form", CardWords.OddsForms.WordFor(scaling.Form));
        writer.Number("points", scaling.PointsToMultiply);
        writer.NumberIfAny("rate", scaling.Rate == 2 ? null : scaling.Rate);
        writer.EndObject();
    }

    private static void Write(DefinitionWriter writer, ScoreCalibration calibration)
    {
        writer.StartObject("calibration");
        writer.Text("name", calibration.Name);
        if (calibration.Scaling is { } scaling)
        {
            Write(writer, scaling);
        }
        else
        {
            writer.StartArray("steps");
            foreach (CalibrationStep step in calibration.Steps)
            {
                writer.StartObject();
                writer.Number("from", step.From);
                writer.Number("probabilityOfBad", step.ProbabilityOfBad);
                writer.EndObject();
            }

            writer.EndArray();
        }

        CalibrationProvenance provenance = calibration.Provenance;
        writer.StartObject("provenance");
        writer.Text("source", provenance.Source);
        writer.Text("sampleFrom", IsoText.Format(provenance.SampleFrom));
        writer.Text("sampleTo", IsoText.Format(provenance.SampleTo));
        writer.Number("sampleSize", provenance.SampleSize);
        writer.Text("fittedOn", IsoText.Format(provenance.FittedOn));
        writer.Text("validTo", IsoText.Format(provenance.ValidTo));
        writer.EndObject();
        writer.EndObject();
    }
}
