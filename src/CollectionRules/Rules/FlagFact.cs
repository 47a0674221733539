namespace CollectionRules.Rules;

/// <summary>A yes or no. It stands for the condition <em>is yes</em> and takes <c>&amp;</c>, <c>|</c>, <c>^</c> and <c>!</c>. Made by <see cref="Fact.Flag"/>.</summary>
public sealed class FlagFact : Fact
{
    internal const string Yes = "true";
    internal const string No = "false";

    internal FlagFact(FactDefinition definition)
        : base(definition)
    {
    }

    /// <summary>The flag is yes.</summary>
    public Condition IsTrue => Condition.On(this, new FactSet([SetTerm.OfWord(Yes)], isComplement: false));

    /// <summary>The flag is no.</summary>
    public Condition IsFalse => Condition.On(this, new FactSet([SetTerm.OfWord(No)], isComplement: false));

    /// <summary>The flag as the condition <see cref="IsTrue"/>.</summary>
    public static implicit operator Condition(FlagFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.IsTrue;
    }

    /// <summary>Both flags are yes.</summary>
    public static Condition operator &(FlagFact left, FlagFact right) => (Condition)left & right;

    /// <summary>At least one flag is yes.</summary>
    public static Condition operator |(FlagFact left, FlagFact right) => (Condition)left | right;

    /// <summary>Exactly one flag is yes.</summary>
    public static Condition operator ^(FlagFact left, FlagFact right) => (Condition)left ^ right;

    /// <summary>The flag is no; unknown where it is missing.</summary>
    public static Condition operator !(FlagFact fact) => !(Condition)fact;
}
