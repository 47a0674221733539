using CollectionRules.Diagnostics;

namespace CollectionRules.Rules.Compilation;

/// <summary>Brings the codes of derived facts up to date with their operands.</summary>
internal static class DerivedCodes
{
    public static void Fill(FactSchema schema, Span<long> codes, ReadOnlySpan<decimal> values)
    {
        foreach (FactCoder coder in schema.Derived)
        {
            long code = Of(schema, coder, codes, values);
            codes[coder.Index] = code < FactCode.SmallestNumber ? code : coder.Admit(code);
        }
    }

    /// <summary>Why a derived fact is at fault; nothing when an operand is, which is told of by itself.</summary>
    public static PolicyDiagnostic? Refusal(FactSchema schema, FactCoder coder, ReadOnlySpan<long> codes, ReadOnlySpan<decimal> values)
    {
        long code = Of(schema, coder, codes, values);
        if (code == FactCode.Fault)
        {
            return null;
        }

        FactDerivation derivation = coder.Fact.Derivation!;
        decimal left = values[schema.Slot(derivation.Left).Index], right = values[schema.Slot(derivation.Right).Index];
        return coder.OutsideDomain(
            FactCode.IsSaturated(code) ? coder.ToValue(code)
            : derivation.Operation == DerivationOperation.Difference ? left - right
            : left / right);
    }

    /// <summary>The exact code, which may lie outside the domain.</summary>
    private static long Of(FactSchema schema, FactCoder coder, ReadOnlySpan<long> codes, ReadOnlySpan<decimal> values)
    {
        FactDerivation derivation = coder.Fact.Derivation!;
        schema.TryCoder(derivation.Left.Name, out FactCoder? left);
        schema.TryCoder(derivation.Right.Name, out FactCoder? right);
        long leftCode = codes[left!.Index], rightCode = codes[right!.Index];
        if (leftCode == FactCode.Fault || rightCode == FactCode.Fault)
        {
            return FactCode.Fault;
        }

        if (leftCode < FactCode.SmallestNumber || rightCode < FactCode.SmallestNumber)
        {
            return FactCode.Missing;
        }

        if (derivation.Operation == DerivationOperation.Difference)
        {
            return DerivedValue.Difference(values[left.Index], values[right.Index], coder.Fact.Decimals);
        }

        return values[right.Index] == 0
            ? FactCode.FirstSpecial + coder.Fact.SpecialCodes.Length - 1
            : DerivedValue.Quotient(values[left.Index], values[right.Index], coder.Fact.Decimals);
    }
}
