using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Explanations;
using CollectionRules.Texts;

namespace CollectionRules.Compliance;

/// <summary>What packs say of one attempt: the verdict, every rule that has something to say, and when the attempt is lawful at the earliest.</summary>
public sealed class ComplianceVerdict
{
    internal ComplianceVerdict(DateTimeOffset at, ImmutableArray<RuleFinding> findings, DateTimeOffset? earliestNext, ImmutableArray<ReasonCode> signals)
    {
        (At, Findings, Signals) = (at, findings, signals);
        Verdict = findings.IsEmpty ? Verdict.Allowed : findings.Max(finding => finding.Verdict);
        EarliestNext = IsAllowed ? at : earliestNext;
    }

    /// <summary>When the attempt was to be made.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The strictest verdict of all rules.</summary>
    public Verdict Verdict { get; }

    /// <summary>Whether the attempt may be made now.</summary>
    public bool IsAllowed => Verdict <= Verdict.AllowedWithWarning;

    /// <summary>What each rule says, the strictest first; gates come before caps, and caps before presumptions.</summary>
    public ImmutableArray<RuleFinding> Findings { get; }

    /// <summary>The reason of the leading finding; null where the attempt is allowed.</summary>
    public ReasonCode? Reason => IsAllowed ? null : Findings[0].Reason;

    /// <summary>The reasons of the findings that only warn, each once.</summary>
    public ImmutableArray<ReasonCode> Warnings =>
        [.. Findings.Where(finding => finding.Verdict == Verdict.AllowedWithWarning).Select(finding => finding.Reason).Distinct()];

    /// <summary>
    /// The earliest instant at which no rule of any pack speaks against the attempt, if nothing else happens, with the debtor's offset: that
    /// of the attempt itself where it is allowed; null where time alone does not make it lawful within <see cref="RulePack.HorizonDays"/> days.
    /// </summary>
    public DateTimeOffset? EarliestNext { get; }

    /// <summary>What becomes of the attempt.</summary>
    public Disposition Disposition => IsAllowed ? Disposition.Allow : EarliestNext is null ? Disposition.Deny : Disposition.Defer;

    /// <summary>What else is due, such as <c>training-due</c>; empty where nothing is.</summary>
    public ImmutableArray<ReasonCode> Signals { get; }

    /// <summary>The verdict and every finding, a line each.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The lines, without a line break at the end.</returns>
    public string ToText(Language language)
    {
        string verdict = TextTable.Get($"verdict.{KebabVerdict}", language);
        string first = IsAllowed ? verdict
            : EarliestNext is DateTimeOffset next ? TextTable.Get("compliance.next", language, ("verdict", verdict), ("next", DateText.Format(next)))
            : TextTable.Get("compliance.never", language, ("verdict", verdict));
        return string.Join('\n', Findings.Select(finding => finding.ToText(language)).Prepend(first));
    }

    /// <summary>The verdict and the leading finding, in one line.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Findings.IsEmpty ? Verdict.ToString() : Findings[0].ToString();

    private string KebabVerdict => Verdict switch
    {
        Verdict.Allowed => "allowed",
        Verdict.AllowedWithWarning => "allowed-with-warning",
        Verdict.PresumedViolation => "presumed-violation",
        _ => "blocked",
    };
}
