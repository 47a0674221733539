using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Diagnostics;
using CollectionRules.Rules;
using CollectionRules.Rules.Documents;
using CollectionRules.Scoring.Compilation;
using CollectionRules.Serialization;

namespace CollectionRules.Scoring;

/// <summary>Rules that lift a grade for honest repayment; the grade of the card is kept beside it. A borrower without a grade gets none. Immutable.</summary>
/// <example><code>
/// GradeRewards rewards = GradeRewards.Create(r => r
///     .Rule("six-on-time", Facts.OnTimePayments6M >= 6 &amp; Facts.PlanState.Is("active"), steps: 1));
/// RewardResult? reward = rewards.Apply(row, card.Grades, "C");   // B, by six-on-time
/// </code></example>
public sealed class GradeRewards
{
    private readonly DecisionTable table;

    internal GradeRewards(ImmutableArray<GradeReward> rules, DecisionTable table) => (Rules, this.table) = (rules, table);

    /// <summary>The rules, in written order.</summary>
    public ImmutableArray<GradeReward> Rules { get; }

    /// <summary>Every fact that is read.</summary>
    public FactSchema Schema => table.Schema;

    /// <summary>Makes rewards.</summary>
    /// <exception cref="PolicyValidationException">Something is wrong with them; the exception lists every fault.</exception>
    public static GradeRewards Create(Action<GradeRewardsBuilder> configure) =>
        TryCreate(configure, out GradeRewards? rewards, out ImmutableArray<PolicyDiagnostic> diagnostics) ? rewards : throw new PolicyValidationException(diagnostics);

    /// <summary>Makes rewards, or lists what is wrong with them.</summary>
    public static bool TryCreate(Action<GradeRewardsBuilder> configure, [NotNullWhen(true)] out GradeRewards? rewards, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(configure);
        GradeRewardsBuilder draft = new();
        configure(draft);
        DiagnosticBag bag = new();
        rewards = RewardChecker.Build(draft, bag);
        diagnostics = bag.ToImmutable();
        return rewards is not null;
    }

    /// <summary>Lifts a grade.</summary>
    /// <param name="row">A row of <see cref="Schema"/>.</param>
    /// <param name="grades">The grades, from the best down.</param>
    /// <param name="grade">The grade that the card gave.</param>
    /// <returns>The reward; null where no rule holds, or the grade is none of <paramref name="grades"/>.</returns>
    /// <exception cref="ArgumentException">The row is of another schema.</exception>
    public RewardResult? Apply(in FactRow row, ImmutableArray<GradeBand> grades, string grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        int place = grades.IsDefault ? -1 : grades.Select(static band => band.Name).ToList().IndexOf(grade);
        HashSet<string> held = [.. table.Evaluate(in row).Rows.Select(static item => item.Id)];
        return place < 0 || Rules.Where(rule => held.Contains(rule.Name)).MaxBy(static rule => rule.Steps) is not { } rule
            ? null
            : new(rule, grade, grades[Math.Max(0, place - rule.Steps)].Name);
    }

    /// <summary>Writes the canonical form as the next value.</summary>
    /// <param name="writer">The writer.</param>
    public void WriteTo(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        DefinitionWriter form = new(writer, keepsWording: false);
        form.StartArray();
        WriteItems(form);
        form.EndArray();
    }

    internal void WriteItems(DefinitionWriter form)
    {
        foreach (GradeReward rule in Rules)
        {
            form.StartObject();
            form.Text("name", rule.Name);
            form.Name("when");
            ConditionForm.Write(form, rule.When);
            form.Number("steps", rule.Steps);
            form.EndObject();
        }
    }
}
