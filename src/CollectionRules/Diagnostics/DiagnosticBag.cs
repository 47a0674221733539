using System.Collections.Immutable;
using CollectionRules.Texts;

namespace CollectionRules.Diagnostics;

/// <summary>
/// Gathers diagnostics in the order of report, so that every fault is told at once. It keeps a limited number; where more are reported,
/// the last diagnostic is <see cref="DiagnosticCode.TooMany"/> with the count of those left out.
/// </summary>
/// <remarks>For use while building; not safe for use by several threads at a time.</remarks>
public sealed class DiagnosticBag
{
    /// <summary>The number of diagnostics a bag keeps where nothing else is said: 1,000.</summary>
    public const int DefaultLimit = 1_000;

    private readonly List<PolicyDiagnostic> kept = [];
    private readonly int limit;
    private Severity gravestLeftOut;
    private int leftOut;

    /// <summary>Makes an empty bag.</summary>
    /// <param name="limit">The number of diagnostics to keep, at least 1; 1,000 where nothing is said.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is below 1.</exception>
    public DiagnosticBag(int limit = DefaultLimit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        this.limit = limit;
    }

    /// <summary>The number of diagnostics reported so far, those left out included.</summary>
    public int Count => kept.Count + leftOut;

    /// <summary>Whether any diagnostic reported so far, kept or left out, is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Whether the bag keeps no further diagnostics: a reader of a large document may stop here.</summary>
    public bool IsFull => kept.Count == limit;

    /// <summary>Adds a diagnostic.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    public void Add(PolicyDiagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
        if (!IsFull)
        {
            kept.Add(diagnostic);
            return;
        }

        leftOut++;
        gravestLeftOut = diagnostic.Severity > gravestLeftOut ? diagnostic.Severity : gravestLeftOut;
    }

    /// <summary>Adds every diagnostic of a sequence, in its order.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> or one of its items is null.</exception>
    public void AddRange(IEnumerable<PolicyDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (PolicyDiagnostic diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>Makes a diagnostic of the code's default severity and adds it. The parameters are those of <see cref="PolicyDiagnostic"/>.</summary>
    /// <param name="code">A code of the <see cref="DiagnosticCatalog"/>.</param>
    /// <param name="path">A JSON pointer to the place; empty for the whole.</param>
    /// <param name="value">What the user wrote, as text; null where there is none or where it is sensitive.</param>
    /// <param name="suggestion">What the user may have meant; null where nothing is close.</param>
    /// <param name="position">The place in the source text; null where there is no text.</param>
    /// <param name="arguments">The values of the other placeholders of message and hint.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> or <paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException">The code is unknown, the path is not a JSON pointer, or an argument is missing.</exception>
    /// <example><code>bag.Report(DiagnosticCode.OutOfRange, "/card/start", value: "-1", arguments: [("minimum", "0"), ("maximum", "999")]);</code></example>
    public void Report(
        string code,
        string path = JsonPointer.Whole,
        string? value = null,
        string? suggestion = null,
        TextPosition? position = null,
        params ReadOnlySpan<TextArgument> arguments) =>
        Add(new PolicyDiagnostic(code, path, value, suggestion, position, severity: null, arguments));

    /// <summary>Counts errors that a full bag would leave out anyway, without the cost of making them.</summary>
    internal void LeaveOut(int errors)
    {
        System.Diagnostics.Debug.Assert(IsFull, "Only a full bag leaves diagnostics out.");
        if (errors > 0)
        {
            leftOut += errors;
            HasErrors = true;
            gravestLeftOut = Severity.Error;
        }
    }

    /// <summary>What the bag holds, in the order of report; <see cref="DiagnosticCode.TooMany"/> comes last where some were left out,
    /// with the gravest severity among them.</summary>
    /// <returns>A copy; later reports do not change it.</returns>
    public ImmutableArray<PolicyDiagnostic> ToImmutable() => leftOut == 0
        ? [.. kept]
        : [.. kept, new PolicyDiagnostic(
            DiagnosticCode.TooMany,
            severity: gravestLeftOut,
            arguments: [TextArgument.FromNumber("count", leftOut), TextArgument.FromNumber("limit", limit)])];

    /// <summary>Throws with every diagnostic where one of them is an error; otherwise does nothing.</summary>
    /// <exception cref="PolicyValidationException">The bag has errors.</exception>
    public void ThrowIfErrors()
    {
        if (HasErrors)
        {
            throw new PolicyValidationException(ToImmutable());
        }
    }
}
