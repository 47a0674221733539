using System.Collections.Immutable;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>A notice was served.</summary>
public sealed class NoticeServed : CaseEvent
{
    /// <summary>The kind in documents: <c>notice-served</c>.</summary>
    public const string KindName = "notice-served";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public NoticeServed(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The kind of notice.</summary>
    public required NoticeKind Notice { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>The debts named; none where the contact or act names no debt.</summary>
    public ImmutableArray<string> Accounts { get; init => field = CaseText.Identifiers(value); } = [];

    /// <summary>How it was sent.</summary>
    public required Channel Channel { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>To whom; null for the borrower.</summary>
    public string? Person { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>The id of the contact point; null where unknown.</summary>
    public string? ContactPoint { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>Whether it arrived; null where not known.</summary>
    public bool? IsDelivered { get; init; }

    /// <summary>Whether there is evidence that it arrived.</summary>
    public bool IsReceiptProvable { get; init; }

    internal static NoticeServed? Read(EventHead head, CaseReader reader)
    {
        NoticeKind? notice = reader.Parsed("notice", CaseForms.NoticeKind, required: true);
        ImmutableArray<string> accounts = reader.Identifiers("accounts");
        Channel? channel = reader.Parsed("channel", CaseForms.Channel, required: true);
        string? person = reader.Identifier("person");
        string? contactPoint = reader.Identifier("contactPoint");
        bool? isDelivered = reader.Flag("isDelivered");
        bool? isReceiptProvable = reader.Flag("isReceiptProvable");
        reader.Finish();
        return notice is null || channel is null
            ? null
            : new NoticeServed(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Notice = notice.Value,
                Accounts = accounts,
                Channel = channel.Value,
                Person = person,
                ContactPoint = contactPoint,
                IsDelivered = isDelivered,
                IsReceiptProvable = isReceiptProvable ?? false,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Word("notice", Notice.ToString());
        writer.Texts("accounts", Accounts);
        writer.Word("channel", Channel.ToString());
        writer.Text("person", Person);
        writer.Text("contactPoint", ContactPoint);
        writer.Flag("isDelivered", IsDelivered);
        writer.Flag("isReceiptProvable", IsReceiptProvable);
    }

    internal override void Check(CaseCheck check)
    {
        check.Accounts("accounts", Accounts);
        check.Person("person", Person);
    }
}
