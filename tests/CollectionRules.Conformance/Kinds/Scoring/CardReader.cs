using System.Collections.Immutable;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>Reads a scorecard; an unknown key, word or operator throws <see cref="UnsupportedException"/> with its name.</summary>
internal static class CardReader
{
    public static CardDefinition Read(Given card)
    {
        card.Ignore("note", "source", "verified", "title", "name");
        CardDefinition definition = new(
            card.NumberOrNull("initialScore") ?? 0m,
            OneOf(card, "unmatched", "invalid", "skip") ?? "invalid",
            Reasons(card),
            [.. card.List("characteristics").Select(Characteristic)],
            card.Has("grades") ? [.. card.List("grades").Select(grade => new CardGrade(grade.Text("grade"), grade.Number("min")))] : []);
        return card.FirstUnread() is { } unread ? throw new UnsupportedException($"the key \"{unread}\" is not known") : definition;
    }

    private static CardReasons? Reasons(Given card)
    {
        bool used = !card.Has("useReasonCodes") || card.Flag("useReasonCodes");
        Given? policy = card.Find("reasonCodePolicy");
        CardReasons reasons = new(
            OneOf(card, "reasonCodeAlgorithm", "pointsBelow", "pointsAbove") ?? "pointsBelow",
            OneOf(card, "baselineMethod", "max", "min", "mean", "median", "neutral", "nearCutoff", "nearCutOff", "other"),
            card.NumberOrNull("baselineScore"),
            policy?.TextOrNull("zeroDifference") ?? "drop",
            policy?.TextOrNull("sharedCode") ?? "sum",
            policy?.TextOrNull("ties") ?? "definition order",
            policy?.Has("max") == true ? policy.Whole("max") : null);
        return used ? reasons : null;
    }

    private static CardCharacteristic Characteristic(Given characteristic) => new(
        characteristic.Text("name"),
        characteristic.TextOrNull("reasonCode"),
        characteristic.NumberOrNull("baselineScore"),
        [.. characteristic.List("attributes").Select(Attribute)]);

    private static CardAttribute Attribute(Given attribute)
    {
        PointsExpression? computed = attribute.Find("pointsExpr") is { } expression ? Expression(expression) : null;
        return new CardAttribute(
            PredicateReader.Read(attribute["when"]),
            computed is null ? attribute.Number("points") : attribute.NumberOrNull("points") ?? 0m,
            computed,
            attribute.TextOrNull("label"),
            attribute.TextOrNull("reasonCode"));
    }

    private static PointsExpression Expression(Given expression)
    {
        if (expression.Has("const"))
        {
            return new ConstantPoints(expression.Number("const"));
        }

        if (expression.Has("field"))
        {
            return new FieldPoints(expression.Text("field"));
        }

        PointsOperator @operator = expression.Text("op") switch
        {
            "+" => PointsOperator.Add,
            "-" => PointsOperator.Subtract,
            "*" => PointsOperator.Multiply,
            "/" => PointsOperator.Divide,
            string other => throw new UnsupportedException($"the operator \"{other}\" of {expression.Path} is not known"),
        };
        ImmutableArray<PointsExpression> parts = [.. expression.List("args").Select(Expression)];
        return parts.Length == 0 ? throw new UnsupportedException($"{expression.Path} has no arguments") : new ComputedPoints(@operator, parts);
    }

    private static string? OneOf(Given given, string key, params string[] words) =>
        given.TextOrNull(key) is not { } word || words.Contains(word) ? given.TextOrNull(key) : throw new UnsupportedException($"the word \"{word}\" of \"{key}\" is not known");
}
