namespace CollectionRules.Cases;

/// <summary>What part of an amount due is.</summary>
public enum DueComponent
{
    /// <summary>Principal. (<c>principal</c>)</summary>
    Principal = 0,

    /// <summary>Contractual interest. (<c>interest</c>)</summary>
    Interest = 1,

    /// <summary>A fee or a cost. (<c>fee</c>)</summary>
    Fee = 2,

    /// <summary>Penalty interest or another charge for lateness. (<c>penalty</c>)</summary>
    Penalty = 3,
}
