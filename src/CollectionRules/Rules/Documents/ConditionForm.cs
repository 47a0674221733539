using System.Collections.Immutable;
using CollectionRules.Serialization;

namespace CollectionRules.Rules.Documents;

/// <summary>The document form of conditions and sets: a leaf names its fact and the set as a cell, a joint its parts.</summary>
internal static class ConditionForm
{
    public static void Write(DefinitionWriter writer, Condition condition)
    {
        switch (condition)
        {
            case AllCondition { Parts.IsEmpty: true }:
                writer.Values.Text(RuleWords.Always);
                return;
            case AnyCondition { Parts.IsEmpty: true }:
                writer.Values.Text(RuleWords.Never);
                return;
        }

        writer.StartObject();
        switch (condition)
        {
            case FactCondition leaf:
                writer.Text("fact", leaf.Fact.Name);
                writer.Text("is", CellOf(writer, leaf.Set, leaf.Fact));
                break;
            case NotCondition not:
                writer.Name("not");
                Write(writer, not.Part);
                break;
            case AllCondition all:
                Write(writer, "all", all.Parts);
                break;
            case AnyCondition any:
                Write(writer, "any", any.Parts);
                break;
            case ExclusiveCondition exclusive:
                Write(writer, "exclusive", [exclusive.Left, exclusive.Right]);
                break;
            default:
                throw new InvalidOperationException($"The condition kind \"{condition.GetType().Name}\" is unknown.");
        }

        writer.EndObject();
    }

    /// <summary>The set as the author wrote it, or in its canonical spelling.</summary>
    public static string CellOf(DefinitionWriter writer, FactSet set, Fact fact) =>
        writer.KeepsWording && set.Written is { } written ? written : set.ToCell(fact);

    private static void Write(DefinitionWriter writer, string name, ImmutableArray<Condition> parts)
    {
        writer.StartArray(name);
        foreach (Condition part in parts)
        {
            Write(writer, part);
        }

        writer.EndArray();
    }
}
