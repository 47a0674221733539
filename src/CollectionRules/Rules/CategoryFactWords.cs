using CollectionRules.Cases;

namespace CollectionRules.Rules;

/// <summary>Conditions on categories by the words of the case file.</summary>
public static class CategoryFactWords
{
    /// <summary>The reason is the one given.</summary>
    public static Condition Is(this CategoryFact fact, OverdueReason reason) => Of(fact, reason.ToString());

    /// <summary>The attitude is the one given.</summary>
    public static Condition Is(this CategoryFact fact, BorrowerAttitude attitude) => Of(fact, attitude.ToString());

    /// <summary>The product is the one given.</summary>
    public static Condition Is(this CategoryFact fact, ProductKind product) => Of(fact, product.ToString());

    /// <summary>The channel is the one given.</summary>
    public static Condition Is(this CategoryFact fact, Channel channel) => Of(fact, channel.ToString());

    /// <summary>The outcome is the one given.</summary>
    public static Condition Is(this CategoryFact fact, ContactOutcome outcome) => Of(fact, outcome.ToString());

    private static Condition Of(CategoryFact fact, string word)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.Is(word);
    }
}
