using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules.Escalation;

/// <summary>What an overdue reason that was learned calls for.</summary>
public sealed record ReasonPath
{
    private static readonly HashSet<OverdueReason> Hardships =
    [
        OverdueReason.EconomicPressure, OverdueReason.Unemployment, OverdueReason.IncomeReduced, OverdueReason.Illness,
        OverdueReason.Bereavement, OverdueReason.Disaster, OverdueReason.BusinessFailure,
    ];

    private ReasonPath(OverdueReason? reason) => Reason = reason;

    /// <summary>The reason; null where none was learned.</summary>
    public OverdueReason? Reason { get; }

    /// <summary>Whether an inquiry comes first, because the reason is not known.</summary>
    public bool AsksFirst { get; private init; }

    /// <summary>Whether relief is offered: the reason is hardship.</summary>
    public bool OffersRelief { get; private init; }

    /// <summary>Whether a direct debit is suggested: the payment was forgotten or failed for technical reasons.</summary>
    public bool SuggestsDirectDebit { get; private init; }

    /// <summary>The hold to be placed; null for none.</summary>
    public HoldKind? Hold { get; private init; }

    /// <summary>The path of a reason.</summary>
    /// <param name="reason">The reason; null where none was learned.</param>
    /// <returns>The path; a reason that the library does not know and unwillingness call for nothing of their own.</returns>
    public static ReasonPath Of(OverdueReason? reason) => new(reason)
    {
        AsksFirst = reason is null || reason == OverdueReason.Unknown,
        OffersRelief = reason is { } hardship && Hardships.Contains(hardship),
        SuggestsDirectDebit = reason == OverdueReason.Forgot || reason == OverdueReason.Technical,
        Hold = reason == OverdueReason.Dispute ? HoldKind.Dispute : reason == OverdueReason.Fraud ? HoldKind.FraudClaim : null,
    };

    /// <summary>The path of the reason that was learned last from the borrower.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="asOf">The instant, included.</param>
    /// <returns>The path.</returns>
    public static ReasonPath Of(CollectionCase file, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Of(file.EventsUntil(asOf).Select(static told => told switch
        {
            ContactAttempted { Person: null } contact => contact.Reason,
            VisitRecorded { Person: null } visit => visit.Reason,
            _ => null,
        }).LastOrDefault(static reason => reason is not null));
    }
}
