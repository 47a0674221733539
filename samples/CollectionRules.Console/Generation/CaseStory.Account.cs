using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;

namespace CollectionRules.Cli.Generation;

/// <content>The accounts and what was paid.</content>
internal sealed partial class CaseStory
{
    /// <summary>An account of monthly installments of equal principal, the first unpaid of which is so many days past due.</summary>
    private void AddAccount(string id, int late)
    {
        int count = OneOf(6, 6, 12, 12, 12, 24);
        int paid = random.Between(late > 0 && random.Percent(8) ? 0 : 1, count - 1);
        DateOnly firstUnpaid = today.AddDays(late > 0 ? -late : random.Between(0, 29));
        DateOnly first = Frequency.Monthly.Add(firstUnpaid, -paid);
        Money principal = Amount(random.Between(20, 900) * 10_000L);
        decimal rate = random.Between(80, 220) / 10m;
        ImmutableArray<DueItem> items = Items(id, principal, count, first, rate);
        file.With(new Account
        {
            Id = id,
            Product = OneOf(ProductKind.PersonalLoan, ProductKind.PersonalLoan, ProductKind.CardInstallment, ProductKind.EducationLoan, ProductKind.BusinessLoan),
            BusinessZone = "Asia/Shanghai",
            Origin = random.Percent(60) ? Channel.InApp : null,
            Contract = new ContractTerms
            {
                Rounding = RoundingRule.HalfUp,
                SignedOn = first.AddDays(-31),
                DisbursedAt = new DateTimeOffset(first.AddDays(-30).ToDateTime(new TimeOnly(11, 0)), asOf.Offset),
                Principal = principal,
                DueItems = items,
                GraceDays = OneOf(0, 0, 3),
                AnnualRate = AnnualRate.Of(rate),
                PenaltyPerDay = random.Percent(90) ? Percentage.Of(0.05m) : null,
                Clauses = [ClauseKind.Contact, ClauseKind.Liability, ClauseKind.BureauReporting, .. random.Percent(70) ? [ClauseKind.AddressForService, ClauseKind.DataUse] : ImmutableArray<ClauseKind>.Empty],
            },
        });
        for (int i = 0; i < paid; i++)
        {
            Pay(id, items[i], random.Percent(risk / 3) ? random.Between(1, 25) : 0, share: 100);
        }

        if (late > 10 && random.Percent(20))
        {
            Pay(id, items[paid], random.Between(1, late - 1), share: random.Between(5, 80));
        }
    }

    private static ImmutableArray<DueItem> Items(string account, Money principal, int count, DateOnly first, decimal rate)
    {
        Money open = principal;
        ImmutableArray<DueItem>.Builder items = ImmutableArray.CreateBuilder<DueItem>(count);
        Money[] parts = principal.Split(count, ResidualRule.Last);
        for (int i = 0; i < count; i++)
        {
            Money interest = Money.Round(open.Amount * rate / 1_200m, Yuan, RoundingRule.HalfUp);
            items.Add(new DueItem($"{account}.{Number(i + 1)}", Frequency.Monthly.Add(first, i), new DueAmounts(parts[i], interest)));
            open -= parts[i];
        }

        return items.MoveToImmutable();
    }

    private void Pay(string account, DueItem item, int late, int share)
    {
        DateTimeOffset at = new(item.DueOn.AddDays(late).ToDateTime(new TimeOnly(random.Between(8, 20), random.Between(0, 59))), asOf.Offset);
        Money amount = Money.Round(item.Amounts.Total.Amount * share / 100m, Yuan, RoundingRule.HalfUp);
        if (at < asOf && amount.IsPositive)
        {
            Tell(new PaymentReceived(NextId("pay"), at) { Account = account, Amount = amount });
        }
    }
}
