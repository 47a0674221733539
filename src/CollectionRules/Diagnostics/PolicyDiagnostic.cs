using System.Collections.Immutable;
using CollectionRules.Texts;

namespace CollectionRules.Diagnostics;

/// <summary>
/// One thing that is wrong, or worth knowing, in a policy, a case file or another document: what, where and how to mend it. It is data;
/// the wording comes from the <see cref="TextTable"/> in either language.
/// </summary>
/// <remarks>Two diagnostics are equal when code, severity, path, value, suggestion, position and arguments (in order) are equal.</remarks>
public sealed partial record PolicyDiagnostic
{
    private readonly DiagnosticDefinition definition;

    /// <summary>Makes a diagnostic.</summary>
    /// <param name="code">A code of the <see cref="DiagnosticCatalog"/>.</param>
    /// <param name="path">A JSON pointer to the place, such as <c>/stages/1</c>; empty for the whole.</param>
    /// <param name="value">What the user wrote, as text; it fills the placeholder <c>value</c>. Null where there is none, or where it is
    /// sensitive: then give <see cref="TextArgument.Sensitive"/> with the name <c>value</c> instead.</param>
    /// <param name="suggestion">What the user may have meant; null where nothing is close.</param>
    /// <param name="position">The place in the source text; null where there is no text.</param>
    /// <param name="severity">The severity; null for the code's default.</param>
    /// <param name="arguments">The values of the other placeholders of message and hint.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> or <paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException">The code is unknown, the path is neither empty nor begins with a slash, or message or hint need an argument that is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is not a defined severity.</exception>
    public PolicyDiagnostic(
        string code,
        string path = JsonPointer.Whole,
        string? value = null,
        string? suggestion = null,
        TextPosition? position = null,
        Severity? severity = null,
        params ReadOnlySpan<TextArgument> arguments)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(path);
        definition = DiagnosticCatalog.Find(code);
        if (path.Length > 0 && path[0] != '/')
        {
            throw new ArgumentException($"The path \"{path}\" is not a JSON pointer; it must be empty or begin with \"/\". Hint: use JsonPointer.", nameof(path));
        }

        if (severity is < Severity.Information or > Severity.Error)
        {
            throw new ArgumentOutOfRangeException(nameof(severity), severity, "The severity is not defined; Information, Warning and Error are.");
        }

        (Path, Value, Suggestion, Position) = (path, value, suggestion, position);
        Severity = severity ?? definition.Severity;
        Arguments = [.. arguments];
        string? missing = FirstMissing(definition.MessageKey) ?? FirstMissing(definition.HintKey);
        if (missing is not null)
        {
            throw new ArgumentException($"Diagnostic \"{code}\" needs the argument \"{missing}\", which was not given. Hint: its message or hint uses {{{missing}}}.", nameof(arguments));
        }
    }

    /// <summary>The stable code, such as <c>CR-UNKNOWN-MEMBER</c>.</summary>
    public string Code => definition.Code;

    /// <summary>The severity; only an error blocks.</summary>
    public Severity Severity { get; }

    /// <summary>A JSON pointer (RFC 6901) to the place; empty for the whole.</summary>
    public string Path { get; }

    /// <summary>What the user wrote, as text; null where there is none or where it is sensitive.</summary>
    public string? Value { get; }

    /// <summary>What the user may have meant; null where nothing is close.</summary>
    public string? Suggestion { get; }

    /// <summary>Line and column in the source text; null where the fault is in no text.</summary>
    public TextPosition? Position { get; }

    /// <summary>The values of the placeholders other than <c>value</c> and <c>suggestion</c>, in the order given.</summary>
    public ImmutableArray<TextArgument> Arguments { get; }

    /// <summary>Whether the two say the same about the same place.</summary>
    /// <param name="other">The diagnostic to compare with.</param>
    /// <returns>True where all parts are equal, arguments in order.</returns>
    public bool Equals(PolicyDiagnostic? other) =>
        other is not null && Code == other.Code && Severity == other.Severity && Path == other.Path && Value == other.Value
        && Suggestion == other.Suggestion && Position == other.Position && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan());

    /// <summary>A hash code that agrees with <see cref="Equals(PolicyDiagnostic)"/>.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => HashCode.Combine(Code, Severity, Path, Value, Suggestion, Position, Arguments.Length);

    private string? FirstMissing(string key)
    {
        foreach (string name in TextTable.Placeholders(key))
        {
            bool given = (name == "value" && Value is not null) || (name == "suggestion" && Suggestion is not null)
                || Arguments.Any(argument => argument.Name == name);
            if (!given)
            {
                return name;
            }
        }

        return null;
    }
}
