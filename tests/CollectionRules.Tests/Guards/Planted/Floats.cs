#pragma warning disable // Planted on purpose: each type holds binary floating point in one way.
namespace CollectionRules.Tests.Guards.Planted.Floats
{
    internal sealed class ByField
    {
        private double value;
    }

    internal sealed class ByParameter
    {
        public void Take(float[] value)
        {
        }
    }

    internal sealed class ByLiteral
    {
        public bool Half(System.IComparable value) => value.CompareTo(0.5) > 0;
    }

    internal sealed class ByConversion
    {
        public object Cut(long value) => (object)(long)(value * (System.TimeSpan.TicksPerDay / 1.0));
    }

    internal sealed class ByCall
    {
        public bool Days(System.TimeSpan span) => span.TotalDays.Equals(null);
    }

    internal sealed class Exact
    {
        public decimal Value => 0.5m;
    }
}
