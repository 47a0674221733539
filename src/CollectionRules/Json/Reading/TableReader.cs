using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Rules;
using CollectionRules.Rules.Documents;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Reading;

/// <summary>
/// Reads one table. A column, output or row that could not be read is stood in for, so that everything else is checked in its place;
/// such a table is never handed on.
/// </summary>
internal sealed class TableReader(Part table, PolicyReading reading)
{
    private const string StandInWord = "stand-in";

    private readonly List<Fact?> columns = [];
    private readonly List<Fact?> outputs = [];

    public DecisionTable? Read(string name)
    {
        DecisionTable.TryCreate(name, Configure, out DecisionTable? made, out ImmutableArray<PolicyDiagnostic> diagnostics);
        reading.Place(diagnostics, table, (JsonPointer.Append("/tables", name), table.Node!));
        return reading.IsSound(table) && !columns.Contains(null) && !outputs.Contains(null) ? made : null;
    }

    private void Configure(DecisionTableBuilder builder)
    {
        _ = table["aggregate"].Word(RuleWords.Aggregators) is { } aggregator
            ? builder.Collect(aggregator)
            : builder.Hit(table["hit"].Word(RuleWords.HitPolicies) ?? HitPolicy.First);
        _ = table["complete"].IsTrue ? builder.Complete() : builder;
        columns.AddRange(table["columns"].Items.Select(reading.Fact));
        builder.Columns([.. columns.Select(static (fact, i) => fact ?? Fact.Flag($"{StandInWord}-{i}"))]);
        foreach (Part output in table["outputs"].Items)
        {
            Fact? fact = reading.Fact(output["fact"]);
            outputs.Add(fact);
            Fact shown = fact ?? Fact.Category($"{StandInWord}.{outputs.Count}", [StandInWord], static f => f.Phase(FactPhase.Gated));
            _ = output["default"].IsPresent ? builder.Output(shown, Value(output["default"], fact)) : builder.Output(shown);
        }

        foreach (Part row in table["rows"].Items)
        {
            Row(builder, row);
        }
    }

    private void Row(DecisionTableBuilder builder, Part row)
    {
        ImmutableArray<FactValue> then = [.. row["then"].Items.Select((value, i) => Value(value, outputs.ElementAtOrDefault(i)))];
        string? id = row["id"].Text;
        if (row["cells"].IsPresent && !row["when"].IsPresent)
        {
            builder.Row([.. row["cells"].Items.Select((cell, i) => columns.ElementAtOrDefault(i) is null && i < columns.Count ? CellWords.Any : cell.Text ?? CellWords.Any)], then, id);
        }
        else
        {
            builder.When(reading.Condition(row["when"]) ?? Condition.Always, then, id);
        }
    }

    private static FactValue Value(Part value, Fact? fact) =>
        fact is null ? StandInWord : PolicyReading.Value(value, fact) ?? FactValue.Missing;
}
