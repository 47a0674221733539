using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>A report of the overdue debt to the credit bureau was planned.</summary>
public sealed class BureauReportPlanned : CaseEvent
{
    /// <summary>The kind in documents: <c>bureau-report-planned</c>.</summary>
    public const string KindName = "bureau-report-planned";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public BureauReportPlanned(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The account.</summary>
    public required string Account { get; init => field = CaseText.Identifier(value); }

    /// <summary>The day of the report.</summary>
    public required DateOnly ReportOn { get; init; }

    internal static BureauReportPlanned? Read(EventHead head, CaseReader reader)
    {
        string? account = reader.Identifier("account", required: true);
        DateOnly? reportOn = reader.Date("reportOn", required: true);
        reader.Finish();
        return account is null || reportOn is null
            ? null
            : new BureauReportPlanned(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Account = account,
                ReportOn = reportOn.Value,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("account", Account);
        writer.Date("reportOn", ReportOn);
    }

    internal override void Check(CaseCheck check)
    {
        check.Account("account", Account);
    }
}
