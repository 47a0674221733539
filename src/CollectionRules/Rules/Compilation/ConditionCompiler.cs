using System.Collections.Immutable;

namespace CollectionRules.Rules.Compilation;

/// <summary>
/// Normalizes a condition to the boxes on which it is true. Where a part is negated or stands beside an exclusive or, the boxes on
/// which it is false are needed too; on what is in neither it is unknown.
/// </summary>
internal sealed class ConditionCompiler(Func<Fact, int> slotOf, Func<int, FactUniverse> universeOf)
{
    private readonly BoxBudget budget = new();

    /// <summary>The boxes of one row's condition.</summary>
    public BoxList WhereTrue(Condition condition)
    {
        budget.StartRow();
        return Compile(condition, needsTrue: true, needsFalse: false).True;
    }

    /// <summary>Each side is made only where it is needed; the other one is empty.</summary>
    private (BoxList True, BoxList False) Compile(Condition condition, bool needsTrue, bool needsFalse)
    {
        switch (condition)
        {
            case FactCondition leaf:
                int slot = slotOf(leaf.Fact);
                (CodeSet holds, CodeSet fails) = SetCompiler.Leaf(universeOf(slot), leaf.Set);
                return (Boxes(slot, holds), Boxes(slot, fails));
            case NotCondition not:
                (BoxList inner, BoxList outer) = Compile(not.Part, needsFalse, needsTrue);
                return (outer, inner);
            case AllCondition all:
                return Fold(all.Parts, needsTrue, needsFalse, isAll: true);
            case AnyCondition any:
                (BoxList some, BoxList none) = Fold(any.Parts, needsFalse, needsTrue, isAll: false);
                return (none, some);
            case ExclusiveCondition xor:
                (BoxList leftTrue, BoxList leftFalse) = Compile(xor.Left, needsTrue: true, needsFalse: true);
                (BoxList rightTrue, BoxList rightFalse) = Compile(xor.Right, needsTrue: true, needsFalse: true);
                return (
                    needsTrue ? leftTrue.And(rightFalse, budget).Or(leftFalse.And(rightTrue, budget), budget) : BoxList.None,
                    needsFalse ? leftTrue.And(rightTrue, budget).Or(leftFalse.And(rightFalse, budget), budget) : BoxList.None);
            default:
                throw new InvalidOperationException($"The condition kind \"{condition.GetType().Name}\" is unknown.");
        }
    }

    /// <summary>
    /// Where every part is of one truth value, and where some part is of the other: for <em>all</em> these are true and false, for
    /// <em>any</em>, by De Morgan, false and true.
    /// </summary>
    private (BoxList Every, BoxList Some) Fold(ImmutableArray<Condition> parts, bool needsEvery, bool needsSome, bool isAll)
    {
        BoxList every = BoxList.Of(Box.Everything), some = BoxList.None;
        foreach (Condition part in parts)
        {
            (BoxList holds, BoxList fails) = isAll ? Compile(part, needsEvery, needsSome) : Compile(part, needsSome, needsEvery);
            every = needsEvery ? every.And(isAll ? holds : fails, budget) : every;
            some = needsSome ? some.Or(isAll ? fails : holds, budget) : some;
            if ((!needsEvery || every.IsTooLarge) && (!needsSome || some.IsTooLarge))
            {
                break;
            }
        }

        return (every, some);
    }

    private static BoxList Boxes(int slot, CodeSet set) => set.IsEmpty ? BoxList.None : BoxList.Of(Box.Of(slot, set));
}
