using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Serialization;

namespace CollectionRules.Escalation.Compilation;

/// <summary>Members of canonical forms of this room; what has its default is left out.</summary>
internal readonly ref struct FormWriter(CanonicalWriter writer)
{
    public void Text(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            writer.Name(name);
            writer.Text(value);
        }
    }

    public void Texts(string name, IEnumerable<string> values)
    {
        ImmutableArray<string> given = [.. values];
        if (given.IsEmpty)
        {
            return;
        }

        writer.Name(name);
        writer.StartArray();
        foreach (string value in given)
        {
            writer.Text(value);
        }

        writer.EndArray();
    }

    /// <summary>A member of an enumeration, in kebab case.</summary>
    public void Word<T>(string name, T value)
        where T : struct, Enum => Text(name, ReasonCode.FromWords(value.ToString()).ToString());

    public void Span(string name, CalendarSpan? value)
    {
        if (value is { IsZero: false } span)
        {
            Text(name, span.ToString());
        }
    }

    public void Number(string name, decimal? value)
    {
        if (value is { } number)
        {
            writer.Name(name);
            writer.Number(number);
        }
    }

    public void Money(string name, Money? value)
    {
        if (value is { } money)
        {
            Text(name, money.ToString());
        }
    }

    public void Flag(string name, bool value)
    {
        if (value)
        {
            writer.Name(name);
            writer.Flag(value);
        }
    }

    public void Condition(string name, Condition? value)
    {
        if (value is { } condition && !condition.Equals(Rules.Condition.Always))
        {
            writer.Name(name);
            ConditionForm.Write(condition, writer);
        }
    }

    /// <summary>A calendar with all its days; nothing where it is <see cref="HolidayCalendar.None"/>.</summary>
    public void Calendar(string name, HolidayCalendar calendar)
    {
        if (calendar.Id != HolidayCalendar.None.Id)
        {
            Text(name, calendar.Id);
            Texts(name + "Weekend", calendar.WeekendDays.Select(static day => day.ToString()));
            Texts(name + "Holidays", calendar.Holidays.Select(DateText.Format));
            Texts(name + "WorkingDays", calendar.WorkingDays.Select(DateText.Format));
        }
    }

    public void Cap(string name, TreatmentCap? value)
    {
        if (value is { } cap)
        {
            Text(name, Text(cap));
        }
    }

    /// <summary>A cap such as <c>3/P1W</c>.</summary>
    public static string Text(TreatmentCap cap) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{cap.Most}/{cap.Per}");

    public void Approval(string name, ApprovalRule? value)
    {
        if (value is { } rule)
        {
            Texts(name, [rule.Role, .. rule.Limits.Select(static limit => $"{limit.Key}/{limit.Value}")]);
        }
    }
}
