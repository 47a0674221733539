using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;

namespace CollectionRules.Tests.Cases;

/// <summary>Short words for the case files of these tests; days are those of China.</summary>
internal static class Given
{
    public static ZoneBook Zones { get; } = ZoneBook.Of(ZoneRules.Fixed(TimeSpan.FromHours(8)));

    public static Money Yuan(decimal amount) => Money.Of(amount, Currency.CNY);

    public static DateOnly Day(string text) => DateText.ParseDate(text);

    /// <summary>Ten in the morning in China.</summary>
    public static DateTimeOffset At(string day, int hour = 10) => new(Day(day).ToDateTime(new TimeOnly(hour, 0)), TimeSpan.FromHours(8));

    public static DueItem Due(string id, string day, decimal principal, decimal interest = 0, decimal fee = 0, decimal penalty = 0) =>
        new(id, Day(day), new DueAmounts(Yuan(principal), Yuan(interest), Yuan(fee), Yuan(penalty)));

    public static Account Account(params DueItem[] items) => Account("A-1", items);

    public static Account Account(string id, DueItem[] items, PaymentOrder order = PaymentOrder.CostsFirst) => new()
    {
        Id = id,
        Product = ProductKind.PersonalLoan,
        BusinessZone = "+08:00",
        Contract = new ContractTerms { Rounding = RoundingRule.HalfUp, DueItems = [.. items], PaymentOrder = order },
    };

    public static CollectionCase Case(params DueItem[] items) => CaseFile.For("C-1").In(Currency.CNY).With(Account(items)).Build();

    public static PaymentReceived Paid(string id, string day, decimal amount, params PaymentPart[] parts) =>
        new(id, At(day)) { Account = "A-1", Amount = Yuan(amount), Parts = [.. parts] };

    public static CaseStanding On(this CollectionCase file, string day, DelinquencyRule? rule = null) => file.StandingAt(At(day), rule, Zones);
}
