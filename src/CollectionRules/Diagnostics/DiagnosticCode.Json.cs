namespace CollectionRules.Diagnostics;

/// <content>Codes of policy documents.</content>
public static partial class DiagnosticCode
{
    /// <summary>A policy document is of another version of the format, or of another format.</summary>
    public const string PolicySchema = "CR-POLICY-SCHEMA";

    /// <summary>None of several members is there, of which one must be.</summary>
    public const string ChoiceMissing = "CR-CHOICE-MISSING";

    /// <summary>Several members are there that exclude each other.</summary>
    public const string ChoiceTwice = "CR-CHOICE-TWICE";

    /// <summary>A member whose presence says it all has another value than <c>true</c>.</summary>
    public const string OnlyTrue = "CR-ONLY-TRUE";

    /// <summary>A name of a fact is not declared.</summary>
    public const string FactUnknown = "CR-FACT-UNKNOWN";

    /// <summary>A fact stands where only a number fact may.</summary>
    public const string FactNotNumber = "CR-FACT-NOT-NUMBER";

    /// <summary>A name of a table is not declared.</summary>
    public const string TableUnknown = "CR-TABLE-UNKNOWN";

    /// <summary>A table has no part in the policy.</summary>
    public const string TableUnused = "CR-TABLE-UNUSED";

    /// <summary>No rule pack of a name ships with the library.</summary>
    public const string PackUnknown = "CR-PACK-UNKNOWN";

    /// <summary>The library has another version of a rule pack than the policy was written for.</summary>
    public const string PackVersion = "CR-PACK-VERSION";

    /// <summary>A rule pack holds what a policy document cannot say.</summary>
    public const string PackUnsaved = "CR-PACK-UNSAVED";

    /// <summary>The floors of an asset-class rule do not ascend by days.</summary>
    public const string RuleFloors = "CR-RULE-FLOORS";

    /// <summary>A condition or points expression has too many parts or nests too deep.</summary>
    public const string LimitParts = "CR-LIMIT-PARTS";
}
