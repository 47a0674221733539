using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Monetary;

namespace CollectionRules.Cases;

/// <content>The short words.</content>
public sealed partial class CaseFile
{
    private const string ShortAccount = "A-1";
    private Money lent;
    private int count;
    private string shortZone = "Asia/Shanghai";

    /// <summary>
    /// Adds the account <c>A-1</c>: a personal loan without interest in equal monthly installments <c>D-1</c>, <c>D-2</c>, …, the last of which
    /// takes what the division leaves over. Follow it with <see cref="PastDue"/> or <see cref="DueFrom"/>, which place the due dates.
    /// </summary>
    /// <param name="amount">The principal, above zero; its currency is that of the case.</param>
    /// <param name="installments">How many installments, 1 to 1,200.</param>
    /// <param name="zone">The business zone; <c>Asia/Shanghai</c> where nothing is said.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="zone"/> is no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not above zero, or the number of installments is out of range.</exception>
    public CaseFile Loan(Money amount, int installments = 12, string zone = "Asia/Shanghai")
    {
        if (!amount.IsPositive)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount.ToString(), "The amount must be above zero.");
        }

        count = CaseText.Between(installments, 1, 1_200, nameof(installments));
        shortZone = CaseText.Identifier(zone, nameof(zone));
        lent = amount;
        currency = amount.Currency;
        return DueFrom(new DateOnly(2000, 1, 1));
    }

    /// <summary>Places the due dates of the <see cref="Loan"/> so that the first installment is unpaid and this many days past due.</summary>
    /// <param name="days">The days past due, 0 to 36,500; at 0 the first installment is due on the day itself.</param>
    /// <param name="asOf">The day on which it is so many days past due.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is out of range or leads out of the calendar.</exception>
    /// <exception cref="InvalidOperationException">There is no <see cref="Loan"/> yet.</exception>
    public CaseFile PastDue(int days, DateOnly asOf) => DueFrom(asOf.AddDays(-CaseText.Between(days, 0, 36_500, nameof(days))));

    /// <summary>Places the due dates of the <see cref="Loan"/>: the first on this day, the others on the same day of the following months.</summary>
    /// <param name="first">The first due date; in a month without its day the last day counts.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="InvalidOperationException">There is no <see cref="Loan"/> yet.</exception>
    public CaseFile DueFrom(DateOnly first)
    {
        if (count == 0)
        {
            throw new InvalidOperationException("There is no loan to place due dates for. Hint: call Loan first.");
        }

        Money[] parts = lent.Split(count, ResidualRule.Last);
        ImmutableArray<DueItem> items =
        [
            .. parts.Select((part, i) => new DueItem(
                string.Create(CultureInfo.InvariantCulture, $"D-{i + 1}"), Frequency.Monthly.Add(first, i), new DueAmounts(part))),
        ];
        return With(new Account
        {
            Id = ShortAccount,
            Product = ProductKind.PersonalLoan,
            BusinessZone = shortZone,
            Contract = new ContractTerms { Rounding = RoundingRule.HalfUp, Principal = lent, DueItems = items },
        });
    }
}
