using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace CollectionRules.Diagnostics;

/// <summary>
/// A policy, case file or other document cannot be used. Carries every diagnostic found, not only the first, warnings included.
/// </summary>
public sealed class PolicyValidationException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="diagnostics">All that was found, in order of report; at least one must be an error.</param>
    /// <exception cref="ArgumentException">None of <paramref name="diagnostics"/> is an error.</exception>
    public PolicyValidationException(ImmutableArray<PolicyDiagnostic> diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Every diagnostic, in order of report.</summary>
    public ImmutableArray<PolicyDiagnostic> Diagnostics { get; }

    private static string Describe(ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        int errors = diagnostics.IsDefault ? 0 : diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        if (errors == 0)
        {
            throw new ArgumentException("None of the diagnostics is an error; warnings block nothing. Hint: throw only where HasErrors is true.", nameof(diagnostics));
        }

        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"Not valid: errors {errors}, others {diagnostics.Length - errors}.");
        foreach (PolicyDiagnostic diagnostic in diagnostics)
        {
            text.Append('\n').Append(diagnostic);
        }

        return text.ToString();
    }
}
