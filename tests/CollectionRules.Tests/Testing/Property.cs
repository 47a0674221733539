using FsCheck;
using FsCheck.Fluent;

namespace CollectionRules.Tests.Testing;

/// <summary>Runs a property over generated values within the <see cref="PropertyBudget"/>; a counterexample is shrunk and shown.</summary>
internal static class Property
{
    /// <summary>Asserts that <paramref name="assertion"/> throws for no value of <paramref name="generator"/>.</summary>
    public static void Holds<T>(Gen<T> generator, Action<T> assertion, int moderate = 500) =>
        Holds(generator.ToArbitrary(), assertion, moderate);

    /// <summary>The same for a generator with a shrinker of its own.</summary>
    public static void Holds<T>(Arbitrary<T> arbitrary, Action<T> assertion, int moderate = 500) =>
        Prop.ForAll(arbitrary, assertion).Check(Config.QuickThrowOnFailure
            .WithMaxTest(PropertyBudget.Cases(moderate))
            .WithReplay(PropertyBudget.Seed, 9073UL));

    /// <summary>Asserts the property for seeded pseudo-random sources: for values too structured for a generator. The seed of a failure is in the message.</summary>
    public static void HoldsForSeeds(Action<Random> assertion, int moderate = 500) =>
        HoldsForSeeds((random, _) => assertion(random), moderate);

    /// <summary>The same, with the case's seed.</summary>
    public static void HoldsForSeeds(Action<Random, int> assertion, int moderate)
    {
        int first = unchecked((int)PropertyBudget.Seed);
        int cases = PropertyBudget.Cases(moderate);
        for (int i = 0; i < cases; i++)
        {
            int seed = unchecked(first + (i * 7919));
            try
            {
                assertion(new Random(seed), seed);
            }
            catch (Exception exception)
            {
                throw new Xunit.Sdk.XunitException($"Property falsified by seed {seed} (case {i} of {cases}): {exception.Message}", exception);
            }
        }
    }
}
