using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Texts;

namespace CollectionRules.Cases.Documents;

/// <content>What an event is held against: the events before it.</content>
internal sealed partial class CaseCheck
{
    /// <summary>That an event of the kind was recorded, not later than this one occurred, and, where this ends it, has not ended yet.</summary>
    internal void Reference<T>(string member, string? id, DateTimeOffset occurredAt, bool ends = false)
        where T : CaseEvent
    {
        if (id is null || names.Missed.Contains(id))
        {
            return;
        }

        if (!log.TryFind(id, out CaseEvent? found) || found is not T)
        {
            TextArgument kind = typeof(T) == typeof(CaseEvent) ? TextArgument.FromKey("kind", "case.event") : ("kind", ReasonWord(typeof(T).Name));
            Report(DiagnosticCode.CaseReference, member, id, kind);
            return;
        }

        Follows(member, occurredAt, found);

        if (ends && log.Marked(EventMark.Ended(id)).Last is CaseEvent ender)
        {
            Report(DiagnosticCode.CaseEnded, member, id, ("by", ender.Id));
        }
    }

    /// <summary>That a due item is known, and came into being not later than what names it occurred.</summary>
    internal void DueItem(string member, string account, string? item, DateTimeOffset occurredAt)
    {
        if (item is null || names.Missed.Contains(item) || !names.Accounts.ContainsKey(account) || names.HasContractItem(account, item))
        {
            return;
        }

        if (log.Marked(EventMark.DueItem(account, item)).Last is not CaseEvent added)
        {
            Report(DiagnosticCode.CaseDueItem, member, item, ("account", account));
            return;
        }

        Follows(member, occurredAt, added);
    }

    internal void DueItems(string member, string account, ImmutableArray<string> items, DateTimeOffset occurredAt)
    {
        foreach (string item in items)
        {
            DueItem(member, account, item, occurredAt);
        }
    }

    /// <summary>That the id of a new due item is free.</summary>
    internal void NewDueItem(string member, string account, string item)
    {
        if (HasDueItem(account, item))
        {
            At(member).Report(DiagnosticCode.CaseDuplicate, "id", item);
        }
    }

    internal void NewDueItems(string member, string account, ImmutableArray<DueItem> items)
    {
        for (int i = 0; i < items.Length; i++)
        {
            if (HasDueItem(account, items[i].Id))
            {
                At(member, i).Report(DiagnosticCode.CaseDuplicate, "id", items[i].Id);
            }
        }
    }

    /// <summary>That the parts of a payment sum to it.</summary>
    internal void Allocation(string member, string account, Money amount, ImmutableArray<PaymentPart> parts, DateTimeOffset occurredAt)
    {
        for (int i = 0; i < parts.Length; i++)
        {
            At(member, i).DueItem("dueItem", account, parts[i].DueItem, occurredAt);
        }

        if (parts.Length == 0 || parts.Any(part => part.Amount.Currency != amount.Currency))
        {
            return;
        }

        Int128 sum = 0;
        foreach (PaymentPart part in parts)
        {
            sum += part.Amount.MinorUnits;
        }

        if (sum != amount.MinorUnits)
        {
            Report(DiagnosticCode.CaseAllocation, member, DecimalText.Format((decimal)sum / amount.Currency.MinorUnitsPerUnit), ("amount", Shown(amount)));
        }
    }

    /// <summary>That nobody approves what he or she proposed.</summary>
    internal void FourEyes(string member, string approver, string proposer)
    {
        if (approver == proposer)
        {
            Report(DiagnosticCode.CaseFourEyes, member, approver);
        }
    }

    /// <summary>That something happens for the first time.</summary>
    internal void Once(string member, EventMark mark)
    {
        if (log.Marked(mark).Last is CaseEvent last)
        {
            Report(DiagnosticCode.CaseState, member, mark.Id, ("last", last.Kind), ("id", last.Id));
        }
    }

    /// <summary>That something is switched on and off in turn, off at first, and not before it was switched last.</summary>
    internal void Toggle(string member, EventMark mark, bool on, DateTimeOffset occurredAt)
    {
        (CaseEvent? last, int count) = log.Marked(mark);
        if ((count % 2 == 0) != on)
        {
            Report(DiagnosticCode.CaseState, member, mark.Id, last is null ? TextArgument.FromKey("last", "case.none") : ("last", last.Kind), ("id", last?.Id ?? string.Empty));
        }
        else if (last is not null)
        {
            Follows(member, occurredAt, last);
        }
    }

    private bool HasDueItem(string account, string item) =>
        log.Marked(EventMark.DueItem(account, item)).Count > 0 || names.HasContractItem(account, item);

    private void Follows(string member, DateTimeOffset occurredAt, CaseEvent earlier)
    {
        if (occurredAt < earlier.OccurredAt)
        {
            Report(DiagnosticCode.CaseOrder, member, DateText.Format(occurredAt), ("earliest", DateText.Format(earlier.OccurredAt)));
        }
    }

    private static string ReasonWord(string name) => Explanations.ReasonCode.FromWords(name).ToString();
}
