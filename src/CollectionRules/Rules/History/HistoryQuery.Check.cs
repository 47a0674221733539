using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;

namespace CollectionRules.Rules.History;

/// <content>Faults of a definition.</content>
public sealed partial class HistoryQuery
{
    /// <summary>The most conditions, words and kinds of one query together: 1,000.</summary>
    public const int MostTerms = 1_000;

    /// <summary>Every fault of the query: kinds that do not exist, fields that none of its kinds has, words and ranges that do not fit their field.</summary>
    /// <param name="zones">The zones that may be named; null where the zone of a fixed clock is not checked.</param>
    /// <returns>The diagnostics, with paths such as <c>/where/all/0</c>; empty where there is no fault.</returns>
    public ImmutableArray<PolicyDiagnostic> Validate(ZoneBook? zones = null)
    {
        DiagnosticBag bag = new();
        Check(bag, JsonPointer.Whole, zones);
        return bag.ToImmutable();
    }

    internal void Check(DiagnosticBag bag, string path, ZoneBook? zones)
    {
        int terms = Kinds.Length + Terms(Condition) + Terms(Reset);
        if (terms > MostTerms)
        {
            bag.Report(DiagnosticCode.LimitHistory, path, DecimalText.Format(terms));
            return;
        }

        for (int i = 0; i < Kinds.Length; i++)
        {
            if (!EventKinds.Readers.ContainsKey(Kinds[i]))
            {
                bag.Report(DiagnosticCode.HistoryKind, JsonPointer.Append(JsonPointer.Append(path, "events"), i), Kinds[i], Spelling.Closest(Kinds[i], EventKinds.Readers.Keys.Order(StringComparer.Ordinal)));
            }
        }

        Check(Condition, bag, JsonPointer.Append(path, "where"));
        Check(Reset, bag, JsonPointer.Append(path, "after"));
        if (Aggregate.Field is EventField field)
        {
            string place = JsonPointer.Append(path, "field");
            CheckField(field, bag, place);
            if (Aggregate.Kind is HistoryAggregateKind.Sum or HistoryAggregateKind.Maximum or HistoryAggregateKind.Minimum && EventFieldTable.Of(field).Kind != EventFieldKind.Number)
            {
                bag.Report(DiagnosticCode.HistoryNumber, place, field.Word());
            }
        }

        if (Clock.Zone is string zone && zones is not null && !zones.TryFind(zone, out _))
        {
            bag.Report(DiagnosticCode.HistoryZone, JsonPointer.Append(path, "clock"), zone, zones.Suggest(zone));
        }
    }

    private static int Terms(EventCondition? condition) => condition is null ? 0 : 1 + condition.Words.Length + condition.Parts.Sum(Terms);

    private void Check(EventCondition? condition, DiagnosticBag bag, string path)
    {
        if (condition is null)
        {
            return;
        }

        for (int i = 0; i < condition.Parts.Length; i++)
        {
            string part = JsonPointer.Append(path, HistoryWords.Conditions.WordFor(condition.Kind));
            Check(condition.Parts[i], bag, condition.Kind == EventConditionKind.Not ? part : JsonPointer.Append(part, i));
        }

        if (condition.Field is EventField field)
        {
            CheckField(field, bag, path);
            CheckWords(condition, EventFieldTable.Of(field), bag, path);
        }
    }

    private void CheckField(EventField field, DiagnosticBag bag, string path)
    {
        EventFieldDefinition definition = EventFieldTable.Of(field);
        if (!Kinds.Any(definition.IsOf) && Kinds.All(EventKinds.Readers.ContainsKey))
        {
            bag.Report(DiagnosticCode.HistoryField, path, definition.Word, null, null, ("kinds", string.Join(", ", Kinds)));
        }
    }

    private static void CheckWords(EventCondition condition, EventFieldDefinition field, DiagnosticBag bag, string path)
    {
        if (condition.Kind == EventConditionKind.Range)
        {
            if (field.Kind != EventFieldKind.Number)
            {
                bag.Report(DiagnosticCode.HistoryNumber, path, field.Word);
            }
            else if (condition.Minimum > condition.Maximum || (condition.Minimum is null && condition.Maximum is null))
            {
                bag.Report(DiagnosticCode.HistoryRange, path, condition.ToString());
            }
        }
        else if (condition.Kind == EventConditionKind.Words)
        {
            if (field.Kind == EventFieldKind.Number || condition.Words.IsEmpty)
            {
                bag.Report(DiagnosticCode.HistoryWords, path, field.Word);
            }

            foreach (string word in condition.Words)
            {
                if (!field.ClosedWords.IsDefault && !field.ClosedWords.Contains(word))
                {
                    bag.Report(DiagnosticCode.HistoryWord, path, word, Spelling.Closest(word, field.ClosedWords), null, ("field", field.Word), ("allowed", string.Join(", ", field.ClosedWords)));
                }
                else if (field.Field == EventField.Kind && !EventKinds.Readers.ContainsKey(word))
                {
                    bag.Report(DiagnosticCode.HistoryKind, path, word, Spelling.Closest(word, EventKinds.Readers.Keys.Order(StringComparer.Ordinal)));
                }
            }
        }
    }
}
