using CollectionRules.Texts;

namespace CollectionRules.Diagnostics;

/// <summary>What the catalog knows of a code: its default severity and where its texts are.</summary>
public sealed record DiagnosticDefinition
{
    internal DiagnosticDefinition(string code, Severity severity)
    {
        Code = code;
        Severity = severity;
        MessageKey = $"diagnostic.{code}.message";
        HintKey = $"diagnostic.{code}.hint";
    }

    /// <summary>The code, such as <c>CR-JSON-SYNTAX</c>.</summary>
    public string Code { get; }

    /// <summary>The severity a diagnostic of this code has where its reporter states none.</summary>
    public Severity Severity { get; }

    /// <summary>The key of the message in the <see cref="TextTable"/>: <c>diagnostic.</c>, the code, <c>.message</c>.</summary>
    public string MessageKey { get; }

    /// <summary>The key of the hint in the <see cref="TextTable"/>: <c>diagnostic.</c>, the code, <c>.hint</c>.</summary>
    public string HintKey { get; }
}
