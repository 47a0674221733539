using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Schedules;

/// <summary>One installment: when it is due and what it consists of. <c>default(ScheduleRow)</c> has no amounts.</summary>
public readonly record struct ScheduleRow
{
    private readonly Currency currency;

    internal ScheduleRow(int number, DateOnly due, long principal, long interest, long fee, long balance, Currency currency)
    {
        Number = number;
        Due = due;
        PrincipalMinorUnits = principal;
        InterestMinorUnits = interest;
        FeeMinorUnits = fee;
        BalanceMinorUnits = balance;
        this.currency = currency;
    }

    /// <summary>The principal repaid, in minor units.</summary>
    public long PrincipalMinorUnits { get; }

    /// <summary>The interest paid, in minor units.</summary>
    public long InterestMinorUnits { get; }

    /// <summary>The fees paid, in minor units.</summary>
    public long FeeMinorUnits { get; }

    /// <summary>The principal left after the row, in minor units.</summary>
    public long BalanceMinorUnits { get; }

    /// <summary>The number of the row, from 1.</summary>
    public int Number { get; }

    /// <summary>The due date.</summary>
    public DateOnly Due { get; }

    /// <summary>What is to pay, in minor units: principal, interest and fees.</summary>
    public long PaymentMinorUnits => PrincipalMinorUnits + InterestMinorUnits + FeeMinorUnits;

    /// <summary>The principal repaid.</summary>
    public Money Principal => Money.FromMinorUnits(PrincipalMinorUnits, currency);

    /// <summary>The interest paid.</summary>
    public Money Interest => Money.FromMinorUnits(InterestMinorUnits, currency);

    /// <summary>The fees paid.</summary>
    public Money Fee => Money.FromMinorUnits(FeeMinorUnits, currency);

    /// <summary>What is to pay: principal, interest and fees.</summary>
    public Money Payment => Money.FromMinorUnits(PaymentMinorUnits, currency);

    /// <summary>The principal left after the row.</summary>
    public Money Balance => Money.FromMinorUnits(BalanceMinorUnits, currency);

    /// <summary>The row in one line: number, due date, principal, interest, fees where there are any, payment, balance.</summary>
    /// <returns>Text such as <c>1 2026-02-01: 788.49 + 100.00 = 888.49, left 9211.51 CNY</c>.</returns>
    public override string ToString() => currency.IsUnspecified
        ? "no row"
        : string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{Number} {Calendars.DateText.Format(Due)}: {Principal.Amount} + {Interest.Amount}{(FeeMinorUnits == 0 ? "" : $" + {Fee.Amount}")} = {Payment.Amount}, left {Balance}");
}
