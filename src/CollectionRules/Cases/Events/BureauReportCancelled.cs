using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>A planned report will not be sent.</summary>
public sealed class BureauReportCancelled : CaseEvent
{
    /// <summary>The kind in documents: <c>bureau-report-cancelled</c>.</summary>
    public const string KindName = "bureau-report-cancelled";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public BureauReportCancelled(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The event of the planned report; it can end once.</summary>
    public required string Report { get; init => field = CaseText.Identifier(value); }

    internal static BureauReportCancelled? Read(EventHead head, CaseReader reader)
    {
        string? report = reader.Identifier("report", required: true);
        reader.Finish();
        return report is null
            ? null
            : new BureauReportCancelled(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Report = report,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("report", Report);
    }

    internal override void Check(CaseCheck check)
    {
        check.Reference<BureauReportPlanned>("report", Report, OccurredAt, ends: true);
    }

    internal override void Mark(List<EventMark> marks)
    {
        marks.Add(EventMark.Ended(Report));
    }
}
