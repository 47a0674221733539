using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Texts;

namespace CollectionRules.Escalation.Compilation;

/// <summary>Checks the settings of visits and of legal steps, all at once.</summary>
internal static class WorkflowChecker
{
    private const int MostDays = 36_500;

    /// <summary>Whether the four settings without which there is no visit are stated and say something.</summary>
    public static void CheckStated(int? staff, DailyWindow? window, TreatmentCap? cap, VulnerabilityRule? vulnerability, DiagnosticBag bag)
    {
        foreach ((string setting, bool isStated) in (ReadOnlySpan<(string, bool)>)[("staff", staff is not null), ("window", window is not null), ("cap", cap is not null), ("vulnerability", vulnerability is not null)])
        {
            if (!isStated)
            {
                bag.Report(DiagnosticCode.VisitUnstated, JsonPointer.Append("/visits", setting), setting);
            }
        }

        Report(bag, "/visits", "staff", staff is < 1 or > 10, staff, "1 .. 10");
        Report(bag, "/visits", "window", window is { IsNever: true }, window, "00:00-24:00");
        Report(bag, "/visits", "cap", cap is { } limit && (limit.Most < 1 || limit.Per.IsZero), cap is { } shown ? FormWriter.Text(shown) : null, ">= 1 / > P0D");
        Report(bag, "/visits", "vulnerability", vulnerability is { } rule && !Enum.IsDefined(rule), vulnerability, "NoVisit, HumanReview, Consent");
    }

    public static void Check(VisitWorkflow rules, Currency? currency, DiagnosticBag bag)
    {
        const string Path = "/visits";
        Report(bag, Path, "seriousFrom", rules.SeriousFrom is < 0 or > MostDays, rules.SeriousFrom, $"0 .. {MostDays}");
        Report(bag, Path, "failedRemoteContacts", rules.FailedRemoteContacts < 0, rules.FailedRemoteContacts, ">= 0");
        Report(bag, Path, "mostFruitless", rules.MostFruitless < 1, rules.MostFruitless, ">= 1");
        Report(bag, Path, "planValidFor", rules.PlanValidFor.IsZero, rules.PlanValidFor, "> P0D");
        Report(bag, Path, "recordWithin", rules.RecordWithin <= TimeSpan.Zero, rules.RecordWithin.ToString("c", CultureInfo.InvariantCulture), "> 00:00:00");
        Report(bag, Path, "nightShiftWindow", rules.NightShiftWindow.IsNever, rules.NightShiftWindow, "00:00-24:00");
        Report(bag, Path, "businessHours", rules.BusinessHours is { IsNever: true }, rules.BusinessHours, "00:00-24:00");
        Report(bag, Path, "expectedShare", rules.ExpectedShare.Percent is < 0 or > 100, rules.ExpectedShare, "0 % .. 100 %");
        Words(bag, Path, "documents", rules.Documents, static one => one.IsEmpty);
        Words(bag, Path, "conduct", rules.Conduct, static one => one.IsEmpty);
        Words(bag, Path, "skills", rules.Skills, string.IsNullOrWhiteSpace);
        Amount(bag, Path, "seriousAmount", rules.SeriousAmount, currency);
        Amount(bag, Path, "cost", rules.Cost, currency);
        Approval(bag, Path, rules.Approval, currency);
    }

    public static void Check(LegalWorkflow rules, Currency? currency, DiagnosticBag bag)
    {
        const string Path = "/legal";
        Report(bag, Path, "fruitlessContacts", rules.FruitlessContacts < 0, rules.FruitlessContacts, ">= 0");
        Report(bag, Path, "daysPastDue", rules.DaysPastDue is < 0 or > MostDays, rules.DaysPastDue, $"0 .. {MostDays}");
        Report(bag, Path, "refusalFrom", rules.RefusalFrom is < 0 or > MostDays, rules.RefusalFrom, $"0 .. {MostDays}");
        Report(bag, Path, "reviewFrom", rules.ReviewFrom is < 0 or > MostDays, rules.ReviewFrom, $"0 .. {MostDays}");
        Report(bag, Path, "notice", rules.Notice.IsEmpty, rules.Notice, "pre-legal-notice");
        Words(bag, Path, "evidence", rules.Evidence, static one => one.IsEmpty);
        Words(bag, Path, "clauses", rules.Clauses, static one => one.IsEmpty);
        Words(bag, Path, "steps", rules.Steps, static one => one.IsEmpty);
        Report(bag, Path, "steps", rules.Steps is { IsDefault: false, Length: 0 }, "[]", ">= 1");
        Amount(bag, Path, "cost", rules.Cost, currency);
        Approval(bag, Path, rules.Approval, currency);
    }

    private static void Words<T>(DiagnosticBag bag, string path, string setting, ImmutableArray<T> words, Func<T, bool> isEmpty)
    {
        bool isRepeated = !words.IsDefault && words.Distinct().Count() != words.Length;
        Report(bag, path, setting, words.IsDefault || words.Any(isEmpty) || isRepeated, words.IsDefault ? "" : string.Join(", ", words), "a-z 0-9 -");
    }

    private static void Amount(DiagnosticBag bag, string path, string setting, Money? amount, Currency? currency)
    {
        Report(bag, path, setting, amount is { IsNegative: true }, amount, ">= 0");
        Report(bag, path, setting, currency is { IsUnspecified: false } wanted && amount is { } given && given.Currency != wanted, amount, currency?.Code ?? "");
    }

    private static void Approval(DiagnosticBag bag, string path, ApprovalRule? rule, Currency? currency)
    {
        if (rule is null)
        {
            return;
        }

        string place = JsonPointer.Append(path, "approval");
        Report(bag, place, "role", string.IsNullOrWhiteSpace(rule.Role), rule.Role, "a-z 0-9 -");
        foreach ((string role, Money limit) in rule.Limits)
        {
            Amount(bag, JsonPointer.Append(place, "limits"), role, limit, currency);
        }
    }

    private static void Report<T>(DiagnosticBag bag, string path, string setting, bool isWrong, T value, string range)
    {
        if (isWrong)
        {
            bag.Report(DiagnosticCode.WorkflowSetting, JsonPointer.Append(path, setting), VisibleText.Of(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", 120), null, null, ("setting", setting), ("range", range));
        }
    }
}
