using System.Collections.Immutable;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>
/// Reads the predicate of an attribute: <c>field</c> with <c>op</c> and <c>value</c>, <c>in</c> or <c>notIn</c>; <c>missing</c>, <c>notMissing</c>;
/// <c>and</c>, <c>or</c>, <c>xor</c>, <c>not</c>; <c>true</c>, <c>false</c>. Operators may be signs or the words of PMML.
/// </summary>
internal static class PredicateReader
{
    public static CardPredicate Read(Given when)
    {
        CardPredicate predicate = ReadOne(when);
        return when.FirstUnread() is { } unread ? throw new UnsupportedException($"the key \"{unread}\" is not known") : predicate;
    }

    private static CardPredicate ReadOne(Given when)
    {
        if (when.Has("field"))
        {
            return OverField(when, when.Text("field"));
        }

        string[] keys = [.. when.Keys];
        string word = keys.Length == 1 ? keys[0] : throw new UnsupportedException($"the predicate at \"{when.Path}\" has the keys \"{string.Join(", ", keys)}\"");
        return word switch
        {
            "missing" or "isMissing" => new MissingPredicate(when.Text(word), Negated: false),
            "notMissing" or "isNotMissing" => new MissingPredicate(when.Text(word), Negated: true),
            "and" => Compound(when, word, CompoundOperator.And),
            "or" => Compound(when, word, CompoundOperator.Or),
            "xor" => Compound(when, word, CompoundOperator.Xor),
            "not" => new NegatedPredicate(Read(when[word])),
            "true" or "false" => when.Flag(word) ? new ConstantPredicate(word == "true") : throw new UnsupportedException($"\"{when.Path}.{word}\" is false"),
            _ => throw new UnsupportedException($"the predicate \"{word}\" at \"{when.Path}\" is not known"),
        };
    }

    private static CardPredicate OverField(Given when, string field)
    {
        if (when.Has("in") || when.Has("notIn"))
        {
            string key = when.Has("in") ? "in" : "notIn";
            return Set(when, field, key, negated: key == "notIn");
        }

        return when.Text("op") switch
        {
            "isMissing" => new MissingPredicate(field, Negated: false),
            "isNotMissing" => new MissingPredicate(field, Negated: true),
            "in" or "isIn" => Set(when, field, "value", negated: false),
            "notIn" or "isNotIn" => Set(when, field, "value", negated: true),
            "==" or "=" or "equal" => Compare(ComparisonOperator.Equal),
            "!=" or "notEqual" => Compare(ComparisonOperator.NotEqual),
            "<" or "lessThan" => Compare(ComparisonOperator.Below),
            "<=" or "lessOrEqual" => Compare(ComparisonOperator.AtMost),
            ">" or "greaterThan" => Compare(ComparisonOperator.Above),
            ">=" or "greaterOrEqual" => Compare(ComparisonOperator.AtLeast),
            string other => throw new UnsupportedException($"the operator \"{other}\" at \"{when.Path}\" is not known"),
        };

        CardPredicate Compare(ComparisonOperator @operator)
        {
            FactValue value = FactValue.Read(when["value"]);
            bool ordered = @operator is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual);
            return value.IsMissing || (ordered && value.Number is null)
                ? throw new UnsupportedException($"the value \"{value}\" at \"{when.Path}\" cannot be compared so")
                : new ComparisonPredicate(field, @operator, value);
        }
    }

    private static SetPredicate Set(Given when, string field, string key, bool negated)
    {
        ImmutableArray<FactValue> values = [.. when.List(key).Select(FactValue.Read)];
        return values.Any(value => value.IsMissing)
            ? throw new UnsupportedException($"the list at \"{when.Path}.{key}\" holds null")
            : new SetPredicate(field, values, negated);
    }

    private static CompoundPredicate Compound(Given when, string word, CompoundOperator @operator)
    {
        ImmutableArray<CardPredicate> parts = [.. when.List(word).Select(Read)];
        return parts.Length == 0
            ? throw new UnsupportedException($"\"{when.Path}.{word}\" is empty")
            : new CompoundPredicate(@operator, parts);
    }
}
