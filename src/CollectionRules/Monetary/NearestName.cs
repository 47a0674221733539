namespace CollectionRules.Monetary;

/// <summary>Finds the known name that a mistyped one may have meant.</summary>
internal static class NearestName
{
    private const int LongestConsidered = 64;

    /// <summary>
    /// The name with the fewest edits (insert, delete, replace, swap of neighbors; letter case is free), the earliest of equals; null where
    /// the best needs more than one edit per three letters of <paramref name="text"/>.
    /// </summary>
    public static string? Of(ReadOnlySpan<char> text, ReadOnlySpan<string> names)
    {
        if (text.IsEmpty || text.Length > LongestConsidered)
            return null;
        string? nearest = null;
        int fewest = (text.Length / 3) + 1;
        foreach (string name in names)
        {
            int edits = Edits(text, name);
            if (edits < fewest)
                (nearest, fewest) = (name, edits);
        }

        return nearest;
    }

    private static int Edits(ReadOnlySpan<char> left, string right)
    {
        int width = right.Length + 1;
        Span<int> rows = new int[width * 3];
        Span<int> before = rows[..width];
        Span<int> above = rows.Slice(width, width);
        Span<int> current = rows.Slice(width * 2, width);
        for (int j = 0; j < width; j++)
            above[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j < width; j++)
            {
                int replaced = above[j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1);
                int best = Math.Min(replaced, Math.Min(above[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    best = Math.Min(best, before[j - 2] + 1);
                current[j] = best;
            }

            Span<int> recycled = before;
            before = above;
            above = current;
            current = recycled;
        }

        return above[right.Length];
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
