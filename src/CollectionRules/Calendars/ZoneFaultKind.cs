namespace CollectionRules.Calendars;

/// <summary>Why a zone id cannot be resolved.</summary>
public enum ZoneFaultKind
{
    /// <summary>The text does not have the form of an IANA id such as <c>Asia/Shanghai</c>.</summary>
    Malformed,

    /// <summary>The text is a Windows zone name such as <c>China Standard Time</c>; those differ between machines.</summary>
    WindowsName,

    /// <summary>The id depends on the machine, such as <c>localtime</c>.</summary>
    MachineDependent,

    /// <summary>The id is well-formed but the machine's zone data does not have it.</summary>
    Unknown,
}
