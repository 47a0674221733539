namespace CollectionRules.Cases;

/// <summary>How firmly a message speaks; a later member is firmer than an earlier one.</summary>
public enum Tone
{
    /// <summary>Friendly; no pressure. (<c>gentle</c>)</summary>
    Gentle = 0,

    /// <summary>Friendly, with a clear request. (<c>warm</c>)</summary>
    Warm = 1,

    /// <summary>Matter of fact. (<c>neutral</c>)</summary>
    Neutral = 2,

    /// <summary>Firm: names the consequences that the contract and the law provide. (<c>firm</c>)</summary>
    Firm = 3,
}
