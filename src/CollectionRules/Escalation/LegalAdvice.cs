namespace CollectionRules.Escalation;

/// <summary>What the rules of legal steps advise.</summary>
public enum LegalAdvice
{
    /// <summary>The case is not ripe for it. (<c>not-eligible</c>)</summary>
    NotEligible = 0,

    /// <summary>A person reviews whether it is. (<c>review</c>)</summary>
    Review = 1,

    /// <summary>A legal step is closed or costs too much. (<c>not-advised</c>)</summary>
    NotAdvised = 2,

    /// <summary>The notice before legal steps comes first. (<c>notice-first</c>)</summary>
    NoticeFirst = 3,

    /// <summary>Something has to be completed first. (<c>prepare</c>)</summary>
    Prepare = 4,

    /// <summary>The next step is recommended; an approval may still be missing. (<c>recommended</c>)</summary>
    Recommended = 5,
}
