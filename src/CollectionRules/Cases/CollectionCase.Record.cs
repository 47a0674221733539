using System.Collections.Immutable;
using CollectionRules.Cases.Documents;
using CollectionRules.Diagnostics;
using CollectionRules.Serialization;

namespace CollectionRules.Cases;

/// <content>Recording.</content>
public sealed partial class CollectionCase
{
    /// <summary>Records an event.</summary>
    /// <param name="told">The event. What it refers to must be recorded already.</param>
    /// <returns>
    /// The new case file; this one where an event of the same id that says the same was recorded before, whatever its
    /// <see cref="CaseEvent.RecordedAt"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="told"/> is null.</exception>
    /// <exception cref="PolicyValidationException">The event is unknown to the case or contradicts it; every fault is listed.</exception>
    public CollectionCase Record(CaseEvent told)
    {
        ArgumentNullException.ThrowIfNull(told);
        DiagnosticBag bag = new();
        CollectionCase next = Record(told, new CaseCheck(bag, names, log), new CanonicalWriter());
        bag.ThrowIfErrors();
        return next;
    }

    /// <summary>Records several events in their order: all of them, or none where one has a fault.</summary>
    /// <param name="told">The events.</param>
    /// <returns>The new case file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="told"/> or one of its items is null.</exception>
    /// <exception cref="PolicyValidationException">Some events are unknown to the case or contradict it; every fault is listed with a path such as <c>/3/amount</c>.</exception>
    public CollectionCase Record(IEnumerable<CaseEvent> told)
    {
        CollectionCase next = TryRecord(told, out CollectionCase all, out ImmutableArray<PolicyDiagnostic> diagnostics) ? all : this;
        return diagnostics.IsEmpty ? next : throw new PolicyValidationException(diagnostics);
    }

    /// <summary>Records an event where nothing speaks against it.</summary>
    /// <param name="told">The event. What it refers to must be recorded already.</param>
    /// <param name="next">The new case file; this one where the event was recorded before or has a fault.</param>
    /// <param name="diagnostics">Every fault of the event, with a path inside it such as <c>/amount</c>.</param>
    /// <returns>True where there is no fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="told"/> is null.</exception>
    public bool TryRecord(CaseEvent told, out CollectionCase next, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(told);
        DiagnosticBag bag = new();
        next = Record(told, new CaseCheck(bag, names, log), new CanonicalWriter());
        diagnostics = bag.ToImmutable();
        return !bag.HasErrors;
    }

    /// <summary>Records several events in their order where nothing speaks against any of them.</summary>
    /// <param name="told">The events.</param>
    /// <param name="next">The new case file; this one where an event has a fault.</param>
    /// <param name="diagnostics">Every fault, with a path such as <c>/3/amount</c>; an event with a fault is not seen by those after it.</param>
    /// <returns>True where there is no fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="told"/> or one of its items is null.</exception>
    public bool TryRecord(IEnumerable<CaseEvent> told, out CollectionCase next, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(told);
        DiagnosticBag bag = new();
        CanonicalWriter writer = new();
        CollectionCase all = this;
        int index = 0;
        foreach (CaseEvent one in told)
        {
            ArgumentNullException.ThrowIfNull(one, nameof(told));
            all = all.Record(one, new CaseCheck(bag, names, all.log, index: index++), writer);
        }

        diagnostics = bag.ToImmutable();
        next = bag.HasErrors ? this : all;
        return !bag.HasErrors;
    }

    /// <summary>Records an event that passes a check, whose log is that of this file.</summary>
    /// <param name="told">The event.</param>
    /// <param name="check">Where faults go.</param>
    /// <param name="writer">Room for the bytes of the event; what it held is gone.</param>
    internal CollectionCase Record(CaseEvent told, CaseCheck check, CanonicalWriter writer)
    {
        int faults = check.Faults;
        if (log.TryFind(told.Id, out CaseEvent? known))
        {
            if (!known.Repeats(told))
            {
                check.Report(DiagnosticCode.CaseConflict, "id", told.Id);
            }
        }
        else
        {
            if (log.Count >= MaxEvents)
            {
                check.Report(DiagnosticCode.LimitEvents, string.Empty, told.Id);
            }

            check.Instant("occurredAt", told.OccurredAt);
            check.Instant("recordedAt", told.RecordedAt);
            if (told.RecordedAt < told.OccurredAt)
            {
                check.Report(DiagnosticCode.CaseRecordedEarly, "recordedAt", Calendars.DateText.Format(told.RecordedAt), ("occurred", Calendars.DateText.Format(told.OccurredAt)));
            }

            told.Check(check);
        }

        return check.Faults > faults || known is not null ? this : With(log.Append(told, Bytes(told, writer)));
    }
}
