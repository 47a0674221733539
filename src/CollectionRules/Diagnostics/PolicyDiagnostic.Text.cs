using System.Globalization;
using CollectionRules.Texts;

namespace CollectionRules.Diagnostics;

/// <content>The wording.</content>
public sealed partial record PolicyDiagnostic
{
    /// <summary>The number of UTF-16 code units of a value that its text shows; an ellipsis stands for the rest.</summary>
    internal const int ShownValueLength = 120;

    /// <summary>What is wrong, in English: one line; "Did you mean …?" follows where there is a suggestion.</summary>
    public string Message => MessageIn(Language.English);

    /// <summary>How to mend it, in English: one line.</summary>
    public string Hint => HintIn(Language.English);

    /// <summary>What is wrong: one line. Control and direction characters of the value are shown as escapes; of a value beyond 120 characters the rest is left out.</summary>
    /// <param name="language">A defined language.</param>
    /// <returns>The message, followed by the suggestion where there is one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string MessageIn(Language language)
    {
        string message = TextTable.Get(definition.MessageKey, language, AllArguments());
        if (Suggestion is null)
        {
            return message;
        }

        string question = TextTable.Get("diagnostic.did-you-mean", language, ("suggestion", Shown(Suggestion)));
        return language == Language.SimplifiedChinese ? message + question : $"{message} {question}";
    }

    /// <summary>How to mend it: one line.</summary>
    /// <param name="language">A defined language.</param>
    /// <returns>The hint.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string HintIn(Language language) => TextTable.Get(definition.HintKey, language, AllArguments());

    /// <summary>The whole diagnostic in English.</summary>
    /// <returns>One line: <c>CR-JSON-SYNTAX error at /stages/1 (line 3, column 5): message Hint: hint</c>.</returns>
    public override string ToString() => ToText(Language.English);

    /// <summary>The whole diagnostic in a language: code, severity, place, message and hint.</summary>
    /// <param name="language">A defined language.</param>
    /// <returns>One line.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string ToText(Language language)
    {
        string frame = (Path.Length > 0, Position is not null) switch
        {
            (true, true) => "diagnostic.line.path-position",
            (true, false) => "diagnostic.line.path",
            (false, true) => "diagnostic.line.position",
            _ => "diagnostic.line.whole",
        };
        TextPosition place = Position ?? default;
        string position = TextTable.Get(
            "diagnostic.position", language, TextArgument.FromNumber("line", place.Line), TextArgument.FromNumber("column", place.Column));
        return TextTable.Get(
            frame,
            language,
            ("code", Code),
            TextArgument.FromKey("severity", SeverityKey(Severity)),
            ("path", Path),
            ("position", position),
            ("message", MessageIn(language)),
            ("hint", HintIn(language)));
    }

    private static string SeverityKey(Severity severity) => severity switch
    {
        Severity.Information => "severity.information",
        Severity.Warning => "severity.warning",
        _ => "severity.error",
    };

    private static string Shown(string text) => VisibleText.Of(text, ShownValueLength);

    private TextArgument[] AllArguments()
    {
        List<TextArgument> all = new(Arguments.Length + 2);
        if (Value is not null)
        {
            all.Add(("value", Shown(Value)));
        }

        if (Suggestion is not null)
        {
            all.Add(("suggestion", Shown(Suggestion)));
        }

        all.AddRange(Arguments);
        return [.. all];
    }
}
