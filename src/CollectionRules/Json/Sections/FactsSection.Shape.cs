using CollectionRules.Json.Shapes;
using CollectionRules.Rules;
using CollectionRules.Rules.Documents;

namespace CollectionRules.Json.Sections;

/// <content>What a fact looks like, kind by kind.</content>
internal sealed partial class FactsSection
{
    private static readonly ChoiceShape NumberOrNone = new(CommonShapes.Number, new WordShape(RuleWords.NoEnd));
    private static readonly ChoiceShape NumberOrAny = new(CommonShapes.Number, new WordShape(RuleWords.AnyStep));
    private static readonly TextShape Date = new(TextRule.Date);
    private static readonly ShapeMember Decimals = new("decimals", new NumberShape { Minimum = 0, Maximum = 9, IsWhole = true }, "How many decimals a bound may have.");
    private static readonly ShapeMember Maximum = new("maximum", CommonShapes.Number, "The largest value, itself included; none where nothing is said.");
    private static readonly ShapeMember Minimum = new("minimum", CommonShapes.Number, "The smallest value, itself included; none where nothing is said.");
    private static readonly ShapeMember Unit = new("unit", CommonShapes.Free, "The unit that people read, such as days.");
    private static readonly ShapeMember Optional = new("optional", CommonShapes.Flag, "Whether the value may be missing.");
    private static readonly ShapeMember Step = new("step", NumberOrAny, "Values are whole multiples of this; \"any\" for no step. Where nothing is said: 1, for money the last decimal.");
    private static readonly ShapeMember Special = new(
        "special",
        new ArrayShape(new ChoiceShape(CommonShapes.Name, new ObjectShape(
            new("name", CommonShapes.Name, "The word by which cells name the code.", IsRequired: true),
            new("value", CommonShapes.Number, "The number that stands for the code in source data.", IsRequired: true)))),
        "Special codes: values that are no numbers.");

    private static readonly ShapeMember SpecialNames = new("special", new ArrayShape(CommonShapes.Name), "Special codes: values that are no numbers.");

    private static readonly ShapeMember[] People =
    [
        new("axis", WordShape.Of(RuleWords.Axes), "Which side of the two-axis view the fact speaks to; neutral where nothing is said."),
        new("sensitive", CommonShapes.Flag, "Whether values are personal and print as kind and length only."),
        new("protected", CommonShapes.Flag, "Whether the fact is a protected attribute, on which no decision of a whole policy may rest."),
        new("english", CommonShapes.Free, "The name that people read in English; the fact's name where nothing is said."),
        new("chinese", CommonShapes.Free, "The name that people read in Chinese; the fact's name where nothing is said."),
    ];

    private static readonly ShapeMember[] Every =
    [
        Optional,
        new("phase", WordShape.Of(RuleWords.Phases), "When in a decision the fact becomes known; case where nothing is said. What a table decides is of a later phase."),
        .. People,
    ];

    private static readonly ShapeMember Name = new("name", CommonShapes.Name, "The fact's name: a letter, then letters, digits, -, _ or ., at most 64 characters.", IsRequired: true);

    private static readonly ShapeMember[] Operands =
    [
        Name,
        new("left", CommonShapes.Name, "The number fact that is subtracted from or divided.", IsRequired: true),
        new("right", CommonShapes.Name, "The number fact that is subtracted or divided by.", IsRequired: true),
    ];

    private static VariantShape FactShape(params ShapeMember[] given) => new(
        "kind",
        ("count", "A whole number of things or days, from 0 where nothing is said.", new(
        [
            Name, Unit, new("minimum", NumberOrNone, "The smallest value, itself included; 0 where nothing is said, \"none\" for none."), Maximum, Step, Special, .. Every, .. given,
        ])),
        ("money", "An amount in major units of the policy's currency.", new([Name, Unit, Decimals, Minimum, Maximum, Step, Special, .. Every, .. given])),
        ("ratio", "A decimal number.", new(
        [
            Name, Unit, Decimals, Minimum, Maximum, new("step", CommonShapes.Number, "Values are whole multiples of this; any where nothing is said."), Special, .. Every, .. given,
        ])),
        ("flag", "Yes or no.", new([Name, Unit, .. Every, .. given])),
        ("category", "One word of an ordered list.", new(
        [
            Name,
            Unit,
            new("values", new ArrayShape(CommonShapes.Free, 1, 10_000), "The words, in their order.", IsRequired: true),
            new("open", CommonShapes.Flag, "Whether words outside the list may come; all of them count as one value, \"other\"."),
            .. Every, .. given,
        ])),
        ("date", "A calendar date.", new(
        [
            Name, Unit, new("minimum", Date, "The first date, itself included; none where nothing is said."), new("maximum", Date, "The last date, itself included; none where nothing is said."), Step, SpecialNames, .. Every, .. given,
        ])),
        ("difference", "One number fact minus another, exactly.", new([.. Operands, Unit, Decimals, Minimum, Maximum, SpecialNames, .. People])),
        ("quotient", "One number fact divided by another, exactly.", new(
        [
            .. Operands, new("zero", CommonShapes.Name, "The special code that stands where the denominator is zero.", IsRequired: true), Unit, Decimals, Minimum, Maximum, SpecialNames, .. People,
        ])));

    private static readonly ArrayShape CoreFacts = new(
        new NamedShape("fact", "A typed, named value. What differs between kinds is said kind by kind.", static () => FactShape()), 0, FactSchema.MostFacts);

    private static readonly ArrayShape HostFacts = new(
        new NamedShape("fact", "A typed, named value. What differs between kinds is said kind by kind.", static () => FactShape(OriginReader.Origin)), 0, FactSchema.MostFacts);

    public override Shape Shape => hasOrigins ? HostFacts : CoreFacts;
}
