using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Explanations;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Scoring;
using CollectionRules.Texts;

namespace CollectionRules;

/// <summary>
/// A core decision with what is needed to explain it: the codes of the facts it was made from, and for an invalid row what was refused.
/// Points, bins, rows and texts are worked out when they are asked for.
/// </summary>
/// <remarks>
/// <para>A number with more decimals than its fact declares is shown floored to them, with a <c>+</c> behind it, and one beyond what a code
/// can tell as <c>&gt;=</c> or <c>&lt;=</c> a bound, unless an expression or derived fact reads the fact: then the row keeps the number and
/// it is shown whole.</para>
/// <para>Of a sensitive fact a value is told by kind and length, a bin by its place, and conditions and cells do not show their sets.
/// Texts too long for an explanation end with an ellipsis.</para>
/// </remarks>
public sealed partial class CoreExplanation
{
    private readonly PolicyCore core;
    private readonly long[] codes;
    private readonly decimal[]? values;
    private readonly ImmutableArray<PolicyDiagnostic> faults = [];
    private readonly CoreDecision decision;

    internal CoreExplanation(PolicyCore core, FactRowState row, in CoreDecision decision)
    {
        this.core = core;
        this.decision = decision;
        codes = row.Codes.ToArray();
        values = row.Values.IsEmpty ? null : row.Values.ToArray();
        if (decision.Status == CoreStatus.Invalid)
        {
            faults = row.Faults();
        }
    }

    /// <summary>The decision.</summary>
    public CoreDecision Decision => decision;

    /// <summary>The core that decided.</summary>
    public PolicyCore Core => core;

    /// <summary>The reasoning as lines for people.</summary>
    /// <param name="language">A defined language.</param>
    public string ToText(Language language) => ToNode(language).ToText(language);

    /// <summary>
    /// The reasoning as a tree: the score with its parts and reasons, the grade, and for each table the row that held, the rows that contradict each
    /// other, or that it was not asked. Of an invalid row: what was refused, and why.
    /// </summary>
    /// <param name="language">The language of conditions, cells and diagnostics, which stand in the tree as texts.</param>
    public ExplanationNode ToNode(Language language = Language.English)
    {
        ExplanationBuilder root = new("core-decision");
        root.With("core", Name(core.Name)).With("status", ExplanationValue.Of(ReasonCode.FromWords(decision.Status.ToString())));
        if (decision.Status == CoreStatus.Invalid)
        {
            AddFaults(root, language);
            return root.Build();
        }

        if (core.Card is { } card)
        {
            AddScore(root, card, language);
        }

        AddTables(root, language);
        return root.Build();
    }

    /// <summary>The points of each characteristic of a score that was made from the same facts.</summary>
    internal IEnumerable<ExplanationNode> PartsOf(ScoreResult score, Language language)
    {
        ExplanationBuilder parts = new("score");
        foreach (ScorePart part in score.Parts)
        {
            AddPart(parts, part, language);
        }

        return parts.Build().Children;
    }

    /// <summary>The adverse reasons of a score, the strongest first.</summary>
    internal static IEnumerable<ExplanationNode> ReasonsOf(ScoreResult score, Language language) => score.Reasons.Select(reason => new ExplanationBuilder("score-reason")
        .With("rank", ExplanationValue.Of(reason.Rank))
        .With("code", ExplanationValue.Reference(reason.Code))
        .With("text", Shown(reason.TextIn(language)))
        .With("points", ExplanationValue.Of(reason.Shortfall))
        .Build());

    private void AddFaults(ExplanationBuilder root, Language language)
    {
        foreach (PolicyDiagnostic fault in faults)
        {
            root.Child("fact-at-fault", [new("code", ExplanationValue.Reference(fault.Code)), new("message", Shown(fault.MessageIn(language)))]);
        }
    }

    private void AddScore(ExplanationBuilder root, Scorecard card, Language language)
    {
        ScoreResult result = card.Score(RowFor(card.Schema));
        root.Child(result.Score is null ? "unscored" : "score", score =>
        {
            if (result.Score is { } total)
            {
                score.With("score", ExplanationValue.Of(total));
            }

            score.Child("initial-score", [new("points", ExplanationValue.Of(card.InitialScore))]);
            foreach (ScorePart part in result.Parts)
            {
                AddPart(score, part, language);
            }

            foreach (ExplanationNode reason in ReasonsOf(result, language))
            {
                score.Child(reason);
            }
        });
        if (!card.Grades.IsEmpty)
        {
            root.Child("grade-given", [new("grade", Name(result.Grade))]);
        }
    }

    private void AddPart(ExplanationBuilder score, ScorePart part, Language language)
    {
        Characteristic characteristic = part.Characteristic;
        ExplanationArgument name = new("characteristic", Name(characteristic.Name));
        if (part.Bin is null)
        {
            score.Child("characteristic-unmatched", [name]);
            return;
        }

        ExplanationArgument bin = new("bin", BinOf(characteristic, part.Bin, language)), points = new("points", ExplanationValue.Of(part.Points));
        if (characteristic.Fact is { } fact)
        {
            score.Child("characteristic-value", [name, new("value", ValueOf(fact, language)), bin, points]);
        }
        else
        {
            score.Child("characteristic-bin", [name, bin, points]);
        }
    }

    /// <summary>The row that a card or table alone would have had; facts that the core decides are as it decided them.</summary>
    private FactRow RowFor(FactSchema schema)
    {
        FactRow row = schema.NewRow();
        foreach (FactCoder coder in schema.Coders)
        {
            if (core.Schema.TryCoder(coder.Fact.Name, out FactCoder? mine))
            {
                row.State.Restore(coder.Index, codes[mine.Index], values is null ? 0 : values[mine.Index]);
            }
            else
            {
                row.State.Restore(coder.Index, DecidedCode(coder), 0);
            }
        }

        return row;
    }

    private long DecidedCode(FactCoder coder)
    {
        string name = coder.Fact.Name;
        if (core.Card is { } card && name == card.ScoreFact.Name)
        {
            return decision.HasScore ? FactCode.OfNumber(decision.Score, coder.Fact.Decimals) : FactCode.Missing;
        }

        return name == core.Card?.GradeFact.Name ? decision.Grade
            : name == core.StageTable?.Outputs[0].Fact.Name ? decision.Stage
            : decision.Channel;
    }
}
