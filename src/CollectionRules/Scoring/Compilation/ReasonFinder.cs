using System.Collections.Immutable;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Scoring.Compilation;

/// <summary>Finds and ranks the reasons of one scored row.</summary>
internal sealed class ReasonFinder(ReasonSettings settings, ImmutableArray<decimal?> baselines, ImmutableArray<BinReach> reach)
{
    public ReasonSettings Settings => settings;

    public ImmutableArray<AdverseReason> Find(ImmutableArray<ScorePart> parts, ReadOnlySpan<long> codes)
    {
        List<(string Code, ReasonPart Part)> found = [];
        for (int i = 0; i < parts.Length; i++)
        {
            if (baselines[i] is not { } baseline || parts[i].Bin is not { } bin || (bin.ReasonCode ?? parts[i].Characteristic.ReasonCode) is not { } code)
            {
                continue;
            }

            decimal shortfall = settings.Direction == ReasonDirection.PointsBelow ? baseline - parts[i].Points : parts[i].Points - baseline;
            if (IsKept(shortfall) || settings.SharedCodes == SharedReasonCodes.Netted)
            {
                found.Add((code, new(parts[i], baseline, shortfall, NextBetter(parts[i], reach[i], codes))));
            }
        }

        return Rank(found);
    }

    private bool IsKept(decimal shortfall) => shortfall > 0 || (shortfall == 0 && settings.ZeroShortfall == ZeroShortfall.Kept);

    private ImmutableArray<AdverseReason> Rank(List<(string Code, ReasonPart Part)> found)
    {
        IEnumerable<(string Code, decimal Shortfall, ImmutableArray<ReasonPart> Parts)> reasons = settings.SharedCodes == SharedReasonCodes.Separate
            ? found.Select(static pair => (pair.Code, pair.Part.Shortfall, ImmutableArray.Create(pair.Part)))
            : found.GroupBy(static pair => pair.Code, static pair => pair.Part, StringComparer.Ordinal).Select(group => (group.Key, Together(group), Parts(group)));
        IOrderedEnumerable<(string Code, decimal Shortfall, ImmutableArray<ReasonPart> Parts)> ranked = reasons
            .Where(reason => IsKept(reason.Shortfall))
            .OrderByDescending(static reason => reason.Shortfall);
        return
        [
            .. (settings.Ties == ReasonTies.CodeOrder ? ranked.ThenBy(static reason => reason.Code, StringComparer.Ordinal) : ranked)
                .Take(settings.Most)
                .Select((reason, i) => new AdverseReason(i + 1, reason.Code, reason.Shortfall, reason.Parts, settings.TextOf(reason.Code))),
        ];
    }

    private decimal Together(IEnumerable<ReasonPart> parts) => settings.SharedCodes switch
    {
        SharedReasonCodes.Largest => parts.Max(static part => part.Shortfall),
        SharedReasonCodes.Last => parts.Last().Shortfall,
        _ => parts.Sum(static part => part.Shortfall),
    };

    private ImmutableArray<ReasonPart> Parts(IEnumerable<ReasonPart> parts) => settings.SharedCodes switch
    {
        SharedReasonCodes.Last => [parts.Last()],
        _ => [.. parts.OrderByDescending(static part => part.Shortfall)],
    };

    private BetterBin? NextBetter(ScorePart part, BinReach reach, ReadOnlySpan<long> codes)
    {
        BetterBin? best = null;
        for (int i = 0; i < part.Characteristic.Bins.Length; i++)
        {
            ScoreBin bin = part.Characteristic.Bins[i];
            if (!bin.Points.IsConstant || !reach.CanFire(i))
            {
                continue;
            }

            decimal gain = settings.Direction == ReasonDirection.PointsBelow ? bin.Points.Constant - part.Points : part.Points - bin.Points.Constant;
            if (gain > 0)
            {
                (decimal Distance, bool IsOpen)? distance = reach.Slot < 0 ? null : reach.DistanceTo(i, codes[reach.Slot]);
                BetterBin other = new(bin, gain, distance?.Distance, distance is { IsOpen: true });
                best = best is null || IsNearer(other, best) ? other : best;
            }
        }

        return best;
    }

    /// <summary>A bin with a distance comes before one without, a shorter one before a longer, then the smaller gain, then the earlier bin.</summary>
    private static bool IsNearer(BetterBin other, BetterBin best) =>
        (other.Distance ?? decimal.MaxValue) != (best.Distance ?? decimal.MaxValue)
            ? (other.Distance ?? decimal.MaxValue) < (best.Distance ?? decimal.MaxValue)
            : other.Gain < best.Gain;
}
