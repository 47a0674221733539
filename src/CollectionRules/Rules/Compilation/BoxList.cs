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

    public IReadOnlyList<Box> Boxes => boxes;

    /// <summary>Whether the union was given up because it needs too many boxes.</summary>
    public bool IsTooLarge { get; }

    public static BoxList Of(Box box) => new([box], isTooLarge: false);

    public BoxList Or(BoxList other)
    {
        if (IsTooLarge || other.IsTooLarge)
        {
            return new([], isTooLarge: true);
        }

        List<Box> union = [.. boxes];
        foreach (Box box in other.boxes)
        {
            Add(union, box);
        }

        return new(union, union.Count > GiveUp);
    }

    public BoxList And(BoxList other)
    {
        if (IsTooLarge || other.IsTooLarge)
        {
            return new([], isTooLarge: true);
        }

        List<Box> product = [];
        foreach (Box left in boxes)
        {
            foreach (Box right in other.boxes)
            {
                if (left.Intersect(right) is { } both)
                {
                    Add(product, both);
                }

                if (product.Count > GiveUp)
                {
                    return new([], isTooLarge: true);
                }
            }
        }

        return new(product, isTooLarge: false);
    }

    private static void Add(List<Box> union, Box box)
    {
        for (int i = union.Count - 1; i >= 0; i--)
        {
            if (box.IsInside(union[i]))
            {
                return;
            }

            if (union[i].IsInside(box))
            {
                union.RemoveAt(i);
            }
            else if (union[i].Merge(box) is { } merged)
            {
                union.RemoveAt(i);
                Add(union, merged);
                return;
            }
        }

        union.Add(box);
    }
}
