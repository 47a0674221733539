namespace CollectionRules.Cases;

/// <summary>What the reading of a case file does with members that the format does not know.</summary>
public enum UnknownMembers
{
    /// <summary>Each is an error; the default.</summary>
    Refuse = 0,

    /// <summary>Each is kept as it stands, counts for the version of the case and is written back.</summary>
    Keep = 1,
}
