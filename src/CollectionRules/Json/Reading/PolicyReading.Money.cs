using CollectionRules.Cases.Documents;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;

namespace CollectionRules.Json.Reading;

/// <content>Amounts.</content>
internal sealed partial class PolicyReading
{
    /// <summary>An amount; null, with a diagnostic, where its currency cannot keep it.</summary>
    public Money? Money(Part part)
    {
        if (part.Number is not { } number || Currency is not { } currency)
        {
            return part.Form(CaseForms.Money);
        }

        try
        {
            return Monetary.Money.Of(number, currency);
        }
        catch (Exception fault) when (fault is ArgumentException or OverflowException)
        {
            Report(part, DiagnosticCode.CaseDecimals, null, ("currency", currency.Code));
            return null;
        }
    }
}
