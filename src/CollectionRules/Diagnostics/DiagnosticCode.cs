namespace CollectionRules.Diagnostics;

/// <summary>
/// The stable codes of all diagnostics: <c>CR-</c> and words in upper case. A code never changes its meaning. Each room's codes stand in
/// a file of their own; <see cref="DiagnosticCatalog"/> lists them with their severity, and the text table holds their message and hint.
/// </summary>
public static partial class DiagnosticCode
{
    /// <summary>More diagnostics were found than are listed.</summary>
    public const string TooMany = "CR-TOO-MANY";
}
