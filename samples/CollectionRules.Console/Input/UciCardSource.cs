using CollectionRules.Cli.Policies;
using CollectionRules.Rules;

namespace CollectionRules.Cli.Input;

/// <summary>Maps rows of the public card data set to facts of the policy <c>sample-card</c>; <c>docs/data.md</c> states the mapping.</summary>
internal sealed class UciCardSource(CsvReader csv, FactSchema policy) : IRowSource
{
    private static readonly FactSlot IdSlot = UciCardColumns.Schema.Slot(UciCardColumns.Id);
    private static readonly FactSlot Limit = UciCardColumns.Schema.Slot(UciCardColumns.Limit);
    private static readonly FactSlot Default = UciCardColumns.Schema.Slot(UciCardColumns.Default);
    private static readonly FactSlot[] Status = Slots(UciCardColumns.Status), Bill = Slots(UciCardColumns.Bill), Payment = Slots(UciCardColumns.Payment);

    private readonly FactCsv file = new(csv, UciCardColumns.Schema, UciCardColumns.Names);
    private readonly FactRow raw = UciCardColumns.Schema.NewRow();
    private readonly FactSlot monthsLate = policy.Slot(SampleCard.MonthsLate), worst = policy.Slot(SampleCard.WorstMonthsLate), late = policy.Slot(SampleCard.LateMonths);
    private readonly FactSlot billed = policy.Slot(SampleCard.BilledMonths), paid = policy.Slot(SampleCard.PaidMonths), bill = policy.Slot(SampleCard.Bill), limit = policy.Slot(SampleCard.CreditLimit);

    public long Line => file.Line;

    public ReadOnlySpan<byte> Id => file.Id;

    public Outcome? Outcome { get; private set; }

    public IReadOnlyList<RowFault> Faults => file.Faults;

    public IReadOnlyList<RowFault> ReadHeader() => file.ReadHeader();

    public bool Read(in FactRow row)
    {
        if (!file.Read(raw))
        {
            return false;
        }

        file.AddRefused(raw);
        Outcome = null;
        if (file.Faults.Count == 0)
        {
            Outcome = new(Number(Default) == 1, Number(IdSlot) % 2 == 0);
            Map(row);
        }

        return true;
    }

    // The policy's facts are made of values that were checked on entry.
    public void AddRefused(in FactRow row)
    {
    }

    private void Map(in FactRow row)
    {
        row.Set(monthsLate, Number(Status[0]));
        row.Set(worst, Status[1..].Max(month => Math.Max(0, Number(month))));
        row.Set(late, Status[1..].Count(month => Number(month) >= 1));
        row.Set(billed, Bill.Count(month => Number(month) > 0));
        row.Set(paid, Payment.Count(month => Number(month) > 0));
        row.Set(bill, Number(Bill[0]));
        row.Set(limit, Number(Limit));
    }

    private decimal Number(FactSlot slot) => raw.Get(slot).Number;

    private static FactSlot[] Slots(IEnumerable<Fact> facts) => [.. facts.Select(UciCardColumns.Schema.Slot)];
}
