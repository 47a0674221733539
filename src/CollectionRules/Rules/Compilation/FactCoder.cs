using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Texts;

namespace CollectionRules.Rules.Compilation;

/// <summary>Turns the values of one fact into codes, and refuses what lies outside its domain, off its step or outside its words.</summary>
internal sealed class FactCoder
{
    private readonly long first;
    private readonly long last;
    private readonly bool hasNumericSpecials;
    private readonly bool oddIsOffStep;
    private readonly decimal? otherStep;
    private readonly long integerFirst;
    private readonly ulong integerCount;
    private readonly long integerScale;
    private readonly int decimals;
    private readonly bool takesShortNumbers;
    private readonly FrozenDictionary<string, long> words;

    public FactCoder(FactSchema schema, Fact fact, int index, bool keepsValue)
    {
        Schema = schema;
        Fact = fact;
        Index = index;
        KeepsValue = keepsValue;
        Universe = new FactUniverse(fact);
        words = Words(fact);
        if (!IsNumber)
        {
            return;
        }

        first = Universe.Regular.IsEmpty ? 0 : Universe.Regular.Ranges[0].First;
        last = Universe.Regular.IsEmpty ? -1 : Universe.Regular.Ranges[^1].Last;
        hasNumericSpecials = fact.SpecialCodes.Any(static special => special.Value is not null);
        oddIsOffStep = fact.Step == new decimal(1, 0, 0, false, (byte)fact.Decimals);
        otherStep = oddIsOffStep ? null : fact.Step;
        decimals = fact.Decimals;
        takesShortNumbers = fact.Derivation is null && !hasNumericSpecials && !KeepsValue && otherStep is null && !Universe.Regular.IsEmpty;
        if (takesShortNumbers)
        {
            integerScale = 2 * (long)FactCode.Power(decimals);
            integerFirst = CeilingDivide(Math.Max(first, -FactCode.LargestBound), integerScale);
            long integerLast = FloorDivide(Math.Min(last, FactCode.LargestBound), integerScale);
            integerCount = integerLast >= integerFirst ? unchecked((ulong)(integerLast - integerFirst) + 1) : 0;
        }
    }

    public FactSchema Schema { get; }

    public Fact Fact { get; }

    public int Index { get; }

    /// <summary>Whether the exact number is kept beside its code, because an expression or a derived fact needs it.</summary>
    public bool KeepsValue { get; }

    public FactUniverse Universe { get; }

    /// <summary>The code before anything is set.</summary>
    public long Unset => Fact.MayBeMissing ? FactCode.Missing : FactCode.Fault;

    public bool IsNumber => Fact.Kind is FactKind.Count or FactKind.Money or FactKind.Ratio;

    /// <summary>The code of a whole number inside the domain; false sends the caller to the careful path.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryInteger(long value, out long code)
    {
        unchecked
        {
            code = value * integerScale;
            return (ulong)(value - integerFirst) < integerCount;
        }
    }

    /// <summary>The code of a number of ordinary size inside the domain, with no more than the declared decimals; false sends the caller to the careful path.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryShort(decimal value, out long code) =>
        FactCode.TryShort(value, decimals, out code) && takesShortNumbers && code >= first && code <= last;

    /// <summary>The domain and scale of whole numbers where all of it can be told in 32 bits; false when each value needs the careful path.</summary>
    public bool TryNarrowIntegers(out int firstInteger, out int lastInteger, out int scale)
    {
        firstInteger = (int)Math.Clamp(integerFirst, int.MinValue, int.MaxValue);
        lastInteger = (int)Int128.Clamp((Int128)integerFirst + integerCount - 1, int.MinValue, int.MaxValue);
        scale = (int)Math.Min(integerScale, NarrowCode.Largest);
        return integerCount > 0 && integerFirst <= int.MaxValue && integerScale <= NarrowCode.Largest;
    }

    /// <summary>The code of a number, or a fault when it is outside the domain or off the step.</summary>
    public long OfNumber(decimal value)
    {
        if (TryShort(value, out long code))
        {
            return code;
        }

        code = FactCode.OfNumber(value, decimals);
        if (hasNumericSpecials && SpecialOf(value) is >= 0 and var special)
        {
            return FactCode.FirstSpecial + special;
        }

        return code < first || code > last || (oddIsOffStep && (code & 1) != 0) || (otherStep is { } step && value % step != 0)
            || (oddIsOffStep && FactCode.IsSaturated(code) && value % Fact.Step!.Value != 0)
            ? FactCode.Fault
            : code;
    }

    /// <summary>A derived code, or a fault when it is outside the domain that the derived fact declares.</summary>
    public long Admit(long code) => code < first || code > last ? FactCode.Fault : code;

    /// <summary>The code of any value; a value that the fact cannot have is <see cref="FactCode.Fault"/>.</summary>
    public long Of(FactValue value) => (value.Kind, Fact.Kind) switch
    {
        (FactValueKind.Missing, _) => Unset,
        (FactValueKind.Number, _) when IsNumber => OfNumber(value.Number),
        (FactValueKind.Date, FactKind.Date) => OfDate(value.Number),
        (FactValueKind.Flag, FactKind.Flag) => (long)value.Number,
        (FactValueKind.Word, FactKind.Category) => OfWord(value.Word!),
        (FactValueKind.Special or FactValueKind.Word, _) when FactUniverse.SpecialIndex(Fact, value.Word!) is >= 0 and var index => FactCode.FirstSpecial + index,
        _ => FactCode.Fault,
    };

