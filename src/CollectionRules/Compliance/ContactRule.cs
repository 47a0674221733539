using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Explanations;
using CollectionRules.Serialization;

namespace CollectionRules.Compliance;

/// <summary>A rule that is asked for every planned contact.</summary>
public abstract class ContactRule : ComplianceRule
{
    internal static readonly WordList<RuleStrength> Strengths = new(
        ("prohibition", RuleStrength.Prohibition), ("presumption", RuleStrength.Presumption), ("advice", RuleStrength.Advice));

    private protected ContactRule()
    {
    }

    /// <summary>Which contacts it is for; every outbound one where nothing is said.</summary>
    public ContactScope Scope { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ContactScope.Outbound;

    /// <summary>What follows where it is not met.</summary>
    public RuleStrength Strength { get; init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The strength is not defined."); }

    /// <summary>The reason where it is not met.</summary>
    public required ReasonCode Reason { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>Whether it is reported before caps and presumptions.</summary>
    internal virtual bool IsGate => true;

    /// <summary>What is against the attempt at an instant; null where nothing is. The attempt is inside the scope.</summary>
    internal abstract RuleAnswer? Ask(RuleQuestion question, DateTimeOffset at);

    /// <summary>The earliest instant, not before the given one, at which nothing is against it, if nothing else happens; null where there is none.</summary>
    internal abstract DateTimeOffset? FreeFrom(RuleQuestion question, DateTimeOffset at);

    /// <summary>When windows of the rule close next, seen from an instant; an instant that is not later is passed over.</summary>
    internal virtual IEnumerable<DateTimeOffset?> Closings(RuleQuestion question, DateTimeOffset at) => [];

    internal abstract void WriteTerms(CaseWriter writer);

    internal sealed override void WriteMembers(CaseWriter writer)
    {
        writer.Object("scope", Scope == ContactScope.Outbound ? null : Scope, ContactScope.Write);
        writer.Word("strength", Strength == RuleStrength.Prohibition ? null : Strengths.WordFor(Strength));
        writer.Word("reason", Reason.ToString());
        WriteTerms(writer);
    }

    /// <summary>The answer of a rule that is not met, with its own reason or another one.</summary>
    private protected RuleAnswer Against(ReasonCode? reason = null) => new(Strength switch
    {
        RuleStrength.Prohibition => Verdict.Blocked,
        RuleStrength.Presumption => Verdict.PresumedViolation,
        _ => Verdict.AllowedWithWarning,
    }, reason ?? Reason);

    /// <summary>The answer of a rule that cannot tell.</summary>
    private protected static RuleAnswer Warning(ReasonCode reason) => new(Verdict.AllowedWithWarning, reason);

    /// <summary>The first of several instants, and the given one itself, at which nothing is against the attempt.</summary>
    private protected DateTimeOffset? FirstFree(RuleQuestion question, DateTimeOffset at, IEnumerable<DateTimeOffset?> candidates)
    {
        foreach (DateTimeOffset candidate in candidates.OfType<DateTimeOffset>().Where(instant => instant > at).Prepend(at).Distinct().Order())
        {
            if (Ask(question, candidate) is not { Verdict: >= Verdict.PresumedViolation })
            {
                return candidate;
            }
        }

        return null;
    }
}
