using CollectionRules.Diagnostics;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;

namespace CollectionRules;

/// <summary>What card, matrix and ladder decide, and whether whatever reads it finds it decided.</summary>
internal static class AxisAssembly
{
    /// <summary>The facts of later phases that are decided.</summary>
    public static Fact[] DecidedBy(CollectionPolicyBuilder builder) =>
        [.. new Fact?[] { builder.Card?.ScoreFact ?? builder.Tree?.ScoreFact, builder.Card?.GradeFact ?? builder.Tree?.GradeFact, builder.Ladder?.StageFact }.OfType<Fact>(), .. builder.Matrix?.Decides ?? []];

    /// <summary>Whether the core can decide the stage: all that its table reads is of the case or of the card, and no reward changes that.</summary>
    public static bool IsStageOfCore(CollectionPolicyBuilder builder) => !builder.Ladder!.TargetTable.Schema.Facts
        .Any(fact => builder.Matrix?.Decides.Contains(fact) == true || (builder.Rewards is { Rules.IsEmpty: false } && fact.Equals(builder.Card?.GradeFact)));

    /// <summary>What stages and treatments read of later phases is decided by this policy.</summary>
    public static void Check(CollectionPolicyBuilder builder, DiagnosticBag bag)
    {
        if (builder.Ladder is not { } ladder || bag.HasErrors)
        {
            return;
        }

        Fact[] decided = DecidedBy(builder);
        foreach ((FactSchema schema, string reader) in (ReadOnlySpan<(FactSchema, string)>)[(ladder.Schema, "ladder"), (ladder.TreatmentSchema, "treatments")])
        {
            foreach (FactCoder coder in schema.Coders.Where(coder => coder.Fact.Phase != FactPhase.Case && !decided.Contains(coder.Fact)))
            {
                bag.Report(DiagnosticCode.CoreUndecided, "/ladder", coder.Fact.Name, Spelling.Closest(coder.Fact.Name, decided.Select(static one => one.Name)), new Texts.TextArgument("reader", reader));
            }
        }
    }
}
