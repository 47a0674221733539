using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CollectionRules.Diagnostics;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Rules;

/// <summary>
/// The values of a schema's facts at one decision moment, coded as they enter. A value outside the fact's domain is refused: the
/// row lists it under <see cref="Faults"/> and every decision on the row is invalid. A row is a buffer: reuse it with
/// <see cref="Clear"/>.
/// </summary>
/// <remarks>
/// <para>One row belongs to one thread at a time, for deciding and reading as for writing: derived values are worked out inside the row
/// when they are needed.</para>
/// <para>A typed overload throws where a fact can have no value of that type at all: a number for a flag, a word for a flag. The overloads
/// that take a <see cref="FactValue"/> never do: there a value of the wrong kind is a fault of the row, listed under <see cref="Faults"/>.</para>
/// </remarks>
/// <example>
/// <code>
/// FactRow row = schema.NewRow();
/// row.Set(daysPastDue, 45).Set(balance, 1_250.50m).Set(ceaseContact, false);
/// </code>
/// </example>
public readonly struct FactRow
{
    private readonly FactRowState? state;

    internal FactRow(FactSchema schema) => state = new FactRowState(schema);

    /// <summary>The schema that made the row.</summary>
    public FactSchema Schema => State.Schema;

    /// <summary>Every value that was refused and every fact that is not given but must be, in slot order; empty for a valid row.</summary>
    public ImmutableArray<PolicyDiagnostic> Faults => State.Faults();

    /// <summary>Whether every value was accepted and every fact that must be given is: <see cref="Faults"/> is empty. Allocates nothing.</summary>
    public bool IsValid => State.IsValid;

    internal FactRowState State => state ?? throw new InvalidOperationException("The row is empty. Hint: make rows with FactSchema.NewRow().");

    /// <summary>Sets a whole number; also for money and ratios.</summary>
    /// <exception cref="ArgumentException">The slot is of another schema, or its fact is no number.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FactRow Set(FactSlot slot, long value)
    {
        FactRowState row = State;
        if (slot.Coder is { } coder && ReferenceEquals(coder.Schema, row.Schema) && coder.TryInteger(value, out long code))
        {
            row.Store(coder.Index, code);
        }
        else
        {
            row.SetNumber(slot.Checked, value);
        }

        return this;
    }

    /// <summary>Sets a number with all its decimals.</summary>
    /// <exception cref="ArgumentException">The slot is of another schema, or its fact is no number.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FactRow Set(FactSlot slot, decimal value)
    {
        FactRowState row = State;
        if (slot.Coder is { } coder && ReferenceEquals(coder.Schema, row.Schema) && coder.TryShort(value, out long code))
        {
            row.Store(coder.Index, code);
        }
        else
        {
            row.SetNumber(slot.Checked, value);
        }

        return this;
    }

    /// <summary>Sets a flag.</summary>
    /// <exception cref="ArgumentException">The slot is of another schema, or its fact is no flag.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FactRow Set(FactSlot slot, bool value)
    {
        State.SetFlag(slot.Checked, value);
        return this;
    }

    /// <summary>
    /// Sets a category word, or the special code of a number or date by its name. A category word outside the list is <em>other</em> where
    /// the list is open and refused where it is not; any other word for a number or date is refused.
    /// </summary>
    /// <exception cref="ArgumentException">The slot is of another schema, or its fact is a flag.</exception>
    public FactRow Set(FactSlot slot, string value)
    {
        State.SetWord(slot.Checked, value);
        return this;
    }

    /// <summary>Sets a date.</summary>
    /// <exception cref="ArgumentException">The slot is of another schema, or its fact is no date.</exception>
    public FactRow Set(FactSlot slot, DateOnly value)
    {
        State.SetDate(slot.Checked, value);
        return this;
    }

    /// <summary>Sets any value; one of the wrong kind is refused and listed under <see cref="Faults"/>.</summary>
    /// <exception cref="ArgumentException">The slot is of another schema.</exception>
    public FactRow Set(FactSlot slot, FactValue value)
    {
        State.SetValue(slot.Checked, value);
        return this;
    }

    /// <summary>
    /// Sets any value of <paramref name="fact"/>; one of the wrong kind is refused and listed under <see cref="Faults"/>, as
    /// <see cref="Set(FactSlot, FactValue)"/> does. A slot is faster.
    /// </summary>
    /// <exception cref="ArgumentException">The schema does not hold the fact.</exception>
    public FactRow Set(Fact fact, FactValue value) => Set(Schema.Slot(fact), value);

    /// <summary>Back to the state of a new row.</summary>
    public FactRow Clear()
    {
        State.Clear();
        return this;
    }

    /// <summary>
    /// The value in a slot. A number with more decimals than the fact declares comes back floored to them, unless an expression or
    /// derived fact reads it; so does the value of a derived fact, and one beyond ±2^60 units of its last decimal comes back as that limit.
    /// A word outside an open list comes back as <c>other</c>. Missing, refused and not given are all <see cref="FactValue.Missing"/>.
    /// </summary>
    public FactValue Get(FactSlot slot) => State.Get(slot.Checked);

    /// <summary>The value of <paramref name="fact"/>; see <see cref="Get(FactSlot)"/>.</summary>
    public FactValue Get(Fact fact) => Get(Schema.Slot(fact));
}
