using CollectionRules.Rules;
using CollectionRules.Serialization;

namespace CollectionRules.Escalation.Compilation;

/// <summary>The canonical form of a condition: what it is made of, with facts by name and sets by their cell text.</summary>
internal static class ConditionForm
{
    public static void Write(Condition condition, CanonicalWriter writer)
    {
        writer.StartObject();
        switch (condition)
        {
            case FactCondition leaf:
                writer.Name("fact");
                writer.Text(leaf.Fact.Name);
                writer.Name("in");
                writer.Text(leaf.Set.ToCell(leaf.Fact));
                break;
            case NotCondition not:
                writer.Name("not");
                Write(not.Part, writer);
                break;
            case AllCondition all:
                List(writer, "all", all.Parts.AsSpan());
                break;
            case AnyCondition any:
                List(writer, "any", any.Parts.AsSpan());
                break;
            case ExclusiveCondition xor:
                List(writer, "exactlyOne", [xor.Left, xor.Right]);
                break;
            default:
                throw new InvalidOperationException($"The condition kind \"{condition.GetType().Name}\" is unknown.");
        }

        writer.EndObject();
    }

    private static void List(CanonicalWriter writer, string name, ReadOnlySpan<Condition> parts)
    {
        writer.Name(name);
        writer.StartArray();
        foreach (Condition part in parts)
        {
            Write(part, writer);
        }

        writer.EndArray();
    }
}
