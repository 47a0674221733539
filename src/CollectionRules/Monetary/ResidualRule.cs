namespace CollectionRules.Monetary;

/// <summary>
/// Where the minor units go that are left when every part of a split gets its exact share cut to whole minor units.
/// </summary>
/// <remarks>
/// <para>Every part starts with its exact share cut towards zero, so that fewer minor units are left than there are parts with a weight. Under
/// every rule the parts sum to the whole, no part has a sign other than the whole's, and a part of weight zero gets nothing.</para>
/// <para>1,000.00 in three parts leaves one cent; 0.05 by the weights 1, 1, 2 has the exact shares 1.25, 1.25 and 2.5 cents and leaves one cent, too:</para>
/// <code>
///                      1000.00 by 1, 1, 1         0.05 by 1, 1, 2
/// first                333.34 333.33 333.33       0.02 0.01 0.02
/// last                 333.33 333.33 333.34       0.01 0.01 0.03
/// spread-from-first    333.34 333.33 333.33       0.02 0.01 0.02
/// spread-from-last     333.33 333.33 333.34       0.01 0.01 0.03
/// largest-remainder    333.34 333.33 333.33       0.01 0.01 0.03
/// </code>
/// <para>The zero value is <see cref="Unspecified"/> and every operation refuses it.</para>
/// </remarks>
public enum ResidualRule
{
    /// <summary>No rule was chosen. Refused by every operation.</summary>
    Unspecified = 0,

    /// <summary><c>first</c>: the first part with a weight takes all of it. That part may be off its exact share by less than the number of parts with a weight; the others by less than one minor unit.</summary>
    First = 1,

    /// <summary><c>last</c>: the last part with a weight takes all of it, as the last installment of a plan does. The same bounds hold.</summary>
    Last = 2,

    /// <summary><c>spread-from-first</c>: one minor unit each to the parts with a weight, from the first on. No part is off its exact share by more than one minor unit.</summary>
    SpreadFromFirst = 3,

    /// <summary><c>spread-from-last</c>: one minor unit each to the parts with a weight, from the last backwards. No part is off its exact share by more than one minor unit.</summary>
    SpreadFromLast = 4,

    /// <summary>
    /// <c>largest-remainder</c>: one minor unit each to the parts that were cut by most, the earlier first among equals (Hamilton's method). Every part is off its
    /// exact share by less than one minor unit, and a part whose exact share is whole gets exactly that.
    /// </summary>
    LargestRemainder = 5,
}
