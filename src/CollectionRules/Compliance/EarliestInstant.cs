namespace CollectionRules.Compliance;

/// <summary>
/// Finds the earliest instant at which no rule speaks against an attempt. Each rule tells exactly from when on it is free; going to the
/// latest of these, round and round until none moves, skips no instant that is free for all.
/// </summary>
internal static class EarliestInstant
{
    internal static DateTimeOffset? Of(IReadOnlyList<AskedRule> rules, DateTimeOffset from)
    {
        DateTimeOffset now = from;
        TimeSpan horizon = new(RulePack.HorizonDays, 0, 0, 0);
        DateTimeOffset last = DateTimeOffset.MaxValue - from > horizon ? from + horizon : DateTimeOffset.MaxValue;
        for (int settled = 0, next = 0; settled < rules.Count; next = (next + 1) % rules.Count)
        {
            if (rules[next].FreeFrom(now) is not DateTimeOffset free || free > last)
            {
                return null;
            }

            settled = free > now ? 1 : settled + 1;
            now = free > now ? free : now;
        }

        return now;
    }
}
