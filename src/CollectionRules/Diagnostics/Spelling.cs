namespace CollectionRules.Diagnostics;

/// <summary>Finds what a user may have meant by a word that is not known.</summary>
public static class Spelling
{
    /// <summary>The longest word, in UTF-16 code units, for which a suggestion is sought.</summary>
    public const int LongestWord = 64;

    /// <summary>
    /// The known word closest to the given one, upper and lower case being the same. The distance is the number of single characters to
    /// insert, delete or replace, or of neighbors to swap (optimal string alignment). It may be at most 1 for a given word of up to 4
    /// characters, 2 up to 8, 3 above, and must be less than the word's length.
    /// </summary>
    /// <param name="given">What the user wrote. For more than <see cref="LongestWord"/> code units nothing is suggested.</param>
    /// <param name="known">The words that are allowed, in any order.</param>
    /// <returns>The closest word, of several the first in ordinal order; null where none is close enough.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="given"/> or <paramref name="known"/> is null.</exception>
    /// <example><code>Spelling.Closest("daysPastDeu", ["balance", "daysPastDue"]) // daysPastDue</code></example>
    public static string? Closest(string given, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(known);
        if (given.Length is 0 or > LongestWord)
        {
            return null;
        }

        int allowed = Math.Min(given.Length - 1, given.Length <= 4 ? 1 : given.Length <= 8 ? 2 : 3);
        string? best = null;
        int bestDistance = allowed + 1;
        foreach (string word in known)
        {
            if (Math.Abs(word.Length - given.Length) > allowed)
            {
                continue;
            }

            int distance = Distance(given, word, Math.Min(bestDistance, allowed));
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(word, best) < 0))
            {
                (best, bestDistance) = (word, distance);
            }
        }

        return best;
    }

    /// <summary>
    /// The optimal string alignment distance, in memory linear in the length of <paramref name="right"/>. Where it is above
    /// <paramref name="limit"/>, any number above the limit may be returned: the work stops as soon as that is certain.
    /// </summary>
    internal static int Distance(string left, string right, int limit = int.MaxValue - 1)
    {
        int width = right.Length + 1;
        Span<int> rows = width <= LongestWord + 4 ? stackalloc int[3 * width] : new int[3 * width];
        Span<int> before = rows[..width], previous = rows[width..(2 * width)], current = rows[(2 * width)..];
        for (int j = 0; j < width; j++)
        {
            previous[j] = j;
        }

        int closestBefore = 0;
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            int closest = i;
            for (int j = 1; j < width; j++)
            {
                bool same = Fold(left[i - 1]) == Fold(right[j - 1]);
                int distance = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (same ? 0 : 1));
                bool swapped = i > 1 && j > 1 && Fold(left[i - 1]) == Fold(right[j - 2]) && Fold(left[i - 2]) == Fold(right[j - 1]);
                current[j] = swapped ? Math.Min(distance, before[j - 2] + 1) : distance;
                closest = Math.Min(closest, current[j]);
            }

            if (closest > limit && closestBefore > limit)
            {
                return limit + 1;
            }

            closestBefore = closest;
            Span<int> free = before;
            before = previous;
            previous = current;
            current = free;
        }

        return previous[right.Length];
    }

    private static char Fold(char c) => char.ToUpperInvariant(c);
}
