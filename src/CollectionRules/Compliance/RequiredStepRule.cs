using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Serialization;

namespace CollectionRules.Compliance;

/// <summary>Something must have happened, or be so, before a contact: a notice, a consent, a check of the number, two agents, a recording, an approval, a training.</summary>
public sealed partial class RequiredStepRule : ContactRule
{
    /// <summary>The kind in documents: <c>required-step</c>.</summary>
    public const string KindName = "required-step";

    internal static readonly WordList<RequiredStepKind> Steps = new(
        ("notice", RequiredStepKind.Notice), ("consent", RequiredStepKind.Consent), ("verification", RequiredStepKind.Verification),
        ("lawful-source", RequiredStepKind.LawfulSource), ("staff", RequiredStepKind.Staff), ("recording", RequiredStepKind.Recording),
        ("approval", RequiredStepKind.Approval), ("certificate", RequiredStepKind.Certificate));

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>What must be so.</summary>
    public required RequiredStepKind Step { get; init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The step is not defined."); }

    /// <summary>The kind of the notice, for <see cref="RequiredStepKind.Notice"/>.</summary>
    public NoticeKind? Notice { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>The kind of the consent, for <see cref="RequiredStepKind.Consent"/>.</summary>
    public ConsentKind? Consent { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>The subject of the approval, for <see cref="RequiredStepKind.Approval"/>.</summary>
    public string? Subject { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>The names of the certificates, for <see cref="RequiredStepKind.Certificate"/>.</summary>
    public ImmutableArray<string> Certificates { get; init => field = CaseText.Identifiers(value); } = [];

    /// <summary>The fewest persons, for <see cref="RequiredStepKind.Staff"/>, 1 to 1,000.</summary>
    public int MinimumStaff { get; init => field = CaseText.Between(value, 1, 1_000); } = 1;

    /// <summary>How long the step holds, in dates of the debtor: it holds on the day a span after it, and not on the one after that; null where it does not expire.</summary>
    public CalendarSpan? ValidFor { get; init; }

    /// <summary>How long is to be waited after the step, in dates of the debtor; null where nothing is to be waited for.</summary>
    public CalendarSpan? Wait { get; init; }

    /// <summary>Whether a step of which nothing is known counts as one that was not made; otherwise it gives a warning.</summary>
    public bool UnknownBlocks { get; init; } = true;

    internal override void WriteTerms(CaseWriter writer)
    {
        writer.Text("step", Steps.WordFor(Step));
        writer.Word("notice", Notice?.ToString());
        writer.Word("consent", Consent?.ToString());
        writer.Text("subject", Subject);
        writer.Texts("certificates", Certificates);
        writer.Number("minimumStaff", MinimumStaff == 1 ? null : MinimumStaff);
        writer.Text("validFor", ValidFor?.ToString());
        writer.Text("wait", Wait?.ToString());
        writer.Flag("unknownBlocks", (bool?)UnknownBlocks);
    }
}
