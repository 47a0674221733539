using CollectionRules.Serialization;

namespace CollectionRules.Scoring.Documents;

/// <summary>The document form of how a card finds reasons; nothing where reason codes alone say it.</summary>
internal static class ReasonForm
{
    public static void Write(DefinitionWriter writer, Scorecard card)
    {
        if (card.Reasons is not { } reasons || (IsUsual(reasons) && card.Characteristics.Any(static one => one.ReasonCode is not null || one.Bins.Any(static bin => bin.ReasonCode is not null))))
        {
            return;
        }

        writer.StartObject("reasons");
        if (reasons.Table is { } table)
        {
            Write(writer, table);
        }
        else if (reasons.Method != BaselineMethod.Maximum)
        {
            writer.Text("against", CardWords.Baselines.WordFor(reasons.Method));
        }

        writer.NumberIfAny("baseline", reasons.CardBaseline);
        Word(writer, "direction", CardWords.Directions, reasons.Direction, UsualDirection(reasons.Method));
        writer.NumberIfAny("most", reasons.Most == ReasonSettings.DefaultMost ? null : reasons.Most);
        Word(writer, "zeroShortfalls", CardWords.ZeroShortfalls, reasons.ZeroShortfall, ZeroShortfall.Dropped);
        Word(writer, "sharedCodes", CardWords.SharedCodes, reasons.SharedCodes, SharedReasonCodes.Summed);
        Word(writer, "ties", CardWords.Ties, reasons.Ties, ReasonTies.DefinitionOrder);
        if (!reasons.Texts.IsEmpty)
        {
            writer.StartArray("texts");
            foreach (ReasonText text in reasons.Texts)
            {
                writer.StartObject();
                writer.Text("code", text.Code);
                writer.Text("english", text.English);
                writer.Text("chinese", text.Chinese);
                writer.FlagIfTrue("customerSafe", text.IsCustomerSafe);
                writer.EndObject();
            }

            writer.EndArray();
        }

        writer.EndObject();
    }

    private static ReasonDirection UsualDirection(BaselineMethod method) => method == BaselineMethod.Minimum ? ReasonDirection.PointsAbove : ReasonDirection.PointsBelow;

    private static bool IsUsual(ReasonSettings reasons) =>
        reasons is { Method: BaselineMethod.Maximum, Direction: ReasonDirection.PointsBelow, Most: ReasonSettings.DefaultMost, ZeroShortfall: ZeroShortfall.Dropped }
        && reasons is { SharedCodes: SharedReasonCodes.Summed, Ties: ReasonTies.DefinitionOrder, CardBaseline: null, Table: null, Texts.IsEmpty: true };

    private static void Write(DefinitionWriter writer, BaselineTable table)
    {
        writer.StartObject("table");
        writer.Text("method", CardWords.Baselines.WordFor(table.Method));
        writer.TextIfAny("provenance", table.Provenance);
        writer.StartArray("baselines");
        foreach (Baseline baseline in table.Baselines)
        {
            writer.StartObject();
            writer.Text("characteristic", baseline.Characteristic);
            writer.Number("points", baseline.Points);
            writer.EndObject();
        }

        writer.EndArray();
        writer.EndObject();
    }

    private static void Word<T>(DefinitionWriter writer, string name, WordList<T> words, T value, T usual)
        where T : struct
    {
        if (!EqualityComparer<T>.Default.Equals(value, usual))
        {
            writer.Text(name, words.WordFor(value));
        }
    }
}
