using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Explanations;

namespace CollectionRules.Escalation;

/// <summary>
/// The path that the attitude seen last calls for. It changes how a borrower is spoken to, never the stage: refusing to talk by itself raises
/// nothing.
/// </summary>
public sealed record AttitudePath
{
    private AttitudePath(BorrowerAttitude? attitude, ReasonCode reason) => (Attitude, Reason) = (attitude, reason);

    /// <summary>The attitude seen last; null where none was.</summary>
    public BorrowerAttitude? Attitude { get; }

    /// <summary>Why the path is this one.</summary>
    public ReasonCode Reason { get; }

    /// <summary>Whether an offer comes before any demand.</summary>
    public bool OffersFirst { get; private init; }

    /// <summary>Whether visits are paused.</summary>
    public bool PausesVisits { get; private init; }

    /// <summary>Whether only written channels are used.</summary>
    public bool IsWrittenOnly { get; private init; }

    /// <summary>Whether support is offered.</summary>
    public bool OffersSupport { get; private init; }

    /// <summary>The path at an instant.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="asOf">The instant, included.</param>
    /// <returns>The path; the ordinary one where no attitude is known or none that calls for another.</returns>
    public static AttitudePath Of(CollectionCase file, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(file);
        BorrowerAttitude? last = file.EventsUntil(asOf).Select(AttitudeOf).LastOrDefault(static attitude => attitude is not null);
        return last switch
        {
            _ when last == BorrowerAttitude.Cooperative => new(last, EscalationReasons.Cooperative) { OffersFirst = true },
            _ when last == BorrowerAttitude.RefusesUnderStress => new(last, EscalationReasons.RefusesUnderStress) { OffersFirst = true, PausesVisits = true, IsWrittenOnly = true, OffersSupport = true },
            _ when last == BorrowerAttitude.RefusesToTalk => new(last, EscalationReasons.RefusesToTalk) { PausesVisits = true, IsWrittenOnly = true },
            _ when last == BorrowerAttitude.Agitated => new(last, EscalationReasons.Agitated) { PausesVisits = true, IsWrittenOnly = true },
            _ => new(last, EscalationReasons.OrdinaryPath),
        };
    }

    private static BorrowerAttitude? AttitudeOf(CaseEvent told) => told switch
    {
        ContactAttempted { Person: null } contact => contact.Attitude,
        VisitRecorded { Person: null } visit => visit.Attitude,
        _ => null,
    };
}
