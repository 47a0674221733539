using CollectionRules.Cases.Documents;
using CollectionRules.Cases;

namespace CollectionRules.Rules;

/// <content>Borrower, accounts and consents.</content>
public static partial class Facts
{
    /// <summary>individual or micro-enterprise. (<c>borrower-kind</c>)</summary>
    public static CategoryFact BorrowerKind { get; } = Category("borrower-kind", CaseWords.BorrowerKinds.Words);

    /// <summary>
    /// The product of the account with the most days past due, of equal ones the first in the file; missing where the case has no account. (<c>product</c>)
    /// </summary>
    public static CategoryFact Product { get; } = Category("product", Words(ProductKind.WellKnown), f => f.OpenValues().Optional());

    /// <summary>The channel over which the account with the most days past due was opened; missing where unknown. (<c>origin</c>)</summary>
    public static CategoryFact Origin { get; } = Category("origin", Words(Channel.WellKnown), f => f.OpenValues().Optional());

    /// <summary>The accounts of the case. (<c>accounts</c>)</summary>
    public static CountFact Accounts { get; } = Count("accounts", f => f.Between(0, 10_000));

    /// <summary>Whole years from the day on which the borrower became a customer to the as-of date; missing where unknown. (<c>loyalty-years</c>)</summary>
    public static CountFact LoyaltyYears { get; } = Count("loyalty-years", f => f.Unit("years").Between(0, 200).Optional());

    /// <summary>
    /// Whole years from the later of the day on which the borrower became a customer and the last day on which an account was past due to the as-of date, 0
    /// while one is; missing where the first is unknown. (<c>clean-years</c>)
    /// </summary>
    public static CountFact CleanYears { get; } = Count("clean-years", f => f.Unit("years").Between(0, 200).Optional().Axis(FactAxis.Willingness));

    /// <summary>Whether the case or an account has the tag thin-file, or no installment has fallen due yet. (<c>thin-file</c>)</summary>
    public static FlagFact IsThinFile { get; } = Flag("thin-file");

    /// <summary>Whether a vulnerability of any kind is in force on the as-of date. (<c>vulnerable</c>)</summary>
    public static FlagFact IsVulnerable { get; } = Flag("vulnerable", f => f.Sensitive());

    /// <summary>
    /// Whether the borrower's consent to direct debit is in force at the as-of instant; no once it was withdrawn or has ended; missing where it was never
    /// given. (<c>autopay</c>)
    /// </summary>
    public static FlagFact HasAutopay { get; } = Flag("autopay", f => f.Optional().Axis(FactAxis.Willingness));
}
