using CollectionRules.Cases.Documents;
using CollectionRules.Monetary;

namespace CollectionRules.Cases;

/// <summary>An amount that falls due on a day, by component.</summary>
/// <example><code>new DueItem("D-1", new DateOnly(2025, 3, 1), new DueAmounts(Money.Of(900m, Currency.CNY)))</code></example>
public sealed record DueItem
{
    /// <summary>Makes a due item.</summary>
    /// <param name="id">The id, its own within the account.</param>
    /// <param name="dueOn">The due date in the business zone of the account.</param>
    /// <param name="amounts">What is due.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public DueItem(string id, DateOnly dueOn, DueAmounts amounts) => (Id, DueOn, Amounts) = (CaseText.Identifier(id, nameof(id)), dueOn, amounts);

    /// <summary>The id, its own within the account.</summary>
    public string Id { get; }

    /// <summary>The due date in the business zone of the account: payment on this day is on time.</summary>
    public DateOnly DueOn { get; }

    /// <summary>What is due.</summary>
    public DueAmounts Amounts { get; }

    /// <summary>Whether it is an installment: principal or interest is due, not only a fee or a penalty.</summary>
    public bool IsInstallment => !Amounts.Principal.IsZero || !Amounts.Interest.IsZero;

    /// <summary>What it is, and nothing of what it says.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"DueItem {Id}";

    internal static void Write(DueItem value, CaseWriter writer)
    {
        writer.Text("id", value.Id);
        writer.Date("dueOn", value.DueOn);
        foreach (DueComponent component in Enum.GetValues<DueComponent>())
        {
            if (!value.Amounts[component].IsZero)
            {
                writer.Money(CaseWords.DueComponents.WordFor(component), value.Amounts[component]);
            }
        }
    }

    internal static DueItem? Read(CaseReader reader)
    {
        string? id = reader.Identifier("id", required: true);
        DateOnly? dueOn = reader.Date("dueOn", required: true);
        Money none = Money.Zero(reader.Context.Currency);
        Money principal = reader.Money("principal") ?? none;
        Money interest = reader.Money("interest") ?? none;
        Money fee = reader.Money("fee") ?? none;
        Money penalty = reader.Money("penalty") ?? none;
        reader.Finish();
        if (id is null || dueOn is not DateOnly day)
        {
            return null;
        }

        (string Name, Money Amount)[] others =
        [
            .. ((string Name, Money Amount)[])[("principal", principal), ("interest", interest), ("fee", fee), ("penalty", penalty)],
        ];
        others = Array.FindAll(others, one => !one.Amount.IsZero && one.Amount.Currency != none.Currency);
        if (others.Length == 0)
        {
            return new DueItem(id, day, new DueAmounts(
                principal.IsZero ? none : principal, interest.IsZero ? none : interest, fee.IsZero ? none : fee, penalty.IsZero ? none : penalty));
        }

        // Where the currency of the case is not known, none is another one.
        foreach ((string name, Money amount) in none.Currency == CaseDocument.StandIn ? [] : others)
        {
            reader.Report(Diagnostics.DiagnosticCode.CaseCurrency, name, amount.ToString(), ("currency", none.Currency.ToString()));
        }

        return null;
    }

    internal static void Check(DueItem value, CaseCheck check)
    {
        check.DueDate("dueOn", value.DueOn);
        if (value.Amounts.IsZero)
        {
            check.TooLow(string.Empty, value.Amounts.Total, aboveZero: true);
            return;
        }

        foreach (DueComponent component in Enum.GetValues<DueComponent>())
        {
            check.Amount(CaseWords.DueComponents.WordFor(component), value.Amounts[component], aboveZero: false);
        }
    }
}
