using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Serialization;

namespace CollectionRules.Escalation;

/// <summary>How a report to the credit bureau is prepared: a notice some days before, cancelled on cure, never sent without its notice.</summary>
/// <param name="NoticeBefore">How long before the report the borrower is told.</param>
/// <param name="FriendlyNoticeBefore">How long before the report the borrower is told what would cure; zero for never.</param>
public sealed record BureauReportPlan(CalendarSpan NoticeBefore, CalendarSpan FriendlyNoticeBefore = default)
{
    /// <summary>Each planned report that has not ended, and what is to be done about it.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="standing">Where the case stands, at the as-of instant.</param>
    /// <param name="zone">The business zone, whose dates count.</param>
    /// <returns>The reports, in the order of their dates.</returns>
    public ImmutableArray<BureauReportState> Assess(CollectionCase file, CaseStanding standing, ZoneRules zone)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(zone);
        IReadOnlyList<CaseEvent> told = file.EventsUntil(standing.AsOf);
        HashSet<string> ended = [.. told.OfType<BureauReportCancelled>().Select(static one => one.Report), .. told.OfType<BureauReportSent>().Select(static one => one.Report)];
        DateOnly today = zone.DateAt(standing.AsOf);
        return [.. told.OfType<BureauReportPlanned>().Where(report => !ended.Contains(report.Id)).OrderBy(static report => report.ReportOn).ThenBy(static report => report.Id, StringComparer.Ordinal)
            .Select(report => Assess(report, told, standing, today, zone))];
    }

    /// <summary>Writes the canonical form as the next value.</summary>
    /// <param name="writer">The writer.</param>
    public void WriteTo(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.StartObject();
        Compilation.FormWriter form = new(writer);
        form.Text("noticeBefore", NoticeBefore.ToString());
        form.Span("friendlyNoticeBefore", FriendlyNoticeBefore);
        writer.EndObject();
    }

    private BureauReportState Assess(BureauReportPlanned report, IReadOnlyList<CaseEvent> told, CaseStanding standing, DateOnly today, ZoneRules zone)
    {
        bool isCured = standing.State == LifeCycleState.Closed || standing.Accounts.All(account => account.Account != report.Account || account.DaysPastDue == 0);
        bool isHeld = told.Count > 0 && IsDisputed(told, report, standing.AsOf);
        DateOnly noticeOn = NoticeBefore.SubtractFrom(report.ReportOn);
        BureauReportNotified? notice = told.OfType<BureauReportNotified>().FirstOrDefault(one => one.Report == report.Id);
        bool isReady = notice is not null && NoticeBefore.AddTo(zone.DateAt(notice.OccurredAt)) <= today;
        DateOnly friendlyOn = FriendlyNoticeBefore.SubtractFrom(report.ReportOn);
        BureauReportStep step = isCured ? BureauReportStep.Cancel
            : isHeld ? BureauReportStep.Hold
            : notice is null ? (today >= noticeOn ? BureauReportStep.Notify : BureauReportStep.Wait)
            : today >= report.ReportOn ? (isReady ? BureauReportStep.Send : BureauReportStep.Wait)
            : BureauReportStep.Wait;
        return new BureauReportState
        {
            Report = report,
            NoticeOn = noticeOn,
            Step = step,
            IsReady = isReady && !isCured && !isHeld && today >= report.ReportOn,
            Reason = isCured ? EscalationReasons.Cured
                : isHeld ? EscalationReasons.OnHold
                : notice is null ? EscalationReasons.NoticeMissing
                : isReady ? EscalationReasons.NoticeServed
                : EscalationReasons.NoticeTooRecent,
            IsCureNoticeDue = !isCured && !isHeld && !FriendlyNoticeBefore.IsZero && today >= friendlyOn && today < report.ReportOn,
            CuringAmount = standing.Accounts.Where(account => account.Account == report.Account).Select(static account => account.PastDue.Total).FirstOrDefault(),
        };
    }

    /// <summary>A dispute, a fraud or an identity claim keeps a report back.</summary>
    private static bool IsDisputed(IReadOnlyList<CaseEvent> told, BureauReportPlanned report, DateTimeOffset asOf)
    {
        HashSet<string> released = [.. told.OfType<HoldReleased>().Select(static one => one.Hold)];
        return told.OfType<HoldPlaced>().Any(hold => hold.Hold is HoldKind.Dispute or HoldKind.FraudClaim or HoldKind.IdentityTheftClaim
            && !released.Contains(hold.Id) && !(hold.Until <= asOf) && (hold.Accounts.IsEmpty || hold.Accounts.Contains(report.Account)));
    }
}
