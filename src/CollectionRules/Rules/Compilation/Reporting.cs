using CollectionRules.Diagnostics;
using CollectionRules.Texts;

namespace CollectionRules.Rules.Compilation;

/// <summary>Short forms of <see cref="DiagnosticBag.Report"/> for faults that have no place in a source text.</summary>
internal static class Reporting
{
    public static void Report(this DiagnosticBag bag, string code, string path, string? value, params ReadOnlySpan<TextArgument> arguments) =>
        bag.Report(code, path, value, suggestion: null, position: null, arguments);

    public static void Report(this DiagnosticBag bag, string code, string path, string? value, string? suggestion, params ReadOnlySpan<TextArgument> arguments) =>
        bag.Report(code, path, value, suggestion, position: null, arguments);
}
