using CollectionRules.Rules.Documents;
using CollectionRules.Serialization;

namespace CollectionRules.Scoring.Documents;

/// <summary>The document form of an early warning; facts stand in it by name.</summary>
internal static class WarningForm
{
    /// <summary>Writes the members into an open object.</summary>
    /// <param name="writer">Takes the form.</param>
    /// <param name="warning">The early warning.</param>
    /// <param name="usualFact">The name of the fact of what is overdue that is not written.</param>
    public static void WriteMembers(DefinitionWriter writer, EarlyWarning warning, string usualFact)
    {
        if (warning.DaysPastDue.Name != usualFact)
        {
            writer.Text("overdueBy", warning.DaysPastDue.Name);
        }

        writer.StartArray("signals");
        foreach (WarningSignal signal in warning.Signals)
        {
            writer.StartObject();
            writer.Text("name", signal.Name);
            if (signal.When is { } condition)
            {
                writer.Name("when");
                ConditionForm.Write(writer, condition);
            }
            else
            {
                writer.StartObject("scoreFall");
                writer.Number("points", signal.Fall);
                writer.Number("days", signal.Days);
                writer.EndObject();
            }

            writer.NumberIfAny("weight", signal.Weight == 1 ? null : signal.Weight);
            writer.EndObject();
        }

        writer.EndArray();
        writer.StartArray("levels");
        foreach (WarningLevel level in warning.Levels)
        {
            writer.StartObject();
            writer.Number("from", level.From);
            writer.Text("action", level.Action);
            writer.EndObject();
        }

        writer.EndArray();
    }
}
