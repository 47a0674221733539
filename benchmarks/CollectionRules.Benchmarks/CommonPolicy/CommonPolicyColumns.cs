using CommonPolicy;

namespace CollectionRules.Benchmarks.CommonPolicy;

/// <summary>The generator's cases as a host's columns, before coding.</summary>
public sealed class CommonPolicyColumns(BorrowerCase[] cases)
{
    public int[] Dpd { get; } = Array.ConvertAll(cases, c => c.Dpd);

    public decimal[] Balance { get; } = Array.ConvertAll(cases, c => c.Balance);

    public decimal[] Utilisation { get; } = Array.ConvertAll(cases, c => c.Utilisation);

    public decimal[] Dti { get; } = Array.ConvertAll(cases, c => c.Dti);

    public int[] PaymentsLast6 { get; } = Array.ConvertAll(cases, c => c.PaymentsLast6);

    public int[] MonthsOnBook { get; } = Array.ConvertAll(cases, c => c.MonthsOnBook);

    public int[] BrokenPromises { get; } = Array.ConvertAll(cases, c => c.BrokenPromises);

    public int[] RightPartyContacts { get; } = Array.ConvertAll(cases, c => c.RightPartyContacts);

    public int[] LocalHour { get; } = Array.ConvertAll(cases, c => c.LocalHour);

    public int[] CallsToday { get; } = Array.ConvertAll(cases, c => c.CallsToday);

    public int[] CallsLast7 { get; } = Array.ConvertAll(cases, c => c.CallsLast7);

    public bool[] CeaseContact { get; } = Array.ConvertAll(cases, c => c.CeaseContact);
}
