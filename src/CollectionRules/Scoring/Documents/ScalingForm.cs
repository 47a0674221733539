using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules.Scoring.Documents;

/// <summary>The document form of how points stand for odds and probabilities.</summary>
internal static class ScalingForm
{
    /// <summary>The rate where nothing is written.</summary>
    public const decimal DefaultRate = 2;

    public static void Write(DefinitionWriter writer, ScoreScaling scaling)
    {
        writer.StartObject();
        writer.Number("baseScore", scaling.BaseScore);
        writer.Number("baseOdds", scaling.BaseOdds);
        writer.Text("odds", CardWords.Odds.WordFor(scaling.Form));
        writer.Number("points", scaling.PointsToMultiply);
        if (scaling.Rate != DefaultRate)
        {
            writer.Number("rate", scaling.Rate);
        }

        writer.EndObject();
    }

    public static void Write(DefinitionWriter writer, ScoreCalibration calibration)
    {
        writer.StartObject("calibration");
        writer.Text("name", calibration.Name);
        CalibrationProvenance provenance = calibration.Provenance;
        writer.StartObject("provenance");
        writer.Text("source", provenance.Source);
        writer.Text("sampleFrom", IsoText.Format(provenance.SampleFrom));
        writer.Text("sampleTo", IsoText.Format(provenance.SampleTo));
        writer.Number("sampleSize", provenance.SampleSize);
        writer.Text("fittedOn", IsoText.Format(provenance.FittedOn));
        writer.Text("validTo", IsoText.Format(provenance.ValidTo));
        writer.EndObject();
        if (calibration.Scaling is { } scaling)
        {
            writer.Name("scaling");
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

        writer.EndObject();
    }
}
