using CollectionRules.Rules.Compilation;

namespace CollectionRules.Rules;

/// <summary>The place of a fact in a <see cref="FactSchema"/>: look it up once, then set values through it at full speed.</summary>
public readonly record struct FactSlot
{
    internal FactSlot(FactCoder coder) => Coder = coder;

    /// <summary>The fact.</summary>
    /// <exception cref="InvalidOperationException">The slot is <c>default</c> and belongs to no schema.</exception>
    public Fact Fact => Checked.Fact;

    /// <summary>The place, from 0.</summary>
    /// <exception cref="InvalidOperationException">The slot is <c>default</c> and belongs to no schema.</exception>
    public int Index => Checked.Index;

    internal FactCoder? Coder { get; }

    internal FactCoder Checked => Coder ?? throw new InvalidOperationException("The slot is empty. Hint: take it from FactSchema.Slot(fact).");
}
