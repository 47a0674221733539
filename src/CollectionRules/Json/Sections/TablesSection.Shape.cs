using CollectionRules.Json.Shapes;
using CollectionRules.Rules;
using CollectionRules.Rules.Documents;

namespace CollectionRules.Json.Sections;

/// <content>What a table looks like.</content>
internal sealed partial class TablesSection
{
    private static readonly ObjectShape RowShape = new(
    [
        new("id", CommonShapes.Name, "The row's name, unique in its table; r1, r2, … by place where nothing is said."),
        new("cells", new ArrayShape(CommonShapes.Cell, 0, FactSchema.MostFacts), "One cell per column."),
        new("when", CommonShapes.Condition, "The condition under which the row holds; it may read facts without a column."),
        new("then", new ArrayShape(CommonShapes.Value, 1, FactSchema.MostFacts), "One value per output.", IsRequired: true),
    ])
    {
        ExactlyOne = ["cells", "when"],
    };

    internal static readonly NamedShape Table = new("table", "Rows of conditions over facts, and what each row decides.", static () => new ObjectShape(
        new("name", CommonShapes.Name, "The table's name: a letter, then letters, digits, -, _ or ., at most 64 characters.", IsRequired: true),
        new("hit", WordShape.Of(RuleWords.HitPolicies), "What is done with the rows that hold; first where nothing is said."),
        new("aggregate", WordShape.Of(RuleWords.Aggregators), "How the rows that hold are made into one number; the hit policy is then collect."),
        new("columns", CommonShapes.Names(), "The facts that cells stand under."),
        new("complete", CommonShapes.Flag, "Whether every combination of values must have a row; no where nothing is said."),
        new("outputs", new ArrayShape(
            new ObjectShape(
                new("fact", CommonShapes.Name, "The fact that is decided.", IsRequired: true),
                new("default", CommonShapes.Value, "Its value where no row holds.")),
            0,
            FactSchema.MostFacts), "What the table decides.", IsRequired: true),
        new("rows", new ArrayShape(RowShape, 0, DecisionTable.MostRows), "The rows, from the top.", IsRequired: true)));

    private static readonly ArrayShape Tables = new(Table, 0, DecisionTable.MostRows);

    public override Shape Shape => Tables;
}
