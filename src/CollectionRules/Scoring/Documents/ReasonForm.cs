using CollectionRules.Serialization;

namespace CollectionRules.Scoring.Documents;

/// <summary>The document form of how a card finds and ranks reasons; where all is at its default nothing is written.</summary>
internal static class ReasonForm
{
    public static void Write(DefinitionWriter writer, ReasonSettings reasons)
    {
        ReasonDirection usual = reasons.Method == BaselineMethod.Minimum ? ReasonDirection.PointsAbove : ReasonDirection.PointsBelow;
        bool isUsual = reasons is
        {
            Method: BaselineMethod.Maximum, Table: null, CardBaseline: null, Most: ReasonSettings.DefaultMost, ZeroShortfall: ZeroShortfall.Dropped,
            SharedCodes: SharedReasonCodes.Summed, Ties: ReasonTies.DefinitionOrder, Texts.IsEmpty: true,
        };
        if (isUsual && reasons.Direction == usual)
        {
            return;
        }

        writer.StartObject("reasons");
        if (reasons.Table is null && reasons.Method != BaselineMethod.Maximum)
        {
            writer.Text("method", CardWords.Methods.WordFor(reasons.Method));
        }

        writer.NumberIfAny("baseline", reasons.CardBaseline);
        Word("direction", reasons.Direction == usual, CardWords.Directions.WordFor(reasons.Direction));
        if (reasons.Most != ReasonSettings.DefaultMost)
        {
            writer.Number("atMost", reasons.Most);
        }

        Word("zeroShortfalls", reasons.ZeroShortfall == ZeroShortfall.Dropped, CardWords.Zeros.WordFor(reasons.ZeroShortfall));
        Word("sharedCodes", reasons.SharedCodes == SharedReasonCodes.Summed, CardWords.Shared.WordFor(reasons.SharedCodes));
        Word("ties", reasons.Ties == ReasonTies.DefinitionOrder, CardWords.Ties.WordFor(reasons.Ties));
        if (reasons.Table is { } table)
        {
            Write(writer, table);
        }

        if (!reasons.Texts.IsEmpty)
        {
            WriteTexts(writer, reasons);
        }

        writer.EndObject();

        void Word(string name, bool isDefault, string word)
        {
            if (!isDefault)
            {
                writer.Text(name, word);
            }
        }
    }

    private static void Write(DefinitionWriter writer, BaselineTable table)
    {
        writer.StartObject("table");
        writer.Text("method", CardWords.Methods.WordFor(table.Method));
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

    private static void WriteTexts(DefinitionWriter writer, ReasonSettings reasons)
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
}
