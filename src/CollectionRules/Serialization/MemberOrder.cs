namespace CollectionRules.Serialization;

/// <summary>The order in which members of an object are written.</summary>
public enum MemberOrder
{
    /// <summary>By name, comparing UTF-16 code units (as RFC 8785, section 3.2.3): the form that is hashed.</summary>
    Sorted = 0,

    /// <summary>As the caller wrote them: the form that is saved for people.</summary>
    AsWritten = 1,
}
