using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Rules;
using CollectionRules.Rules.Documents;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules.Json.Reading;

/// <content>Sets, conditions and values.</content>
internal sealed partial class PolicyReading
{
    /// <summary>A deep condition is held to the format's depth; only its size can pass what a condition may hold.</summary>
    private int conditions;

    /// <summary>A set written as a cell; null where it is wrong, with every fault at its column.</summary>
    public FactSet? Set(Part cell, Fact fact)
    {
        if (cell.Text is not { } text)
        {
            return null;
        }

        DiagnosticBag faults = new();
        FactSet? set = CellParser.Parse(text, fact, JsonPointer.Whole, faults);
        Place(faults.ToImmutable(), cell);
        return set;
    }

    /// <summary>A condition; null where any part of it is wrong, with every fault told.</summary>
    public Condition? Condition(Part part)
    {
        conditions = 0;
        Condition? condition = Inner(part);
        if (conditions <= Rules.Condition.MostParts)
        {
            return condition;
        }

        ReportParts(part, Rules.Condition.MostParts, DocumentLimits.Policy.Depth);
        return null;
    }

    /// <summary>A value of a fact; null where it could not be read.</summary>
    public static FactValue? Value(Part part, Fact fact) => part.Node?.Kind switch
    {
        DocumentKind.Nothing => FactValue.Missing,
        DocumentKind.Flag => FactValue.FromBoolean(part.IsTrue),
        DocumentKind.Number when part.Number is { } number => FactValue.FromDecimal(number),
        DocumentKind.Text when part.Text is { } text => ValueForm.OfText(fact, text),
        DocumentKind.Object when part["special"].Text is { } special => FactValue.Special(special),
        _ => default(FactValue?),
    };

    private Condition? Inner(Part part)
    {
        if (++conditions > Rules.Condition.MostParts)
        {
            return null;
        }

        if (part.Text is { } word)
        {
            return word == RuleWords.Always ? Rules.Condition.Always : word == RuleWords.Never ? Rules.Condition.Never : null;
        }

        if (part["fact"].IsPresent)
        {
            return Fact(part["fact"]) is { } fact && Set(part["is"], fact) is { } set ? Rules.Condition.On(fact, set) : null;
        }

        if (part["not"].IsPresent)
        {
            return Inner(part["not"]) is { } negated ? new NotCondition(negated) : null;
        }

        return part["all"].IsPresent ? Joined(part["all"], static parts => new AllCondition(parts))
            : part["any"].IsPresent ? Joined(part["any"], static parts => new AnyCondition(parts))
            : Joined(part["exclusive"], static parts => parts is [var left, var right] ? new ExclusiveCondition(left, right) : null);
    }

    private Condition? Joined(Part list, Func<ImmutableArray<Condition>, Condition?> join)
    {
        Condition?[] parts = [.. list.Items.Select(Inner)];
        return conditions > Rules.Condition.MostParts || parts.Length == 0 || parts.Any(static part => part is null) ? null : join([.. parts.OfType<Condition>()]);
    }

    private void ReportParts(Part part, int limit, int depth) =>
        Report(part, DiagnosticCode.LimitParts, null, TextArgument.FromNumber("limit", limit), TextArgument.FromNumber("depth", depth));
}
