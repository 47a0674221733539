using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Texts;

namespace CollectionRules.Rules.Compilation;

/// <summary>A bound has at most the fact's decimals and lies inside the range of codes; then comparing codes is comparing numbers.</summary>
internal static class BoundCheck
{
    public static bool Report(Fact fact, decimal bound, string path, DiagnosticBag bag, TextPosition? position = null)
    {
        if (fact.Decimals is < 0 or > FactValidator.MostDecimals)
        {
            // The fact itself is reported; nothing can be said of its bounds.
            return true;
        }

        if (DecimalText.Decimals(bound) > fact.Decimals)
        {
            bag.Report(DiagnosticCode.BoundDecimals, path, DecimalText.Format(bound), null, position, new TextArgument("fact", fact.Name), new TextArgument("decimals", DecimalText.Format(fact.Decimals)));
            return false;
        }

        if (Math.Abs(FactCode.OfNumber(bound, fact.Decimals)) > FactCode.LargestBound)
        {
            bag.Report(DiagnosticCode.BoundRange, path, DecimalText.Format(bound), null, position, new TextArgument("fact", fact.Name));
            return false;
        }

        return true;
    }
}
