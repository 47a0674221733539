namespace CollectionRules.Calendars;

/// <summary>Why a zone id cannot be resolved, as data for a diagnostic.</summary>
public sealed record ZoneFault
{
    internal ZoneFault(string id, ZoneFaultKind kind, IReadOnlyList<string> suggestions)
    {
        Id = id;
        Kind = kind;
        Suggestions = suggestions;
    }

    /// <summary>The text that was to be resolved.</summary>
    public string Id { get; }

    /// <summary>What is wrong with it.</summary>
    public ZoneFaultKind Kind { get; }

    /// <summary>Known ids that may be meant, at most three: same letters in another case, or the same place in another region.</summary>
    public IReadOnlyList<string> Suggestions { get; }

    /// <summary>One English sentence and a hint.</summary>
    public string Message
    {
        get
        {
            string fault = Kind switch
            {
                ZoneFaultKind.WindowsName => $"\"{Id}\" is a Windows zone name; only IANA ids are the same on every machine.",
                ZoneFaultKind.MachineDependent => $"\"{Id}\" depends on the machine; only ids of a place or an offset are allowed.",
                ZoneFaultKind.Unknown => $"The zone \"{Id}\" is not known.",
                _ => $"\"{Id}\" is not a zone id; an IANA id such as \"Asia/Shanghai\" or an offset such as \"+08:00\" is allowed.",
            };
            return Suggestions.Count == 0
                ? $"{fault} Hint: use an id of the IANA time zone database, such as \"Asia/Shanghai\"."
                : $"{fault} Hint: did you mean {string.Join(" or ", Suggestions.Select(id => $"\"{id}\""))}?";
        }
    }
}
