namespace CollectionRules.Cases;

/// <summary>A time during which an account was past due without a break.</summary>
/// <param name="MostDaysPastDue">The most days past due of any day in it.</param>
/// <param name="EndedOn">The day on which days past due fell to 0; null where it goes on.</param>
internal readonly record struct LedgerSpell(int MostDaysPastDue, DateOnly? EndedOn);
