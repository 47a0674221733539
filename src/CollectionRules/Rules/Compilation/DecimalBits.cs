using System.Runtime.CompilerServices;

namespace CollectionRules.Rules.Compilation;

/// <summary>The parts of a decimal: <c>±(High·2^64 + Low) / 10^Scale</c>.</summary>
internal readonly struct DecimalBits
{
    // The fields of System.Decimal, in its order: flags, the high 32 bits, the low 64 bits.
    private readonly int flags;
    private readonly uint high;
    private readonly ulong low;

    private DecimalBits(int flags, uint high, ulong low)
    {
        this.flags = flags;
        this.high = high;
        this.low = low;
    }

    public uint High => high;

    public ulong Low => low;

    public int Scale => (flags >> 16) & 0xFF;

    public bool IsNegative => flags < 0;

    /// <summary>-1 for a negative number, 0 otherwise.</summary>
    public long Sign => flags >> 31;

    public UInt128 Magnitude => new(high, low);

    /// <summary>
    /// Whether a decimal lies in memory as this struct does, tried once on a number whose parts all differ; if it ever does not, the
    /// documented way is taken. The field is a constant to the compiled code.
    /// </summary>
    private static readonly bool IsSameLayout =
        Unsafe.SizeOf<decimal>() == Unsafe.SizeOf<DecimalBits>() && Matches(Unsafe.BitCast<decimal, DecimalBits>(new decimal(0x01020304, 0x05060708, 0x090A0B0C, true, 7)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DecimalBits Of(decimal value) => IsSameLayout ? Unsafe.BitCast<decimal, DecimalBits>(value) : Documented(value);

    private static bool Matches(DecimalBits bits) =>
        bits is { IsNegative: true, Scale: 7, High: 0x090A0B0C, Low: 0x0506070801020304 };

    private static DecimalBits Documented(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return unchecked(new DecimalBits(bits[3], (uint)bits[2], (uint)bits[0] | ((ulong)(uint)bits[1] << 32)));
    }
}
