#pragma warning disable // Planted on purpose: each type breaks, or keeps, one rule on the shape of public types.
using System.Collections.Generic;
using System.Collections.Immutable;

namespace CollectionRules.Tests.Guards.Planted.Shapes
{
    public class OpenClass;

    public abstract class OpenAbstract
    {
        public int Protected { get; protected set; }
    }

    public abstract class ClosedAbstract
    {
        private protected ClosedAbstract()
        {
        }
    }

    public sealed class Leaf : ClosedAbstract
    {
        public int Value { get; init; }

        public int Inside { get; private set; }
    }

    public static class Outer
    {
        public class Inner;
    }

    public record struct MutableStruct(int Value);

    public readonly record struct ClosedStruct(int Value);

    public enum Word
    {
        One,
    }

    public delegate void Callback();

    public sealed class OutcomeBuilder
    {
        public int Value { get; set; }

        public int this[int index]
        {
            get => index;
            set => _ = value;
        }
    }

    public sealed class Outcome
    {
        public const int Constant = 1;
        public static readonly int[] Table = [1];
        public static int Shared;
        public readonly int Kept = 1;
        public int Count;

        public int[] Array => [];

        public List<int> List => [];

        public IDictionary<string, int> ByKey => new Dictionary<string, int>();

        public ImmutableArray<int> Fine => [];

        public IReadOnlyList<int> AlsoFine => [];
    }

    internal class Hidden
    {
        public int Value { get; set; }
    }
}
