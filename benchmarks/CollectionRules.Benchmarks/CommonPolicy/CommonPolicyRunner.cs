using CollectionRules.Rules;
using CommonPolicy;

namespace CollectionRules.Benchmarks.CommonPolicy;

/// <summary>Feeds the generator's cases to the core, singly and as columns, and turns its decisions into the baselines' outcomes.</summary>
public sealed class CommonPolicyRunner
{
    private readonly PolicyCore core = CommonPolicyCore.Create();
    private readonly FactSlot daysPastDue, balance, utilization, debtToIncome, paymentsLast6, monthsOnBook, brokenPromises, rightPartyContacts, localHour, callsToday, callsLast7, ceaseContact;

    public CommonPolicyRunner()
    {
        FactSchema schema = core.Schema;
        daysPastDue = schema.Slot(CommonPolicyCore.DaysPastDue);
        balance = schema.Slot(CommonPolicyCore.Balance);
        utilization = schema.Slot(CommonPolicyCore.Utilization);
        debtToIncome = schema.Slot(CommonPolicyCore.DebtToIncome);
        paymentsLast6 = schema.Slot(CommonPolicyCore.PaymentsLast6);
        monthsOnBook = schema.Slot(CommonPolicyCore.MonthsOnBook);
        brokenPromises = schema.Slot(CommonPolicyCore.BrokenPromises);
        rightPartyContacts = schema.Slot(CommonPolicyCore.RightPartyContacts);
        localHour = schema.Slot(CommonPolicyCore.LocalHour);
        callsToday = schema.Slot(CommonPolicyCore.CallsToday);
        callsLast7 = schema.Slot(CommonPolicyCore.CallsLast7);
        ceaseContact = schema.Slot(CommonPolicyCore.CeaseContact);
    }

    public PolicyCore Core => core;

    public void Code(BorrowerCase given, in FactRow row)
    {
        row.Set(daysPastDue, given.Dpd);
        row.Set(balance, given.Balance);
        row.Set(utilization, given.Utilisation);
        row.Set(debtToIncome, given.Dti);
        row.Set(paymentsLast6, given.PaymentsLast6);
        row.Set(monthsOnBook, given.MonthsOnBook);
        row.Set(brokenPromises, given.BrokenPromises);
        row.Set(rightPartyContacts, given.RightPartyContacts);
        row.Set(localHour, given.LocalHour);
        row.Set(callsToday, given.CallsToday);
        row.Set(callsLast7, given.CallsLast7);
        row.Set(ceaseContact, given.CeaseContact);
    }

    public void Code(CommonPolicyColumns given, FactColumns columns)
    {
        columns.Fill(daysPastDue, given.Dpd);
        columns.Fill(balance, given.Balance);
        columns.Fill(utilization, given.Utilisation);
        columns.Fill(debtToIncome, given.Dti);
        columns.Fill(paymentsLast6, given.PaymentsLast6);
        columns.Fill(monthsOnBook, given.MonthsOnBook);
        columns.Fill(brokenPromises, given.BrokenPromises);
        columns.Fill(rightPartyContacts, given.RightPartyContacts);
        columns.Fill(localHour, given.LocalHour);
        columns.Fill(callsToday, given.CallsToday);
        columns.Fill(callsLast7, given.CallsLast7);
        columns.Fill(ceaseContact, given.CeaseContact);
    }

    public static Outcome OutcomeOf(in CoreDecision decision) =>
        new((int)decision.Score, (byte)decision.Grade, (byte)decision.Stage, (byte)decision.Channel, (byte)decision.Gate);
}
