using CollectionRules.Rules;
using CollectionRules.Rules.Documents;
using CollectionRules.Serialization;

namespace CollectionRules.Scoring.Documents;

/// <summary>The document form of a scorecard; facts stand in it by name.</summary>
internal static class CardForm
{
    /// <param name="writer">Takes the form.</param>
    /// <param name="card">The card.</param>
    /// <param name="usualName">The name that the card has where none is written.</param>
    public static void Write(DefinitionWriter writer, Scorecard card, string? usualName = null)
    {
        writer.StartObject();
        if (card.Name != usualName)
        {
            writer.Text("name", card.Name);
        }

        writer.Number("startingAt", card.InitialScore);
        if (card.UnmatchedTreatment != UnmatchedTreatment.Refused)
        {
            writer.Text("unmatched", CardWords.Treatments.WordFor(card.UnmatchedTreatment));
        }

        writer.FlagIfTrue("illustrative", card.IsIllustrative);
        writer.TextIfAny("accepted", card.AcceptedBecause);
        if (card.UnseenCategory != UnseenCategory.Unmatched)
        {
            writer.Text("unseen", CardWords.Unseen.WordFor(card.UnseenCategory));
        }

        if (card.RoundedDecimals != ScorecardBuilder.DefaultDecimals || card.RoundingRule != ScorecardBuilder.DefaultRounding)
        {
            writer.StartObject("rounding");
            writer.Number("decimals", card.RoundedDecimals);
            writer.Text("rule", CardWords.RoundingRules.WordFor(card.RoundingRule));
            writer.EndObject();
        }

        writer.StartArray("characteristics");
        foreach (Characteristic characteristic in card.Characteristics)
        {
            Write(writer, characteristic);
        }

        writer.EndArray();
        if (card.Reasons is { } reasons)
        {
            ReasonForm.Write(writer, reasons);
        }

        if (card.Scaling is { } scaling)
        {
            writer.Name("scaling");
            ScalingForm.Write(writer, scaling);
        }

        if (card.Calibration is { } calibration)
        {
            ScalingForm.Write(writer, calibration);
        }

        if (!card.Grades.IsEmpty)
        {
            WriteGrades(writer, card);
        }

        if (card.ScoreFact.Name != ScorecardBuilder.DefaultScore || card.GradeFact.Name != ScorecardBuilder.DefaultGrade)
        {
            writer.StartObject("decides");
            writer.Text("score", card.ScoreFact.Name);
            writer.Text("grade", card.GradeFact.Name);
            writer.EndObject();
        }

        writer.EndObject();
    }

    private static void WriteGrades(DefinitionWriter writer, Scorecard card)
    {
        writer.StartArray("grades");
        foreach (GradeBand grade in card.Grades)
        {
            writer.StartObject();
            writer.Text("name", grade.Name);
            writer.NumberIfAny("from", grade.From);
            writer.EndObject();
        }

        writer.EndArray();
    }

    private static void Write(DefinitionWriter writer, Characteristic characteristic)
    {
        writer.StartObject();
        if (characteristic.Name != characteristic.Fact?.Name)
        {
            writer.Text("name", characteristic.Name);
        }

        writer.TextIfAny("fact", characteristic.Fact?.Name);
        writer.TextIfAny("reason", characteristic.ReasonCode);
        writer.NumberIfAny("baseline", characteristic.Baseline);
        if (characteristic.Trend != PointsTrend.Unspecified)
        {
            writer.Text("trend", CardWords.Trends.WordFor(characteristic.Trend));
        }

        writer.StartArray("bins");
        foreach (ScoreBin bin in characteristic.Bins)
        {
            Write(writer, bin, characteristic.Fact);
        }

        writer.EndArray();
        writer.EndObject();
    }

    private static void Write(DefinitionWriter writer, ScoreBin bin, Fact? fact)
    {
        writer.StartObject();
        string usual = WriteTest(writer, bin, fact);
        writer.Name("points");
        PointsForm.Write(writer, bin.Points);
        if (bin.Label != usual)
        {
            writer.Text("label", bin.Label);
        }

        writer.TextIfAny("reason", bin.ReasonCode);

        writer.EndObject();
    }

    /// <summary>Writes when the bin fires, and gives the label that the bin has where its author gave none.</summary>
    private static string WriteTest(DefinitionWriter writer, ScoreBin bin, Fact? fact)
    {
        if (bin.Cell is { } cell)
        {
            writer.Text("cell", ConditionForm.CellOf(writer, cell, fact!));
            return cell.ToCell(fact!);
        }

        Condition condition = bin.Condition!;
        FactCondition? own = condition is FactCondition leaf && leaf.Fact.Equals(fact) ? leaf : null;
        if (bin.Label != condition.ToString() && bin.Label != own?.Set.ToCell(own.Fact) && condition.Equals(CharacteristicBuilder.RestOf(fact)))
        {
            writer.FlagIfTrue("otherwise", true);
            return CharacteristicBuilder.RestLabel;
        }

        if (own is not null && bin.Label != condition.ToString())
        {
            writer.Text("is", ConditionForm.CellOf(writer, own.Set, own.Fact));
            return own.Set.ToCell(own.Fact);
        }

        writer.Name("when");
        ConditionForm.Write(writer, condition);
        return condition.ToString();
    }
}
