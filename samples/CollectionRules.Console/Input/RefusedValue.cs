using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules;

namespace CollectionRules.Cli.Input;

/// <summary>Turns what a fact row refused into faults of a row of the file.</summary>
internal static class RefusedValue
{
    private const string Facts = "/facts/";

    /// <summary>The name of the fact that a diagnostic of a fact row is about.</summary>
    public static string FactOf(PolicyDiagnostic diagnostic) => diagnostic.Path[Facts.Length..];

    public static RowFault Fault(PolicyDiagnostic diagnostic, Fact fact, string column)
    {
        string value = diagnostic.Value ?? diagnostic.Arguments.FirstOrDefault(static argument => argument.Name == "value").Value;
        return diagnostic.Code switch
        {
            DiagnosticCode.ValueMissing => new(column, "fault.required"),
            DiagnosticCode.ValueStep => new(column, "fault.step", [("value", value), ("step", DecimalText.Format(fact.Step ?? 1))]),
            _ => new(column, "fault.domain", [("value", value), ("allowed", AllowedText.Of(fact))]),
        };
    }
}
