using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CollectionRules.Diagnostics;

namespace CollectionRules.Rules.Compilation;

/// <summary>What a row holds: a code per slot, the exact numbers where they are needed, and what was refused.</summary>
internal sealed class FactRowState
{
    private readonly long[] codes;
    private readonly decimal[] values;
    private SortedDictionary<int, PolicyDiagnostic>? refused;
    private Dictionary<int, decimal>? beyond;

    public FactRowState(FactSchema schema)
    {
        Schema = schema;
        codes = new long[CodeRoom(schema.Facts.Length)];
        values = schema.KeepsValues ? new decimal[schema.Facts.Length] : [];
        schema.Template.CopyTo(codes);
    }

    public FactSchema Schema { get; }

    /// <summary>The codes of the given facts; derived ones are as of the last <see cref="Derive"/>.</summary>
    public ReadOnlySpan<long> Codes => codes.AsSpan(0, Schema.Facts.Length);

    /// <summary>The same, filled up with zeros to <see cref="CodeRoom"/>.</summary>
    public ReadOnlySpan<long> PaddedCodes => codes;

    /// <summary>The exact numbers of the slots that keep them.</summary>
    public ReadOnlySpan<decimal> Values => values;

    /// <summary>The length of an array for the codes of so many facts: a multiple of four, so that whole vectors can be read.</summary>
    public static int CodeRoom(int facts) => (facts + 3) / 4 * 4;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(int index, long code)
    {
        codes[index] = code;
        if (refused is not null)
        {
            refused.Remove(index);
        }
    }

    /// <summary>Puts back a code and number that were valid in another row.</summary>
    public void Restore(int index, long code, decimal value)
    {
        codes[index] = code;
        if (values.Length > 0)
        {
            values[index] = value;
        }
    }

    public void SetNumber(FactCoder coder, decimal value)
    {
        Check(coder, coder.IsNumber);
        long code = coder.OfNumber(value);
        if (coder.KeepsValue)
        {
            values[coder.Index] = value;
        }
        else if (FactCode.IsSaturated(code))
        {
            (beyond ??= [])[coder.Index] = value;
        }

        Store(coder.Index, code);
        if (code == FactCode.Fault)
        {
            Refuse(coder, value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetFlag(FactCoder coder, bool value)
    {
        Check(coder, coder.Fact.Kind == FactKind.Flag);
        Store(coder.Index, value ? 1 : 0);
    }

    public void SetWord(FactCoder coder, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Check(coder, coder.Fact.Kind != FactKind.Flag);
        SetValue(coder, value);
    }

    public void SetDate(FactCoder coder, DateOnly value)
    {
        Check(coder, coder.Fact.Kind == FactKind.Date);
        SetValue(coder, value);
    }

    public void SetValue(FactCoder coder, FactValue value)
    {
        Check(coder, true);
        if (value.Kind == FactValueKind.Number && coder.IsNumber)
        {
            SetNumber(coder, value.Number);
            return;
        }

        long code = coder.Of(value);
        Store(coder.Index, code);
        if (code == FactCode.Fault)
        {
            Refuse(coder, value);
        }
    }

    public void Clear()
    {
        Schema.Template.CopyTo(codes);
        refused = null;
    }

    public FactValue Get(FactCoder coder)
    {
        if (!ReferenceEquals(coder.Schema, Schema))
        {
            Check(coder, true);
        }

        Derive();
        long code = codes[coder.Index];
        if (coder.KeepsValue && code >= FactCode.SmallestNumber)
        {
            return values[coder.Index];
        }

        return FactCode.IsSaturated(code) && beyond is not null && beyond.TryGetValue(coder.Index, out decimal exact) ? exact : coder.ToValue(code);
    }

    /// <summary>Brings the derived codes up to date with their operands.</summary>
    public void Derive()
    {
        if (!Schema.Derived.IsEmpty)
        {
            DerivedCodes.Fill(Schema, codes, values);
        }
    }

    public bool IsValid
    {
        get
        {
            Derive();
            return !Codes.Contains(FactCode.Fault);
        }
    }

    public ImmutableArray<PolicyDiagnostic> Faults()
    {
        Derive();
        ImmutableArray<PolicyDiagnostic>.Builder faults = ImmutableArray.CreateBuilder<PolicyDiagnostic>();
        foreach (FactCoder coder in Schema.Coders)
        {
            if (codes[coder.Index] == FactCode.Fault && Fault(coder) is { } fault)
            {
                faults.Add(fault);
            }
        }

        return faults.ToImmutable();
    }

    private PolicyDiagnostic? Fault(FactCoder coder)
    {
        if (coder.Fact.Derivation is not null)
        {
            return DerivedCodes.Refusal(Schema, coder, codes, values);
        }

        return refused is not null && refused.TryGetValue(coder.Index, out PolicyDiagnostic? known) ? known : coder.Refusal(FactValue.Missing);
    }

    private void Check(FactCoder coder, bool kindFits)
    {
        if (!ReferenceEquals(coder.Schema, Schema))
        {
            throw new ArgumentException($"The slot of \"{coder.Fact.Name}\" belongs to another schema.");
        }

        if (!kindFits)
        {
            throw new ArgumentException($"The fact \"{coder.Fact.Name}\" is a {KindText.Key(coder.Fact.Kind)} and takes no value of that type.");
        }

        if (coder.Fact.Derivation is not null)
        {
            throw new ArgumentException($"The fact \"{coder.Fact.Name}\" is derived and cannot be set.");
        }
    }

    /// <summary>Notes that a value could not be had at all.</summary>
    public void Refuse(FactCoder coder, PolicyDiagnostic fault)
    {
        Check(coder, true);
        Store(coder.Index, FactCode.Fault);
        (refused ??= [])[coder.Index] = fault;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Refuse(FactCoder coder, FactValue value) => (refused ??= [])[coder.Index] = coder.Refusal(value);
}
