using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases.Documents;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Monetary;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>What the sections of visits and of legal steps share.</summary>
internal static class WorkflowForms
{
    public static readonly ObjectShape Approval = new(
        new("role", CommonShapes.Name, "The role that may always approve.", IsRequired: true),
        new("limits", new ArrayShape(
            new ObjectShape(
                new("role", CommonShapes.Name, "The role.", IsRequired: true),
                new("upTo", CommonShapes.Money, "The largest amount that it may approve, included.", IsRequired: true)),
            0,
            100), "Other roles, each up to an amount."));

    public static readonly ObjectShape Calendar = new(
        new("id", CommonShapes.Name, "The id of the calendar.", IsRequired: true),
        new("weekend", new ArrayShape(WordShape.Of(PolicyForms.WeekDays), 0, 6), "The days of the week without visits; none where nothing is said."),
        new("holidays", new ArrayShape(new TextShape(TextRule.Date), 0, 10_000), "Further days without visits."),
        new("workingDays", new ArrayShape(new TextShape(TextRule.Date), 0, 10_000), "Days of a weekend on which visits are made all the same."));

    public static ApprovalRule? ReadApproval(Part part, PolicyReading reading)
    {
        if (part["role"].Text is not { } role)
        {
            return null;
        }

        ImmutableSortedDictionary<string, Money>.Builder limits = ImmutableSortedDictionary.CreateBuilder<string, Money>(StringComparer.Ordinal);
        foreach (Part limit in part["limits"].Items)
        {
            if (limit["role"].Text is { } name && reading.Money(limit["upTo"]) is { } most && !limits.TryAdd(name, most))
            {
                reading.Report(limit["role"], DiagnosticCode.CaseDuplicate);
            }
        }

        return new ApprovalRule(role) { Limits = limits.ToImmutable() };
    }

    public static void WriteApproval(DefinitionWriter writer, ApprovalRule? rule, Currency currency)
    {
        if (rule is null)
        {
            return;
        }

        writer.StartObject("approval");
        writer.Text("role", rule.Role);
        if (!rule.Limits.IsEmpty)
        {
            writer.StartArray("limits");
            foreach ((string role, Money most) in rule.Limits)
            {
                writer.StartObject();
                writer.Text("role", role);
                WriteMoney(writer, "upTo", most, currency);
                writer.EndObject();
            }

            writer.EndArray();
        }

        writer.EndObject();
    }

    /// <summary>A calendar; null, with a diagnostic, where its days contradict each other or its id is not usable.</summary>
    public static HolidayCalendar? ReadCalendar(Part part, PolicyReading reading)
    {
        if (part["id"].Text is not { } id)
        {
            return null;
        }

        HashSet<DayOfWeek> weekend = [.. part["weekend"].Items.Select(static item => item.Word(PolicyForms.WeekDays)).OfType<DayOfWeek>()];
        HashSet<string> holidays = [.. part["holidays"].Texts];
        bool isWrong = id.AsSpan().IndexOfAny("+| \t") >= 0;
        Refuse(isWrong, part["id"], "id", "a-z 0-9 - .", reading);
        foreach (Part day in part["workingDays"].Items)
        {
            bool isIdle = day.Text is { } text && DateText.TryParseDate(text, out DateOnly date) && (!weekend.Contains(date.DayOfWeek) || holidays.Contains(text));
            Refuse(isIdle, day, "workingDays", "weekend", reading);
            isWrong |= isIdle;
        }

        return isWrong ? null : HolidayCalendar.Create(id, weekend).WithHolidays(holidays.Select(DateText.ParseDate)).WithWorkingDays(part["workingDays"].Texts.Select(DateText.ParseDate));
    }

    private static void Refuse(bool isWrong, Part part, string setting, string range, PolicyReading reading)
    {
        if (isWrong)
        {
            reading.Report(part, DiagnosticCode.WorkflowSetting, null, ("setting", setting), ("range", range));
        }
    }

    public static void WriteCalendar(DefinitionWriter writer, string name, HolidayCalendar calendar)
    {
        if (calendar.Id == HolidayCalendar.None.Id)
        {
            return;
        }

        writer.StartObject(name);
        writer.Text("id", calendar.Id);
        Words(writer, "weekend", calendar.WeekendDays.Select(PolicyForms.WeekDays.WordFor));
        Words(writer, "holidays", calendar.Holidays.Select(DateText.Format));
        Words(writer, "workingDays", calendar.WorkingDays.Select(DateText.Format));
        writer.EndObject();
    }

    /// <summary>A list of words that differs from the usual one.</summary>
    public static void WriteWords<T>(DefinitionWriter writer, string name, ImmutableArray<T> words, ImmutableArray<T> usual)
        where T : notnull
    {
        if (!words.AsSpan().SequenceEqual(usual.AsSpan(), EqualityComparer<T>.Default))
        {
            writer.StartArray(name);
            foreach (T word in words)
            {
                writer.Values.Text(word.ToString()!);
            }

            writer.EndArray();
        }
    }

    public static void WriteMoney(DefinitionWriter writer, string name, Money? amount, Currency currency)
    {
        if (amount is not { } money)
        {
            return;
        }

        if (money.Currency == currency)
        {
            writer.Number(name, money.Amount);
        }
        else
        {
            writer.Text(name, money.ToString());
        }
    }

    private static void Words(DefinitionWriter writer, string name, IEnumerable<string> words)
    {
        string[] all = [.. words];
        if (all.Length > 0)
        {
            writer.Texts(name, all);
        }
    }
}
