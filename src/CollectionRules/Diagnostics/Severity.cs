namespace CollectionRules.Diagnostics;

/// <summary>How grave a diagnostic is. Warnings inform, errors block: only an <see cref="Error"/> makes a policy or document unusable.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information = 0,

    /// <summary>Probably not meant, but usable as it stands.</summary>
    Warning = 1,

    /// <summary>Wrong; nothing is built from it.</summary>
    Error = 2,
}
