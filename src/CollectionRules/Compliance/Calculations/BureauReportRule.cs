using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Explanations;

namespace CollectionRules.Compliance.Calculations;

/// <summary>What must come before a report of negative information: a notice, or a contact and, after a message, a wait.</summary>
public sealed class BureauReportRule : ComplianceRule
{
    /// <summary>The kind in documents: <c>bureau-report</c>.</summary>
    public const string KindName = "bureau-report";

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>Whether the person must be told before.</summary>
    public bool NeedsNotice { get; init; }

    /// <summary>The wait after a message, in days from the day it was sent; null where no contact is needed. After a talk nothing is waited for.</summary>
    public int? WaitDaysAfterMessage { get; init => field = CaseText.OptionalBetween(value, 0, 3_650); }

    /// <summary>The reason where it is not met.</summary>
    public required ReasonCode Reason { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>Whether the report may be sent.</summary>
    /// <param name="report">The report.</param>
    /// <param name="zone">The zone whose dates count.</param>
    /// <returns>True where everything that must come before did.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool Allows(BureauReport report, ZoneRules zone) => EarliestFor(report, zone) is DateTimeOffset earliest && earliest <= report.At;

    /// <summary>The earliest instant, not before the planned one, at which it may be sent if nothing else happens; null where something must happen first.</summary>
    /// <param name="report">The report.</param>
    /// <param name="zone">The zone whose dates count.</param>
    /// <returns>The instant, in the zone.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DateTimeOffset? EarliestFor(BureauReport report, ZoneRules zone)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(zone);
        if (NeedsNotice && !(report.NoticeAt < report.At))
        {
            return null;
        }

        DateTimeOffset earliest = zone.ToLocal(report.At);
        if (WaitDaysAfterMessage is not int wait || report.SpokenOn <= zone.DateAt(report.At))
        {
            return earliest;
        }

        if (report.WrittenOn is not DateOnly written)
        {
            return null;
        }

        DateOnly free = written.AddDays(wait);
        if (report.UndeliverableOn is DateOnly undeliverable && undeliverable < free && undeliverable <= zone.DateAt(report.At))
        {
            return null;
        }

        DateTimeOffset opening = zone.StartOfDay(free);
        return opening > earliest ? opening : earliest;
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Flag("needsNotice", NeedsNotice);
        writer.Number("waitDaysAfterMessage", WaitDaysAfterMessage);
        writer.Word("reason", Reason.ToString());
    }
}
