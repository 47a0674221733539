namespace CollectionRules.Diagnostics;

/// <content>Codes of rule packs.</content>
public static partial class DiagnosticCode
{
    /// <summary>A pack's id or version is not allowed.</summary>
    public const string PackName = "CR-PACK-NAME";

    /// <summary>A pack has no rule.</summary>
    public const string PackEmpty = "CR-PACK-EMPTY";

    /// <summary>Two rules of a pack have one id.</summary>
    public const string PackRuleTwice = "CR-PACK-RULE-TWICE";

    /// <summary>A rule has no citation.</summary>
    public const string PackCitation = "CR-PACK-CITATION";

    /// <summary>A rule ends before it begins.</summary>
    public const string PackForce = "CR-PACK-FORCE";

    /// <summary>A required setting of a pack has no value.</summary>
    public const string PackUnset = "CR-PACK-UNSET";

    /// <summary>A pack has no such setting.</summary>
    public const string PackSettingUnknown = "CR-PACK-SETTING-UNKNOWN";

    /// <summary>A pack has no such rule.</summary>
    public const string PackRuleUnknown = "CR-PACK-RULE-UNKNOWN";

    /// <summary>A rule has no number or hours to tighten.</summary>
    public const string PackTighten = "CR-PACK-TIGHTEN";

    /// <summary>A rule of a pack would be loosened.</summary>
    public const string Loosened = "CR-LOOSENED";
}
