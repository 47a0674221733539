namespace CollectionRules.Rules.Compilation;

/// <summary>Brings the codes of derived facts up to date with their operands.</summary>
internal static class DerivedCodes
{
    public static void Fill(FactSchema schema, Span<long> codes, ReadOnlySpan<decimal> values)
    {
        foreach (FactCoder coder in schema.Derived)
        {
            codes[coder.Index] = Of(schema, coder, coder.Fact.Derivation!, codes, values);
        }
    }

    private static long Of(FactSchema schema, FactCoder coder, FactDerivation derivation, ReadOnlySpan<long> codes, ReadOnlySpan<decimal> values)
    {
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
            return coder.Admit(DerivedValue.Difference(values[left.Index], values[right.Index], coder.Fact.Decimals));
        }

        return values[right.Index] == 0
            ? FactCode.FirstSpecial + coder.Fact.SpecialCodes.Length - 1
            : coder.Admit(DerivedValue.Quotient(values[left.Index], values[right.Index], coder.Fact.Decimals));
    }
}
