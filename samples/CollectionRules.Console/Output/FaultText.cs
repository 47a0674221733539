using CollectionRules.Cli.Wording;
using CollectionRules.Diagnostics;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Output;

/// <summary>A fault of a case file as the one line that is said of it.</summary>
internal static class FaultText
{
    /// <summary>Such as <c>cases.ndjson: row 3, column 120, /borrower/zones/0: … Hint: …</c>. In a file that is one case, the row is its line there.</summary>
    public static string Of(string file, long row, PolicyDiagnostic fault, Language language)
    {
        string text = Messages.Get("fault.with-hint", language, ("message", fault.MessageIn(language)), ("hint", fault.HintIn(language)));
        text = fault.Path.Length == 0 ? text : Messages.Get("fault.at-path", language, ("path", fault.Path), ("reason", text));
        text = fault.Position is { } position ? Messages.Get("fault.at-column", language, ("column", $"{position.Column}"), ("reason", text)) : text;
        return Messages.Get("line.row", language, ("file", file), ("row", $"{row + (fault.Position?.Line ?? 1) - 1}"), ("faults", text));
    }
}
