using CollectionRules.Explanations;

namespace CollectionRules.Repayment.Eligibility;

/// <summary>The conditions of re-aging and restructuring that can fail.</summary>
public static class EligibilityReasons
{
    /// <summary>The account is on the books for less than nine months. (<c>on-books-nine-months</c>)</summary>
    public static readonly ReasonCode OnBooksNineMonths = ReasonCode.Parse("on-books-nine-months");

    /// <summary>Neither three consecutive minimum payments nor a lump sum as large were made. (<c>three-consecutive-payments</c>)</summary>
    public static readonly ReasonCode ThreeConsecutivePayments = ReasonCode.Parse("three-consecutive-payments");

    /// <summary>The account was re-aged within the last twelve months. (<c>once-in-twelve-months</c>)</summary>
    public static readonly ReasonCode OnceInTwelveMonths = ReasonCode.Parse("once-in-twelve-months");

    /// <summary>The account was re-aged twice within the last five years. (<c>twice-in-five-years</c>)</summary>
    public static readonly ReasonCode TwiceInFiveYears = ReasonCode.Parse("twice-in-five-years");

    /// <summary>The borrower has not shown to be willing and able to repay. (<c>willing-and-able</c>)</summary>
    public static readonly ReasonCode WillingAndAble = ReasonCode.Parse("willing-and-able");

    /// <summary>The account is on the books for less than the policy asks for. (<c>on-books-too-short</c>)</summary>
    public static readonly ReasonCode OnBooksTooShort = ReasonCode.Parse("on-books-too-short");

    /// <summary>Fewer consecutive payments were made than the policy asks for. (<c>too-few-payments</c>)</summary>
    public static readonly ReasonCode TooFewPayments = ReasonCode.Parse("too-few-payments");

    /// <summary>There were as many restructurings in the window as are allowed. (<c>restructured-too-often</c>)</summary>
    public static readonly ReasonCode RestructuredTooOften = ReasonCode.Parse("restructured-too-often");

    /// <summary>The last restructuring is too recent. (<c>restructured-too-recently</c>)</summary>
    public static readonly ReasonCode RestructuredTooRecently = ReasonCode.Parse("restructured-too-recently");

    /// <summary>Too many plans were broken. (<c>too-many-broken-plans</c>)</summary>
    public static readonly ReasonCode TooManyBrokenPlans = ReasonCode.Parse("too-many-broken-plans");
}
