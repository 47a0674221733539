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

        Money[] all = [principal, interest, fee, penalty];
        Currency currency = all.FirstOrDefault(money => !money.IsZero, none).Currency;
        if (all.Any(money => !money.IsZero && money.Currency != currency))
        {
            reader.Report(Diagnostics.DiagnosticCode.CaseCurrency, "principal", principal.ToString(), ("currency", currency.ToString()));
            return null;
        }

        Money zero = Money.Zero(currency);
        return new DueItem(id, day, new DueAmounts(
            principal.IsZero ? zero : principal, interest.IsZero ? zero : interest, fee.IsZero ? zero : fee, penalty.IsZero ? zero : penalty));
    }

    internal static void Check(DueItem value, CaseCheck check)
    {
        check.DueDate("dueOn", value.DueOn);
        if (value.Amounts.IsZero)
        {
            check.Report(Diagnostics.DiagnosticCode.CaseAmount, string.Empty, value.Amounts.Total.ToString(), ("minimum", Money.FromMinorUnits(1, check.Names.Currency).ToString()));
            return;
        }

        foreach (DueComponent component in Enum.GetValues<DueComponent>())
        {
            check.Amount(CaseWords.DueComponents.WordFor(component), value.Amounts[component], aboveZero: false);
        }
    }
}
