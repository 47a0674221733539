namespace CollectionRules.Monetary;

/// <summary>
/// How a value that lies between two representable ones is decided. A rule never changes a value that is representable already.
/// </summary>
/// <remarks>
/// The zero value is <see cref="Unspecified"/> and every operation refuses it: contract terms must name their rule.
/// <see cref="Rounding.Parse(string)"/> and <see cref="Rounding.Name(RoundingRule)"/> turn the names below into rules and back.
/// <para>What each rule makes of a whole-number rounding:</para>
/// <code>
///              2.5   3.5  -2.5   2.4   2.6  -2.4
/// half-even     2     4    -2     2     3    -2
/// half-up       3     4    -3     2     3    -2
/// half-down     2     3    -2     2     3    -2
/// up            3     4    -3     3     3    -3
/// down          2     3    -2     2     2    -2
/// ceiling       3     4    -2     3     3    -2
/// floor         2     3    -3     2     2    -3
/// </code>
/// </remarks>
public enum RoundingRule
{
    /// <summary>No rule was chosen. Refused by every operation.</summary>
    Unspecified = 0,

    /// <summary><c>half-even</c>: to the nearest; a tie goes to the even neighbor (banker's rounding, IEEE 754 roundTiesToEven).</summary>
    HalfEven = 1,

    /// <summary><c>half-up</c>: to the nearest; a tie goes away from zero, so -2.5 becomes -3. What loan contracts commonly mean by rounding.</summary>
    HalfUp = 2,

    /// <summary><c>half-down</c>: to the nearest; a tie goes towards zero.</summary>
    HalfDown = 3,

    /// <summary><c>up</c>: away from zero, whatever is left over.</summary>
    Up = 4,

    /// <summary><c>down</c>: towards zero; what is left over is cut off.</summary>
    Down = 5,

    /// <summary><c>ceiling</c>: towards positive infinity.</summary>
    Ceiling = 6,

    /// <summary><c>floor</c>: towards negative infinity.</summary>
    Floor = 7,
}
