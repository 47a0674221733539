using CollectionRules.Rules;

namespace CollectionRules.Tests.Rules.Reference;

/// <summary>One row of values, entered twice: into the library's row and by the specification.</summary>
internal sealed class GivenRow
{
    private readonly Dictionary<string, Entered> entered = new(StringComparer.Ordinal);

    /// <summary>Gives a value to every given fact of the schema, by the setter of its type or by the general one.</summary>
    public GivenRow(FactSchema schema, RandomFacts facts, Random random, bool mayBeRefused)
    {
        Row = schema.NewRow();
        foreach (Fact fact in schema.Facts.Where(static fact => fact.Derivation is null))
        {
            FactValue value = facts.Value(fact, mayBeRefused);
            Set(Row, schema.Slot(fact), fact, value, random);
            entered[fact.Name] = Entered.Of(fact, value);
        }

        foreach (Fact fact in schema.Facts.Where(static fact => fact.Derivation is not null))
        {
            entered[fact.Name] = Entered.Of(fact, entered[fact.Derivation!.Left.Name], entered[fact.Derivation.Right.Name]);
        }
    }

    public FactRow Row { get; }

    public Entered Value(Fact fact) => entered[fact.Name];

    private static void Set(FactRow row, FactSlot slot, Fact fact, FactValue value, Random random)
    {
        bool isTyped = random.Next(3) > 0;
        switch (value.Kind)
        {
            case FactValueKind.Number when isTyped && fact is NumberFact && decimal.Truncate(value.Number) == value.Number && Math.Abs(value.Number) < long.MaxValue:
                row.Set(slot, (long)value.Number);
                break;
            case FactValueKind.Number when isTyped && fact is NumberFact:
                row.Set(slot, value.Number);
                break;
            case FactValueKind.Flag when isTyped && fact is FlagFact:
                row.Set(slot, value.Number != 0);
                break;
            case FactValueKind.Word when isTyped && fact is CategoryFact:
                row.Set(slot, value.Word!);
                break;
            case FactValueKind.Date when isTyped && fact is DateFact:
                row.Set(slot, DateOnly.FromDayNumber((int)value.Number));
                break;
            case FactValueKind.Missing when random.Next(2) == 0:
                // Not given at all.
                break;
            default:
                row.Set(slot, value);
                break;
        }
    }
}
