#pragma warning disable // Planted on purpose: traits that count, and traits that do not.
namespace CollectionRules.Tests.Guards.Planted.Traits
{
    internal static class PlantedCode
    {
        public const string One = "CR-PLANTED-ONE";
        public const string Two = "CR-PLANTED-TWO";
        public const int Number = 3;
        internal const string Hidden = "CR-PLANTED-HIDDEN";
        public static readonly string Computed = "CR-PLANTED-COMPUTED";
    }

    /// <summary>Not public, so that no runner takes these for tests.</summary>
    internal sealed class PlantedTests
    {
        private const string Why = "planted";

        [Fact]
        [Trait("diagnostic", "CR-PLANTED-ONE")]
        [Trait("req", "CR-PLANTED-TWO")]
        public void Runs()
        {
        }

        [Trait("diagnostic", "CR-PLANTED-TWO")]
        public void IsNoTest()
        {
        }

        [Fact(Skip = Why)]
        [Trait("diagnostic", "CR-PLANTED-TWO")]
        public void IsSkipped()
        {
        }
    }
}