    public long OfDate(decimal dayNumber)
    {
        long code = (long)dayNumber * 2;
        return !Universe.Regular.Contains(code) || (Fact.Step is { } step && dayNumber % step != 0) ? FactCode.Fault : code;
    }

    public long OfWord(string word) =>
        words.TryGetValue(word, out long code) ? code : Fact.HasOpenValues ? Fact.Values.Length : FactCode.Fault;

    /// <summary>Whether a word of a category is one of the list, or the name of all others.</summary>
    public bool Declares(string word) => words.ContainsKey(word) || (Fact.HasOpenValues && word == CellWords.Other);

    /// <summary>The value of a code; a number that had more decimals than the fact declares comes back floored.</summary>
    public FactValue ToValue(long code)
    {
        if (code == FactCode.Missing || code == FactCode.Fault)
        {
            return FactValue.Missing;
        }

        if (code < FactCode.FirstSpecial + Fact.SpecialCodes.Length)
        {
            return FactValue.Special(Fact.SpecialCodes[(int)(code - FactCode.FirstSpecial)].Name);
        }

        return Fact.Kind switch
        {
            FactKind.Category => code < Fact.Values.Length ? Fact.Values[(int)code] : CellWords.Other,
            FactKind.Flag => code != 0,
            FactKind.Date => DateOnly.FromDayNumber((int)(code / 2)),
            _ => FactCode.ToNumber(code, Fact.Decimals),
        };
    }

    /// <summary>Why a value was refused.</summary>
    public PolicyDiagnostic Refusal(FactValue value)
    {
        string path = JsonPointer.Append("/facts", Fact.Name);
        DiagnosticBag bag = new();
        if (value.Kind == FactValueKind.Missing)
        {
            bag.Report(DiagnosticCode.ValueMissing, path, null, new TextArgument("fact", Fact.Name));
        }
        else if (Fact.Kind == FactKind.Category && value.Kind == FactValueKind.Word)
        {
            Refuse(bag, DiagnosticCode.UnknownValue, path, value, Spelling.Closest(value.Word!, Fact.Values));
        }
        else if ((value.Kind == FactValueKind.Number && IsNumber) || (value.Kind == FactValueKind.Date && Fact.Kind == FactKind.Date))
        {
            long code = IsNumber ? FactCode.OfNumber(value.Number, Fact.Decimals) : (long)value.Number * 2;
            bool outside = !Universe.Regular.Contains(code);
            if (outside)
            {
                return OutsideDomain(value);
            }

            Refuse(bag, DiagnosticCode.ValueStep, path, value, suggestion: null, new TextArgument("allowed", DecimalText.Format(Fact.Step ?? 0)));
        }
        else if (value.Kind == FactValueKind.Special)
        {
            Refuse(bag, DiagnosticCode.UnknownSpecial, path, value, Spelling.Closest(value.Word!, Fact.SpecialCodes.Select(static special => special.Name)));
        }
        else
        {
            Refuse(bag, DiagnosticCode.ValueKind, path, value, suggestion: null, new TextArgument("kind", KindText.Key(Fact.Kind)));
        }

        return bag.ToImmutable()[0];
    }

    /// <summary>A value, given or derived, that lies outside the domain.</summary>
    public PolicyDiagnostic OutsideDomain(FactValue value)
    {
        DiagnosticBag bag = new();
        Refuse(bag, DiagnosticCode.ValueDomain, JsonPointer.Append("/facts", Fact.Name), value, suggestion: null, new TextArgument("allowed", DomainText()));
        return bag.ToImmutable()[0];
    }

    /// <summary>A sensitive value is told by its length only, and nothing close to it is suggested.</summary>
    private void Refuse(DiagnosticBag bag, string code, string path, FactValue value, string? suggestion, params ReadOnlySpan<TextArgument> arguments)
    {
        TextArgument fact = new("fact", Fact.Name);
        if (Fact.IsSensitive)
        {
            bag.Report(code, path, null, [fact, TextArgument.Sensitive("value", value.ToString()), .. arguments]);
        }
        else
        {
            bag.Report(code, path, value.ToString(), suggestion, [fact, .. arguments]);
        }
    }

    private string DomainText() => CellText.Of(
        new NumberInterval(Fact.Minimum, Fact.Minimum is not null, Fact.Maximum, Fact.Maximum is not null), Fact.Kind == FactKind.Date);

    private int SpecialOf(decimal value)
    {
        for (int i = 0; i < Fact.SpecialCodes.Length; i++)
        {
            if (Fact.SpecialCodes[i].Value == value)
            {
                return i;
            }
        }

        return -1;
    }

    private static long CeilingDivide(long value, long divisor) => (value / divisor) + (value % divisor > 0 ? 1 : 0);

    private static long FloorDivide(long value, long divisor) => (value / divisor) - (value % divisor < 0 ? 1 : 0);

    private static FrozenDictionary<string, long> Words(Fact fact)
    {
        Dictionary<string, long> words = new(StringComparer.Ordinal);
        for (int i = 0; i < fact.Values.Length; i++)
        {
            words.TryAdd(fact.Values[i], i);
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
