using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules.Cases.Documents;

/// <summary>
/// Checks parts of a case file against each other and reports what contradicts, with the path and, where the part was read from a document,
/// the position of the member.
/// </summary>
internal sealed partial class CaseCheck(DiagnosticBag diagnostics, CaseNames names, EventLog log, string path = JsonPointer.Whole, DocumentNode? node = null)
{
    /// <summary>The first year of dates and instants.</summary>
    internal const int FirstYear = 1900;

    /// <summary>The last year from which days and months can be counted on.</summary>
    internal const int LastYear = 2999;

    internal CaseNames Names => names;

    internal EventLog Log => log;

    internal CaseCheck At(string member) => new(diagnostics, names, log, JsonPointer.Append(path, member), node?.Find(member));

    internal CaseCheck At(string member, int index)
    {
        DocumentNode? list = node?.Find(member);
        DocumentNode? item = list is not null && index < list.Items.Count ? list.Items[index] : null;
        return new(diagnostics, names, log, JsonPointer.Append(JsonPointer.Append(path, member), index), item);
    }

    internal void Report(string code, string member, string value, params ReadOnlySpan<TextArgument> arguments) =>
        Report(code, member, value, null, arguments);

    internal void Report(string code, string member, string value, string? suggestion, params ReadOnlySpan<TextArgument> arguments) => diagnostics.Report(
        code,
        member.Length == 0 ? path : JsonPointer.Append(path, member),
        value,
        suggestion,
        (member.Length == 0 ? node : node?.Find(member) ?? node)?.Position,
        arguments);

    /// <summary>An amount in the currency of the case, not below zero, or above it.</summary>
    internal void Amount(string member, Money? amount, bool aboveZero)
    {
        if (amount is not Money money)
        {
            return;
        }

        if (money.Currency != names.Currency)
        {
            if (names.Currency == CaseDocument.StandIn)
            {
                return;
            }

            Report(DiagnosticCode.CaseCurrency, member, money.ToString(), ("currency", names.Currency.ToString()));
        }
        else if (money.IsNegative || (aboveZero && money.IsZero))
        {
            TooLow(member, money, aboveZero);
        }
    }

    /// <summary>That an amount is too low.</summary>
    internal void TooLow(string member, Money money, bool aboveZero) =>
        Report(DiagnosticCode.CaseAmount, member, Shown(money), ("minimum", Shown(Money.FromMinorUnits(aboveZero ? 1 : 0, names.Currency))));

    /// <summary>An amount as messages show it: without a currency where that of the case is not known.</summary>
    internal static string Shown(Money money) => money.Currency == CaseDocument.StandIn ? DecimalText.Format(money.Amount) : money.ToString();

    /// <summary>That a due date leaves room to count days and months from it.</summary>
    internal void DueDate(string member, DateOnly date) => Year(member, date.Year, LastYear, Calendars.DateText.Format(date));

    /// <summary>That an instant has a date in every zone; those later than an as-of instant never count, so the end is open.</summary>
    internal void Instant(string member, DateTimeOffset instant) => Year(member, instant.Year, DateOnly.MaxValue.Year, Calendars.DateText.Format(instant));

    private void Year(string member, int year, int last, string text)
    {
        if (year < FirstYear || year > last)
        {
            Report(DiagnosticCode.CaseDate, member, text, TextArgument.FromNumber("minimum", FirstYear), TextArgument.FromNumber("maximum", last));
        }
    }

    internal void Account(string member, string? id)
    {
        if (id is not null && !names.Accounts.ContainsKey(id) && !names.Missed.Contains(id))
        {
            (string? suggestion, TextArgument allowed) = names.NearAccounts(id);
            Report(DiagnosticCode.CaseAccount, member, id, suggestion, allowed);
        }
    }

    internal void Accounts(string member, ImmutableArray<string> ids)
    {
        foreach (string id in ids)
        {
            Account(member, id);
        }
    }

    internal void Person(string member, string? id)
    {
        if (id is not null && !names.Persons.Contains(id) && !names.Missed.Contains(id))
        {
            (string? suggestion, TextArgument allowed) = names.NearPersons(id);
            Report(DiagnosticCode.CasePerson, member, id, suggestion, allowed);
        }
    }

    internal void Zone(string member, string? id)
    {
        if (id is null)
        {
            return;
        }

        bool known = names.Zones is ZoneBook book
            ? book.TryFind(id, out _)
            : Calendars.ZoneId.Check(id) is null || Calendars.DateText.TryParseOffset(id, out _);
        if (!known)
        {
            Report(DiagnosticCode.CaseZone, member, id, names.Zones?.Suggest(id));
        }
    }

    internal void Zones(string member, ImmutableArray<string> ids)
    {
        foreach (string id in ids)
        {
            Zone(member, id);
        }
    }

    /// <summary>That a day or instant does not lie before the one it follows.</summary>
    internal void NotBefore<T>(string member, T? later, T? earlier, Func<T, string> text)
        where T : struct, IComparable<T>
    {
        if (later is T end && earlier is T start && end.CompareTo(start) < 0)
        {
            Report(DiagnosticCode.CaseOrder, member, text(end), ("earliest", text(start)));
        }
    }

    internal void Items<T>(string member, ImmutableArray<T> items, Action<T, CaseCheck> check)
    {
        for (int i = 0; i < items.Length; i++)
        {
            check(items[i], At(member, i));
        }
    }

    /// <summary>That no id stands twice in a list.</summary>
    internal void Distinct<T>(string member, ImmutableArray<T> items, Func<T, string> id)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < items.Length; i++)
        {
            if (!seen.Add(id(items[i])))
            {
                At(member, i).Report(DiagnosticCode.CaseDuplicate, "id", id(items[i]));
            }
        }
    }
}
