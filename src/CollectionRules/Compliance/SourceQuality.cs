namespace CollectionRules.Compliance;

/// <summary>How far the source of a rule was verified, from best to worst.</summary>
public enum SourceQuality
{
    /// <summary>The full official text was read. (<c>P</c>)</summary>
    PrimaryText = 0,

    /// <summary>The single clause was read, as quoted elsewhere or as an excerpt of the official site. (<c>C</c>)</summary>
    PrimaryClause = 1,

    /// <summary>Official commentary, known through a paraphrase only. (<c>para</c>)</summary>
    Paraphrase = 2,

    /// <summary>Press, a notice of an association, or a law firm. (<c>S</c>)</summary>
    Secondary = 3,

    /// <summary>One secondary source only; low confidence. (<c>S1</c>)</summary>
    SingleSource = 4,

    /// <summary>From memory, not verified. Such rules stand in the layer of <see cref="RulePack.WithUnverifiedDefaults"/>. (<c>M</c>)</summary>
    FromMemory = 5,

    /// <summary>Not law: a rule of the lender's own policy. (<c>policy</c>)</summary>
    OwnPolicy = 6,
}
