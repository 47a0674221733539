namespace CollectionRules.Rules.Compilation;

/// <summary>Visits the leaves of a condition from left to right.</summary>
internal static class ConditionWalk
{
    public static void Leaves(Condition condition, Action<FactCondition> visit)
    {
        switch (condition)
        {
            case FactCondition leaf:
                visit(leaf);
                break;
            case NotCondition not:
                Leaves(not.Part, visit);
                break;
            case AllCondition all:
                foreach (Condition part in all.Parts)
                {
                    Leaves(part, visit);
                }

                break;
            case AnyCondition any:
                foreach (Condition part in any.Parts)
                {
                    Leaves(part, visit);
                }

                break;
            case ExclusiveCondition xor:
                Leaves(xor.Left, visit);
                Leaves(xor.Right, visit);
                break;
            default:
                throw new InvalidOperationException($"The condition kind \"{condition.GetType().Name}\" is unknown.");
        }
    }
}
