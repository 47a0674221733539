using CollectionRules.Conformance.Comparing;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Conformance.Kinds.Repayment;

/// <summary>Compares rows and totals of a schedule.</summary>
internal static class RowsComparing
{
    public static void Schedule(this Comparison comparison, RepaymentSchedule schedule)
    {
        comparison.Number("instalment", schedule.Installment?.Amount);
        comparison.Rows("rows", schedule.Rows, (each, row) =>
        {
            each.Number("n", row.Number);
            each.Date("due", row.Due);
            each.Number("principal", row.Principal.Amount);
            each.Number("interest", row.Interest.Amount);
            each.Number("fee", row.Fee.Amount);
            each.Number("payment", row.Payment.Amount);
            each.Number("balance", row.Balance.Amount);
        });
        comparison.Inside("totals", totals =>
        {
            totals.Number("principal", schedule.Totals.Principal.Amount);
            totals.Number("interest", schedule.Totals.Interest.Amount);
            totals.Number("fee", schedule.Totals.Fees.Amount);
            totals.Number("payment", schedule.Totals.Payment.Amount);
        });
    }
}
