using CollectionRules.Calendars;
using CollectionRules.Cases.Documents;
using CollectionRules.Json.Shapes;
using CollectionRules.Json.Writing;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Terms;

/// <summary>What a document of schedule terms looks like.</summary>
internal static class TermsFormat
{
    public const string Version = "collectionrules-terms/1";

    public static readonly WordList<RepaymentMethod> Methods = new(
        ("level-payment", RepaymentMethod.LevelPayment),
        ("level-principal", RepaymentMethod.LevelPrincipal),
        ("flat", RepaymentMethod.Flat),
        ("interest-only", RepaymentMethod.InterestOnly),
        ("bullet", RepaymentMethod.Bullet),
        ("stepped", RepaymentMethod.Stepped));

    public static readonly WordList<MonthEndRule> MonthEnds = new(
        ("keep-day", MonthEndRule.KeepDay),
        ("stick-to-month-end", MonthEndRule.StickToMonthEnd));

    public static readonly WordList<StubRule> Stubs = new(
        ("as-regular", StubRule.AsRegular),
        ("by-days", StubRule.ByDays));

    public static readonly WordList<FinalDifference> Differences = new(
        ("last-row", FinalDifference.LastRow),
        ("first-row", FinalDifference.FirstRow),
        ("spread-once", FinalDifference.SpreadOnce));

    public static readonly WordList<FeeBase> FeeBases = new(
        ("principal", FeeBase.Principal),
        ("interest", FeeBase.Interest),
        ("principal-and-interest", FeeBase.PrincipalAndInterest),
        ("original-principal", FeeBase.OriginalPrincipal));

    public static readonly WordList<DayOfWeek> Weekdays = new(
        ("monday", DayOfWeek.Monday),
        ("tuesday", DayOfWeek.Tuesday),
        ("wednesday", DayOfWeek.Wednesday),
        ("thursday", DayOfWeek.Thursday),
        ("friday", DayOfWeek.Friday),
        ("saturday", DayOfWeek.Saturday),
        ("sunday", DayOfWeek.Sunday));

    private static readonly TextShape Date = new(TextRule.Date);

    private static readonly FormShape<AnnualRate> Rate = new(CaseForms.AnnualRate);

    private static readonly FormShape<Frequency> Frequencies = new(CaseForms.Frequency);

    private static readonly WordShape Roundings = WordShape.Of(PolicyForms.Roundings);

    private static readonly WordShape BusinessDays = new([.. BusinessDayRule.All.Select(static rule => rule.Name)]);

    private static readonly ShapeMember[] Required =
    [
        new("currency", Sections.CurrencySection.Either, "The currency of every amount: an ISO 4217 code, or a code of the host's own with its decimals.", IsRequired: true),
        new("principal", CommonShapes.Money, "The amount to repay, above zero.", IsRequired: true),
        new("rate", Rate, "The nominal rate, 0 % to 1,000 % per year.", IsRequired: true),
        new("installments", CommonShapes.Whole(int.MinValue, int.MaxValue), "The number of installments, 1 to 1,200.", IsRequired: true),
        new("disbursed", Date, "The day from which interest runs.", IsRequired: true),
        new("firstDue", Date, "The first due date, after the disbursement.", IsRequired: true),
        new("rounding", Roundings, "The rule for interest, principal shares and fees.", IsRequired: true),
    ];

