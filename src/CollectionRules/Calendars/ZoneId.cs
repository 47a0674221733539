namespace CollectionRules.Calendars;

/// <summary>The form of IANA zone ids, checked before any machine is asked.</summary>
internal static class ZoneId
{
    /// <summary>What is wrong with the form; <c>null</c> where the id may be looked up.</summary>
    public static ZoneFaultKind? Check(string id)
    {
        if (id.EndsWith(" Standard Time", StringComparison.Ordinal) || IsNumberedUtc(id))
        {
            return ZoneFaultKind.WindowsName;
        }

        bool atStart = true;
        foreach (char character in id)
        {
            bool fits = atStart
                ? char.IsAsciiLetter(character)
                : char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '+' or '/';
            if (!fits)
            {
                return ZoneFaultKind.Malformed;
            }

            atStart = character == '/';
        }

        if (atStart || id.Length > 64)
        {
            return ZoneFaultKind.Malformed;
        }

        bool ofMachine = id is "localtime" or "posixrules" or "Factory"
            || id.StartsWith("posix/", StringComparison.Ordinal)
            || id.StartsWith("right/", StringComparison.Ordinal);
        return ofMachine ? ZoneFaultKind.MachineDependent : null;
    }

    /// <summary>Known ids that may be meant: equal but for case, or with the same last part.</summary>
    public static IReadOnlyList<string> Suggestions(string id, IReadOnlyList<string> known)
    {
        string place = LastPart(id);
        string[] sameLetters = [.. known.Where(other => string.Equals(other, id, StringComparison.OrdinalIgnoreCase))];
        return sameLetters.Length > 0
            ? sameLetters
            : [.. known.Where(other => string.Equals(LastPart(other), place, StringComparison.OrdinalIgnoreCase)).Take(3)];
    }

    private static string LastPart(string id) => id[(id.LastIndexOf('/') + 1)..].Replace(' ', '_');

    private static bool IsNumberedUtc(string id) =>
        id.Length > 4 && id.StartsWith("UTC", StringComparison.Ordinal) && id[3] is '+' or '-' && id.AsSpan(4).IndexOfAnyExceptInRange('0', '9') < 0;
}
