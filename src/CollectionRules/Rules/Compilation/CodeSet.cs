using System.Collections.Immutable;

namespace CollectionRules.Rules.Compilation;

/// <summary>A set of codes of one fact: sorted ranges that neither overlap nor touch, so that equal sets are equal lists.</summary>
internal sealed class CodeSet : IEquatable<CodeSet>
{
    private CodeSet(ImmutableArray<CodeRange> ranges) => Ranges = ranges;

    public static CodeSet Empty { get; } = new([]);

    public ImmutableArray<CodeRange> Ranges { get; }

    public bool IsEmpty => Ranges.IsEmpty;

    public static CodeSet Of(long first, long last) => first > last ? Empty : new([new(first, last)]);

    public static CodeSet Union(IEnumerable<CodeSet> sets)
    {
        List<CodeRange> all = [.. sets.SelectMany(static set => set.Ranges)];
        if (all.Count == 0)
        {
            return Empty;
        }

        all.Sort(static (left, right) => left.First.CompareTo(right.First));
        ImmutableArray<CodeRange>.Builder merged = ImmutableArray.CreateBuilder<CodeRange>(all.Count);
        foreach (CodeRange next in all)
        {
            Append(merged, next);
        }

        return new(merged.ToImmutable());
    }

    public CodeSet Union(CodeSet other)
    {
        if (IsEmpty || other.IsEmpty)
        {
            return IsEmpty ? other : this;
        }

        ImmutableArray<CodeRange>.Builder merged = ImmutableArray.CreateBuilder<CodeRange>(Ranges.Length + other.Ranges.Length);
        for (int i = 0, j = 0; i < Ranges.Length || j < other.Ranges.Length;)
        {
            bool mine = j == other.Ranges.Length || (i < Ranges.Length && Ranges[i].First <= other.Ranges[j].First);
            Append(merged, mine ? Ranges[i++] : other.Ranges[j++]);
        }

        return new(merged.ToImmutable());
    }

    public CodeSet Intersect(CodeSet other)
    {
        ImmutableArray<CodeRange>.Builder shared = ImmutableArray.CreateBuilder<CodeRange>();
        for (int i = 0, j = 0; i < Ranges.Length && j < other.Ranges.Length;)
        {
            CodeRange left = Ranges[i], right = other.Ranges[j];
            long first = Math.Max(left.First, right.First), last = Math.Min(left.Last, right.Last);
            if (first <= last)
            {
                shared.Add(new(first, last));
            }

            if (left.Last < right.Last)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared.Count == 0 ? Empty : new(shared.ToImmutable());
    }

    /// <summary>What of <paramref name="universe"/> is not in this set.</summary>
    public CodeSet ComplementIn(CodeSet universe)
    {
        ImmutableArray<CodeRange>.Builder outside = ImmutableArray.CreateBuilder<CodeRange>();
        long next = long.MinValue;
        bool ended = false;
        foreach (CodeRange range in Ranges)
        {
            if (range.First > next)
            {
                outside.Add(new(next, range.First - 1));
            }

            if (range.Last == long.MaxValue)
            {
                ended = true;
                break;
            }

            next = range.Last + 1;
        }

        if (!ended)
        {
            outside.Add(new(next, long.MaxValue));
        }

        return new CodeSet(outside.ToImmutable()).Intersect(universe);
    }

    public bool Contains(long code)
    {
        int low = 0, high = Ranges.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (code < Ranges[middle].First)
            {
                high = middle - 1;
            }
            else if (code > Ranges[middle].Last)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    public bool IsSubsetOf(CodeSet other) => Intersect(other).Equals(this);

    public bool Equals(CodeSet? other) => other is not null && (ReferenceEquals(this, other) || Ranges.AsSpan().SequenceEqual(other.Ranges.AsSpan()));

    public override bool Equals(object? obj) => Equals(obj as CodeSet);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (CodeRange range in Ranges)
        {
            hash.Add(range);
        }

        return hash.ToHashCode();
    }

    /// <summary>Adds a range that begins no earlier than those before it, joined to the last where the two overlap or touch.</summary>
    private static void Append(ImmutableArray<CodeRange>.Builder ranges, CodeRange next)
    {
        if (ranges.Count > 0 && ranges[^1] is var open && (open.Last == long.MaxValue || next.First <= open.Last + 1))
        {
            ranges[^1] = open with { Last = Math.Max(open.Last, next.Last) };
        }
        else
        {
            ranges.Add(next);
        }
    }
}