    private static readonly ShapeMember[] Optional =
    [
        new("method", WordShape.Of(Methods), "How the debt is spread; level-payment where nothing is said."),
        new("frequency", Frequencies, "How often a row falls due; P1M where nothing is said."),
        new("anchorDay", CommonShapes.Whole(int.MinValue, int.MaxValue), "The day of the month that due dates after the first return to, 1 to 31."),
        new("dueDates", new ArrayShape(Date, 1, ScheduleTerms.MaxInstallments), "The due dates one by one, where they follow no frequency."),
        new("monthEnds", WordShape.Of(MonthEnds), "What becomes of a due date at the end of a month; keep-day where nothing is said."),
        new("businessDays", BusinessDays, "What becomes of a due date that is no business day; none where nothing is said."),
        new("holidays", new ObjectShape(
            new("id", CommonShapes.Name, "The name of the calendar; holidays where nothing is said."),
            new("weekend", new ArrayShape(WordShape.Of(Weekdays), 0, 6), "The days of the week without business; saturday and sunday where nothing is said."),
            new("dates", new ArrayShape(Date, 0, 50_000), "The holidays."),
            new("workingDays", new ArrayShape(Date, 0, 50_000), "Weekend days that are worked.")), "The days without business; none where nothing is said."),
        new("payDays", new ObjectShape(
            new("anchor", Date, "Any pay-day.", IsRequired: true),
            new("every", Frequencies, "How often there is one.", IsRequired: true),
            new("rule", BusinessDays, "What becomes of a pay-day that is no business day; preceding where nothing is said."),
            new("daysAfter", CommonShapes.Whole(0, 31), "The days between pay-day and due date; 0 where nothing is said.")), "The borrower's pay-days, which due dates follow."),
        new("accruesOnPlannedDates", CommonShapes.Flag, "Whether interest runs to the due dates as planned, before they moved; no where nothing is said."),
        new("dayCount", new WordShape([.. DayCount.All.Select(static count => count.Name)]), "How time is counted; perPeriod where nothing is said."),
        new("firstPeriod", WordShape.Of(Stubs), "What a first period of another length costs under perPeriod; as-regular where nothing is said."),
        new("principalGraceRows", CommonShapes.Whole(int.MinValue, int.MaxValue), "The first rows that repay no principal; 0 where nothing is said."),
        new("interestGraceRows", CommonShapes.Whole(int.MinValue, int.MaxValue), "The first rows that pay no interest; 0 where nothing is said."),
        new("installment", CommonShapes.Money, "The installment as the contract gives it; computed where nothing is said."),
        new("installmentMultiple", CommonShapes.Money, "The multiple that the computed installment is rounded to; the minor unit where nothing is said."),
        new("installmentRounding", Roundings, "The rule that rounds the installment; rounding where nothing is said."),
        new("balloon", CommonShapes.Money, "Principal that the last row repays on top; none where nothing is said."),
        new("pattern", new ObjectShape(
            new("byRow", Weights(1, ScheduleTerms.MaxInstallments), "The weights of the rows in order; after the last the first comes again."),
            new("byMonth", Weights(12, 12), "The weights of the months from January on.")) { ExactlyOne = ["byRow", "byMonth"] }, "The proportions of level payments; equal where nothing is said."),
        new("steps", new ArrayShape(
            new ObjectShape(
                new("rows", CommonShapes.Whole(int.MinValue, int.MaxValue), "For how many rows.", IsRequired: true),
                new("amount", CommonShapes.Money, "What each of them pays, interest included; the interest alone where nothing is said.")),
            1,
            ScheduleTerms.MaxInstallments), "The amounts of the method stepped."),
        new("fees", new ArrayShape(
            new ObjectShape(
                new("amount", CommonShapes.Money, "The same amount in every row."),
                new("share", new FormShape<Percentage>(CaseForms.Percentage), "A share of something."),
                new("of", WordShape.Of(FeeBases), "What it is a share of.")) { ExactlyOne = ["amount", "share"], Together = ("share", "of") },
            1,
            100), "The fees of every row; none where nothing is said."),
        new("finalDifference", WordShape.Of(Differences), "Where the rounding difference goes; last-row where nothing is said."),
    ];

    private static readonly Lazy<string> Text = new(static () => PolicyFormat.Describe(
        Document!, "CollectionRules schedule terms", "urn:collectionrules:schema:terms:1", "The form of a document. Values against each other are checked when it is loaded."));

    public static readonly ObjectShape Document = new([new("schema", new WordShape(Version), "The version of this format.", IsRequired: true), .. Required, .. Optional]);

    public static string Schema => Text.Value;

    public static bool IsRequired(string member) => Array.Exists(Required, one => one.Name == member);

    private static ArrayShape Weights(int least, int most) => new(CommonShapes.Whole(0, InstallmentPattern.MaxWeight), least, most);
}
