namespace CollectionRules.Rules.Compilation;

/// <summary>Normalizes a condition to the boxes on which it is true and those on which it is false; elsewhere it is unknown.</summary>
internal sealed class ConditionCompiler(Func<Fact, int> slotOf, Func<int, FactUniverse> universeOf)
{
    public BoxList WhereTrue(Condition condition) => Compile(condition).True;

    private (BoxList True, BoxList False) Compile(Condition condition)
    {
        switch (condition)
        {
            case FactCondition leaf:
                int slot = slotOf(leaf.Fact);
                (CodeSet holds, CodeSet fails) = SetCompiler.Leaf(universeOf(slot), leaf.Set);
                return (Boxes(slot, holds), Boxes(slot, fails));
            case NotCondition not:
                (BoxList inner, BoxList outer) = Compile(not.Part);
                return (outer, inner);
            case AllCondition all:
                return Fold(all.Parts, static (left, right) => (left.True.And(right.True), left.False.Or(right.False)), (BoxList.Of(Box.Everything), BoxList.None));
            case AnyCondition any:
                return Fold(any.Parts, static (left, right) => (left.True.Or(right.True), left.False.And(right.False)), (BoxList.None, BoxList.Of(Box.Everything)));
            case ExclusiveCondition xor:
                (BoxList leftTrue, BoxList leftFalse) = Compile(xor.Left);
                (BoxList rightTrue, BoxList rightFalse) = Compile(xor.Right);
                return (leftTrue.And(rightFalse).Or(leftFalse.And(rightTrue)), leftTrue.And(rightTrue).Or(leftFalse.And(rightFalse)));
            default:
                throw new InvalidOperationException($"The condition kind \"{condition.GetType().Name}\" is unknown.");
        }
    }

    private (BoxList True, BoxList False) Fold(
        IEnumerable<Condition> parts,
        Func<(BoxList True, BoxList False), (BoxList True, BoxList False), (BoxList, BoxList)> join,
        (BoxList True, BoxList False) start)
    {
        foreach (Condition part in parts)
        {
            start = join(start, Compile(part));
        }

        return start;
    }

    private static BoxList Boxes(int slot, CodeSet set) => set.IsEmpty ? BoxList.None : BoxList.Of(Box.Of(slot, set));
}
