namespace CollectionRules.Compliance;

/// <summary>What rule packs say of one attempt; a later member is stricter than an earlier one.</summary>
public enum Verdict
{
    /// <summary>No rule speaks against it.</summary>
    Allowed = 0,

    /// <summary>No rule forbids it, but something is to be heeded: a guideline, a missing setting, a pack that is not complete.</summary>
    AllowedWithWarning = 1,

    /// <summary>A rebuttable presumption speaks against it. It is not made, unless an override is recorded for this attempt.</summary>
    PresumedViolation = 2,

    /// <summary>A rule forbids it.</summary>
    Blocked = 3,
}
