using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds.Compliance;

/// <summary>One planned contact under one pack: verdict, reason, earliest next instant.</summary>
internal sealed class ContactKind : IVectorKind
{
    public VectorSchema Schema => VectorSchema.Compliance;

    public string Name => "contact";

    public Outcome Run(Vector vector)
    {
        RulePack pack = Packs.Of(vector);
        ContactCase read = ContactCase.Read(vector.Given, pack.Rules.OfType<RequiredStepRule>().Any(rule => rule.Consent == ConsentKind.ElectronicContact));
        ComplianceVerdict verdict = pack.Check(read.Attempt, read.Context);
        Comparison comparison = new(vector);
        Compare(comparison, verdict);
        return comparison.Outcome();
    }

    internal static void Compare(Comparison comparison, ComplianceVerdict verdict)
    {
        comparison.Word("verdict", Packs.WordOf(verdict.Verdict));
        comparison.Word("reason", verdict.Reason?.ToString());
        comparison.Instant("earliestNext", verdict.EarliestNext);
        comparison.Texts("warnings", verdict.Warnings.Where(warning => warning != ComplianceReasons.PackPartial).Select(warning => warning.ToString()));
        comparison.Word("disposition", verdict.Disposition switch { Disposition.Allow => "allow", Disposition.Defer => "defer", _ => "deny" });
    }
}
