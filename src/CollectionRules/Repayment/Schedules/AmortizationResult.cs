namespace CollectionRules.Repayment.Schedules;

/// <summary>How a run of rows came out.</summary>
/// <param name="Rows">How many rows were filled.</param>
/// <param name="Installment">The level installment of weight 1 or the given one; null where there is none; the step of a row with a fault.</param>
/// <param name="Fault">What went wrong.</param>
/// <param name="FaultRow">The row, from 0, that has the fault.</param>
/// <param name="Interest">The interest of that row.</param>
internal readonly record struct AmortizationResult(int Rows, long? Installment, AmortizationFault Fault = AmortizationFault.None, int FaultRow = 0, long Interest = 0);
