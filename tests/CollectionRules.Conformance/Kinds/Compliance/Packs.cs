using CollectionRules.Compliance;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds.Compliance;

/// <summary>The pack or rule that a case names.</summary>
internal static class Packs
{
    private const string Unverified = "from-memory-unverified";

    /// <summary>The pack of the case, with its unverified layer where the case says that its source is unverified.</summary>
    public static RulePack Of(Vector vector)
    {
        string id = vector.Remark("pack") ?? throw new UnsupportedException("the case names no pack");
        RulePack pack = RulePacks.Find(id) ?? throw new UnsupportedException($"the pack \"{id}\" is not known");
        return IsUnverified(vector) ? pack.WithUnverifiedDefaults() : pack;
    }

    /// <summary>The rule of a kind that the case names; where it names none or one of another kind, the only one of its jurisdiction.</summary>
    public static T Rule<T>(Vector vector)
        where T : ComplianceRule
    {
        T[] all = [.. RulePacks.All.Where(pack => vector.Remark("jurisdiction") is not { } place || pack.Jurisdiction == place)
            .SelectMany(pack => pack.WithUnverifiedDefaults().Rules.OfType<T>())];
        return all.FirstOrDefault(rule => rule.Id == vector.Remark("rule")) ?? (all.Length == 1 ? all[0] : throw new UnsupportedException($"the rule \"{vector.Remark("rule")}\" is not known"));
    }

    /// <summary>Every pack of the jurisdiction, combined.</summary>
    public static RulePack OfJurisdiction(Vector vector)
    {
        string place = vector.Remark("jurisdiction") ?? throw new UnsupportedException("the case names no jurisdiction");
        RulePack[] packs = [.. RulePacks.All.Where(pack => pack.Jurisdiction == place)];
        RulePack all = packs.Length > 0 ? RulePack.Combine(place, packs) : throw new UnsupportedException($"the jurisdiction \"{place}\" is not known");
        return IsUnverified(vector) ? all.WithUnverifiedDefaults() : all;
    }

    public static string WordOf(Verdict verdict) => verdict switch
    {
        Verdict.PresumedViolation => "presumed-violation",
        Verdict.Blocked => "blocked",
        _ => "allowed",
    };

    private static bool IsUnverified(Vector vector) => vector.Remark("sourceQuality") == Unverified;
}
