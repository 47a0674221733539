using CollectionRules.Cli.Input;
using CollectionRules.Cli.Policies;
using CollectionRules.Cli.Wording;
using CollectionRules.Rules;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Output;

/// <summary>The facts of a policy: what the columns of a file may be.</summary>
internal static class FactReport
{
    public static IEnumerable<ReportTable> Of(BuiltInPolicy policy, Language language)
    {
        string Text(string key) => Messages.Get(key, language);
        yield return new("", [], [[policy.Described(language)], [Text("policy.illustrative")]], HasNumbers: false);
        string[] header = [Text("facts.name"), Text("facts.kind"), Text("facts.unit"), Text("facts.given"), Text("facts.allowed"), Text("facts.specials")];
        yield return new("", header, [.. policy.Core.Schema.Facts.Select(fact => Row(fact, language))], HasNumbers: false);
    }

    private static string[] Row(Fact fact, Language language) =>
    [
        fact.Name,
        KindOf(fact),
        fact.Unit,
        Given(fact, language),
        fact.Kind switch
        {
            FactKind.Flag => "true, false",
            FactKind.Category => string.Join(", ", fact.Values),
            FactKind.Date => Messages.Get("facts.date", language),
            _ => AllowedText.Of(fact),
        },
        string.Join(", ", fact.SpecialCodes.Select(static code => code.Value is { } value ? $"{code.Name} ({Monetary.DecimalText.Format(value)})" : code.Name)),
    ];

    private static string KindOf(Fact fact) => fact.Kind switch
    {
        FactKind.Count => "count",
        FactKind.Money => "money",
        FactKind.Ratio => "ratio",
        FactKind.Flag => "flag",
        FactKind.Category => "category",
        _ => "date",
    };

    private static string Given(Fact fact, Language language) =>
        fact.Derivation is { } derivation ? Messages.Get("facts.derived", language, ("left", derivation.Left.Name), ("right", derivation.Right.Name))
        : Messages.Get(fact.MayBeMissing ? "facts.optional" : "facts.required", language);
}
