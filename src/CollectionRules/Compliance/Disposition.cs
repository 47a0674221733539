namespace CollectionRules.Compliance;

/// <summary>What becomes of a planned step under a verdict.</summary>
public enum Disposition
{
    /// <summary>It may be made now: the verdict is <see cref="Verdict.Allowed"/> or <see cref="Verdict.AllowedWithWarning"/>.</summary>
    Allow = 0,

    /// <summary>It may be made later: there is an earliest instant at which no rule speaks against it.</summary>
    Defer = 1,

    /// <summary>Time alone does not make it lawful; a fact has to change.</summary>
    Deny = 2,
}
