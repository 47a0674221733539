#pragma warning disable // Planted on purpose: every kind of member that the surface writer knows.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace CollectionRules.Tests.Guards.Planted.Surface
{
    public enum Word : byte
    {
        None = 0,
        Many = 200,
    }

    public delegate bool Judge<in T>(T value, out string? reason);

    public interface IShape<T>
        where T : struct, IComparable<T>
    {
        T Area { get; }

        static abstract T Zero { get; }
    }

    public static class Extensions
    {
        public const string Quoted = "a \"b\"";
        public const decimal Rate = 1.50m;
        public static readonly ImmutableArray<string?> Names = [];

        public static T? Pick<T>(this IReadOnlyList<T?> items, Word word = Word.Many, int? limit = null, params string[] names)
            where T : class, new() => null;
    }

    public sealed record Person(string Name, string? Note)
    {
        public required int Age { get; init; }

        internal int Hidden { get; set; }

        public Dictionary<string, List<int?>?>? this[int index] => null;
    }

    public readonly record struct Amount(decimal Value) : IComparable<Amount>
    {
        public int CompareTo(Amount other) => Value.CompareTo(other.Value);

        public static Amount operator +(Amount left, Amount right) => new(left.Value + right.Value);

        public static implicit operator decimal(Amount amount) => amount.Value;

        public override string ToString() => "";
    }

    public abstract class Shape : IDisposable
    {
        private protected Shape()
        {
        }

        public event EventHandler? Changed;

        public abstract void Draw(in Amount amount, ref int count, Span<byte> target);

        public virtual string? Title(CancelFlag flag = default) => null;

        protected internal void Inner()
        {
        }

        public void Dispose()
        {
        }

        internal void Hidden()
        {
        }

        public readonly struct CancelFlag;
    }

    internal sealed class Hidden;
}
