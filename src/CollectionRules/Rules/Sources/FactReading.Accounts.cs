using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules.Rules.Sources;

/// <content>Accounts and their ledgers.</content>
internal sealed partial class FactReading
{
    internal bool HasFallenDue => Repayment.InstallmentsDue > 0 || Standing.DaysPastDue > 0;

    internal bool IsChargedOff => Any(ChargedOff.KindName);

    internal Account? WorstAccount
    {
        get
        {
            Account? worst = null;
            int most = -1;
            for (int i = 0; i < Standing.Accounts.Length; i++)
            {
                (worst, most) = Standing.Accounts[i].DaysPastDue > most ? (Ledgers[i].Account, Standing.Accounts[i].DaysPastDue) : (worst, most);
            }

            return worst;
        }
    }

    internal bool IsWithAgency
    {
        get
        {
            foreach ((Account account, AccountLedger ledger) in Ledgers)
            {
                PlacedWithAgency? placed = Told<PlacedWithAgency>(PlacedWithAgency.KindName).LastOrDefault(told => told.Account == account.Id);
                RecalledFromAgency? recalled = Told<RecalledFromAgency>(RecalledFromAgency.KindName).LastOrDefault(told => told.Account == account.Id);
                if (placed is not null && !(placed.Until < ledger.AsOf) && (recalled is null || CaseEvent.Compare(recalled, placed) < 0))
                {
                    return true;
                }
            }

            return false;
        }
    }

    internal FactValue DaysSinceCured
    {
        get
        {
            int? least = null;
            foreach (AccountStanding account in Standing.Accounts)
            {
                if (account.DaysPastDue == 0 && account.CuredOn is DateOnly cured)
                {
                    int days = account.AsOf.DayNumber - cured.DayNumber;
                    least = least < days ? least : days;
                }
            }

            return Standing.DaysPastDue == 0 && least is int known ? known : FactValue.Missing;
        }
    }

    internal FactValue MonthsOnBook
    {
        get
        {
            int? most = null;
            foreach ((Account account, AccountLedger ledger) in Ledgers)
            {
                DateTimeOffset? told = Told<Disbursed>(Disbursed.KindName).FirstOrDefault(one => one.Account == account.Id)?.OccurredAt ?? account.Contract.DisbursedAt;
                DateOnly? day = told is DateTimeOffset at ? context.Zones.Find(account.BusinessZone).DateAt(at) : account.Contract.SignedOn;
                int? months = day is DateOnly from && from <= ledger.AsOf ? CalendarSpan.MonthsBetween(from, ledger.AsOf) : null;
                most = most > months ? most : months ?? most;
            }

            return most is int known ? known : FactValue.Missing;
        }
    }

    internal FactValue CreditBase
    {
        get
        {
            decimal sum = 0;
            foreach (Account account in file.Accounts)
            {
                if ((account.CreditLimit ?? account.Contract.Principal) is not { } lent)
                {
                    return FactValue.Missing;
                }

                sum += lent.Amount;
            }

            return HasAccounts ? sum : FactValue.Missing;
        }
    }

    internal FactValue LimitationDays
    {
        get
        {
            int? most = null;
            foreach (AccountStanding account in Standing.Accounts)
            {
                if (account.PastDueSince is DateOnly since)
                {
                    ZoneRules zone = context.Zones.Find(file.Accounts.First(one => one.Id == account.Account).BusinessZone);
                    LimitationTouched? touched = Told<LimitationTouched>(LimitationTouched.KindName).LastOrDefault(told => told.Account == account.Account);
                    DateOnly from = touched is not null && zone.DateAt(touched.OccurredAt) > since ? zone.DateAt(touched.OccurredAt) : since;
                    int days = account.AsOf.DayNumber - from.DayNumber;
                    most = most > days ? most : days;
                }
            }

            return most is int known ? known : FactValue.Missing;
        }
    }

    internal int OnTimeAfter(int months) => InWindow(months, item => item.Due.IsInstallment && !item.IsReplaced && item.SettledOn <= item.DueOn).Count();

    internal FactValue DueAfter(int months)
    {
        Int128 sum = 0;
        foreach (LedgerItem item in InWindow(months, item => !item.IsReplaced))
        {
            sum += item.Due.Amounts.Total.MinorUnits;
        }

        return HasAccounts ? Minor(sum) : FactValue.Missing;
    }

    /// <summary>The times past due that reached a number of days and end after the start of the window; those that were cured, or all.</summary>
    internal int Spells(int months, int days, bool cured)
    {
        int count = 0;
        foreach ((_, AccountLedger ledger) in Ledgers)
        {
            DateOnly start = new CalendarSpan(months, CalendarUnit.Month).SubtractFrom(ledger.AsOf);
            count += ledger.Spells.Count(spell => spell.MostDaysPastDue >= days && (spell.EndedOn is DateOnly end ? end > start : !cured));
        }

        return count;
    }

    private IEnumerable<LedgerItem> InWindow(int months, Func<LedgerItem, bool> counts)
    {
        foreach ((_, AccountLedger ledger) in Ledgers)
        {
            DateOnly start = new CalendarSpan(months, CalendarUnit.Month).SubtractFrom(ledger.AsOf);
            foreach (LedgerItem item in ledger.Items)
            {
                if (item.DueOn > start && item.DueOn <= ledger.AsOf && counts(item))
                {
                    yield return item;
                }
            }
        }
    }
}
