using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>The borrower was told of a planned report.</summary>
public sealed class BureauReportNotified : CaseEvent
{
    /// <summary>The kind in documents: <c>bureau-report-notified</c>.</summary>
    public const string KindName = "bureau-report-notified";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public BureauReportNotified(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The event of the planned report.</summary>
    public required string Report { get; init => field = CaseText.Identifier(value); }

    /// <summary>How; null where unknown.</summary>
    public Channel? Channel { get; init => field = value is { IsEmpty: true } ? null : value; }

    internal static BureauReportNotified? Read(EventHead head, CaseReader reader)
    {
        string? report = reader.Identifier("report", required: true);
        Channel? channel = reader.Parsed("channel", CaseForms.Channel);
        reader.Finish();
        return report is null
            ? null
            : new BureauReportNotified(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Report = report,
                Channel = channel,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("report", Report);
        writer.Word("channel", Channel?.ToString());
    }

    internal override void Check(CaseCheck check)
    {
        check.Reference<BureauReportPlanned>("report", Report, OccurredAt);
    }
}
