using System.Collections.Immutable;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Scoring.Compilation;

/// <summary>
/// Where the bins of a characteristic on one fact really fire, earlier bins taken off, and how far a number is from each. Characteristics
/// over several facts have no distances.
/// </summary>
internal sealed class BinReach
{
    /// <summary>A division by it takes trailing zeros off.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    private readonly int slot;
    private readonly FactCoder? coder;
    private readonly ImmutableArray<ImmutableArray<CodeRange>> ranges;

    private BinReach(int slot, FactCoder? coder, ImmutableArray<ImmutableArray<CodeRange>> ranges)
    {
        this.slot = slot;
        this.coder = coder;
        this.ranges = ranges;
    }

    /// <summary>The slot of the one fact, or -1.</summary>
    public int Slot => slot;

    public static BinReach Of(TablePlan plan, Characteristic characteristic, AtomPlan atoms)
    {
        int slot = CardPlan.SingleSlot(plan);
        if (slot < 0)
        {
            return new(-1, null, []);
        }

        CodeSet left = atoms.Universe(slot).All;
        CodeSet[] sets = [.. Enumerable.Repeat(CodeSet.Empty, characteristic.Bins.Length)];
        foreach (IGrouping<int, (int Row, Box Box)> bin in plan.Boxes.GroupBy(static pair => pair.Row))
        {
            CodeSet set = CodeSet.Union(bin.Select(pair => pair.Box[slot] ?? atoms.Universe(slot).All));
            sets[bin.Key] = set.Intersect(left);
            left = set.ComplementIn(left);
        }

        Fact fact = atoms.Universe(slot).Fact;
        return new(slot, atoms.Schema.Coders[slot], [.. sets.Select(set => set.Ranges.Where(range => HoleText.HoldsValue(range, fact)).ToImmutableArray())]);
    }

    /// <summary>Whether any value reaches the bin, as far as can be told.</summary>
    public bool CanFire(int bin) => slot < 0 || !ranges[bin].IsEmpty;

    /// <summary>The codes for which the bin fires; ranges without a value on the fact's step are left out.</summary>
    public ImmutableArray<CodeRange> Ranges(int bin) => ranges[bin];

    /// <summary>By how much the number of a code would have to move into the bin, in units of the last declared decimal; <see langword="null"/> for none.</summary>
    public (decimal Distance, bool IsOpen)? DistanceTo(int bin, long code)
    {
        if (coder is not { IsNumber: true } || code < FactCode.SmallestNumber || FactCode.IsSaturated(code))
        {
            return null;
        }

        decimal from = FactCode.ToNumber(code, coder.Fact.Decimals);
        (decimal Distance, bool IsOpen)? best = null;
        foreach (CodeRange range in ranges[bin])
        {
            if (range.Last < FactCode.SmallestNumber)
            {
                continue;
            }

            (decimal edge, bool open) = code < range.First ? Edge(range.First, up: true) : Edge(range.Last, up: false);
            decimal distance = Math.Abs(edge - from) / One;
            if (best is null || distance < best.Value.Distance)
            {
                best = (distance, open);
            }
        }

        return best;
    }

    /// <summary>The nearest value of a range from outside: the first multiple of the step inside, or the bound. An odd code lies just above a number with the declared decimals.</summary>
    private (decimal Edge, bool IsOpen) Edge(long code, bool up)
    {
        Fact fact = coder!.Fact;
        decimal unit = new(1, 0, 0, false, (byte)fact.Decimals);
        bool odd = (code & 1) != 0;
        decimal floor = FactCode.ToNumber(code, fact.Decimals);
        if (fact.Step is { } step && fact.Derivation is null)
        {
            decimal inside = odd ? (up ? floor + unit : floor) : floor;
            decimal rest = inside % step;
            return rest == 0 ? (inside, false) : (up ? inside - rest + (rest > 0 ? step : 0) : inside - rest - (rest < 0 ? step : 0), false);
        }

        return (odd && !up ? floor + unit : floor, odd);
    }
}
