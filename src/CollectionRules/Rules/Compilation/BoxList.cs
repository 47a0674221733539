namespace CollectionRules.Rules.Compilation;

/// <summary>A union of boxes, kept small: a box inside another is dropped, two that differ in one fact become one.</summary>
internal sealed class BoxList
{
    /// <summary>The most boxes that one row may need.</summary>
    public const int Most = 64;

    /// <summary>Where a product is given up: far above <see cref="Most"/>, so that merging gets its chance, and low enough to stay quick.</summary>
    private const int GiveUp = 512;

    private readonly List<Box> boxes;

    private BoxList(List<Box> boxes, bool isTooLarge)
    {
        this.boxes = boxes;
        IsTooLarge = isTooLarge;
    }

    public static BoxList None => new([], isTooLarge: false);

    private static BoxList TooLarge => new([], isTooLarge: true);

    public IReadOnlyList<Box> Boxes => boxes;

    /// <summary>Whether the union was given up because it needs too many boxes, or too much comparing of them.</summary>
    public bool IsTooLarge { get; }

    public static BoxList Of(Box box) => new([box], isTooLarge: false);

    public BoxList Or(BoxList other, BoxBudget budget)
    {
        if (IsTooLarge || other.IsTooLarge)
        {
            return TooLarge;
        }

        List<Box> union = [.. boxes];
        foreach (Box box in other.boxes)
        {
            if (!Add(union, box, budget))
            {
                return TooLarge;
            }
        }

        return new(union, union.Count > GiveUp);
    }

    public BoxList And(BoxList other, BoxBudget budget)
    {
        if (IsTooLarge || other.IsTooLarge)
        {
            return TooLarge;
        }

        List<Box> product = [];
        foreach (Box left in boxes)
        {
            foreach (Box right in other.boxes)
            {
                bool affordable = budget.Spend(left.Weight + right.Weight)
                    && (left.Intersect(right) is not { } both || Add(product, both, budget));
                if (!affordable || product.Count > GiveUp)
                {
                    return TooLarge;
                }
            }
        }

        return new(product, isTooLarge: false);
    }

    /// <summary>Adds a box where it is not yet covered; false when the budget is spent.</summary>
    private static bool Add(List<Box> union, Box box, BoxBudget budget)
    {
        for (int i = union.Count - 1; i >= 0; i--)
        {
            if (!budget.Spend(box.Weight + union[i].Weight))
            {
                return false;
            }

            if (box.IsInside(union[i]))
            {
                return true;
            }

            if (union[i].IsInside(box))
            {
                union.RemoveAt(i);
            }
            else if (union[i].Merge(box) is { } merged)
            {
                union.RemoveAt(i);
                return Add(union, merged, budget);
            }
        }

        union.Add(box);
        return true;
    }
}
