using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Conformance.Reading;
using CollectionRules.Monetary;

namespace CollectionRules.Conformance.Kinds.Repayment;

/// <summary>How the repayment files write amounts, rates, dates and rules.</summary>
internal static class RepaymentReading
{
    /// <summary>The currency, or a stand-in with the stated number of decimals; two decimals where neither is stated.</summary>
    public static Currency Currency(this Given given)
    {
        int? decimals = given.Find("decimals")?.AsWhole;
        return given.TextOrNull("currency") is not { } code ? Stand(decimals ?? 2)
            : !Monetary.Currency.TryParse(code, out Currency currency) ? throw new UnsupportedException($"the currency \"{code}\" is not known")
            : decimals is { } stated && stated != currency.MinorUnitDecimals ? Stand(stated)
            : currency;
    }

    public static Money Money(this Given given, string key, Currency currency) => Monetary.Money.Of(given.Number(key), currency);

    public static Money? MoneyOrNull(this Given given, string key, Currency currency) =>
        given.NumberOrNull(key) is { } amount ? Monetary.Money.Of(amount, currency) : null;

    public static AnnualRate Rate(this Given given, string key) => AnnualRate.Of(given.Number(key));

    public static DateOnly Date(this Given given, string key) => AsDate(given[key]);

    public static DateOnly? DateOrNull(this Given given, string key) => given.TextOrNull(key) is null ? null : AsDate(given[key]);

    public static DateOnly AsDate(this Given given) =>
        DateOnly.TryParseExact(given.AsText, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw new UnsupportedException($"\"{given.AsText}\" is no date");

    /// <summary>The rounding rule, half-even where none is stated.</summary>
    public static RoundingRule Rounding(this Given given, string key = "rounding")
    {
        string word = given.TextOrNull(key) ?? "half-even";
        return Monetary.Rounding.TryParse(Words.ToKebab(word) switch { "ceil" or "upward" or "upwards" => "up", "downward" or "downwards" or "truncate" => "down", string kebab => kebab }, out RoundingRule rule) ? rule : throw new UnsupportedException($"the rounding \"{word}\" is not known");
    }

    /// <summary>The day count, nominal periods where none is stated.</summary>
    public static DayCount DayCount(this Given given, string key = "dayCount")
    {
        string name = given.TextOrNull(key) ?? Calendars.DayCount.PerPeriod.Name;
        return Calendars.DayCount.TryParse(name, out DayCount? count) ? count : throw new UnsupportedException($"the day count \"{name}\" is not known");
    }

    /// <summary>The frequency, monthly where none is stated.</summary>
    public static Frequency Frequency(this Given given, string key = "frequency")
    {
        string text = given.TextOrNull(key) ?? "P1M";
        return Calendars.Frequency.TryParse(text, out Frequency frequency) ? frequency : throw new UnsupportedException($"the frequency \"{text}\" is not known");
    }

    private static Currency Stand(int decimals) => decimals == 2 ? Monetary.Currency.CNY : Monetary.Currency.Custom("QQQ", decimals);
}
