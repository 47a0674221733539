using System.Collections.Immutable;
using CollectionRules.Explanations;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Scoring;
using CollectionRules.Texts;

namespace CollectionRules;

/// <summary>
/// A core decision with what is needed to explain it: the codes of the facts it was made from, and nothing more. Points, bins, rows and
/// texts are worked out when they are asked for.
/// </summary>
/// <remarks>A number with more decimals than its fact declares is shown floored to them, with a <c>+</c> behind it.</remarks>
public sealed class CoreExplanation
{
    private readonly PolicyCore core;
    private readonly long[] codes;
    private readonly decimal[]? values;
    private readonly CoreDecision decision;

    internal CoreExplanation(PolicyCore core, FactRowState row, in CoreDecision decision)
    {
        this.core = core;
        this.decision = decision;
        codes = row.Codes.ToArray();
        values = row.Values.IsEmpty ? null : row.Values.ToArray();
    }

    /// <summary>The decision.</summary>
    public CoreDecision Decision => decision;

    /// <summary>The core that decided.</summary>
    public PolicyCore Core => core;

    /// <summary>The reasoning as lines for people.</summary>
    public string ToText(Language language) => ToNode(language).ToText(language);

    /// <summary>The reasoning as a tree: the score with its parts, the grade, and for each table the row that held.</summary>
    /// <param name="language">The language of conditions, which stand in the tree as texts.</param>
    public ExplanationNode ToNode(Language language = Language.English)
    {
        ExplanationBuilder root = new("core-decision");
        root.With("core", ExplanationValue.Reference(core.Name)).With("status", ExplanationValue.Of(StatusCode(decision.Status)));
        if (decision.Status == CoreStatus.Invalid)
        {
            AddFaults(root);
            return root.Build();
        }

        if (core.Card is { } card)
        {
            AddScore(root, card);
        }

        AddTable(root, core.StageTable, new(decision.Stage, decision.StageRow), language);
        AddTable(root, core.ChannelTable, new(decision.Channel, decision.ChannelRow), language);
        AddTable(root, core.GateTable, new(decision.Gate, decision.GateRow), language);
        return root.Build();
    }

    private static ReasonCode StatusCode(CoreStatus status) => ReasonCode.FromWords(status.ToString());

    private void AddFaults(ExplanationBuilder root)
    {
        foreach (FactCoder coder in core.Schema.Coders)
        {
            if (codes[coder.Index] == FactCode.Fault)
            {
                root.Child("fact-at-fault", [new("fact", ExplanationValue.Reference(coder.Fact.Name))]);
            }
        }
    }

    private void AddScore(ExplanationBuilder root, Scorecard card)
    {
        ScoreResult result = card.Score(CardRow(card));
        root.Child(result.Score is null ? "unscored" : "score", score =>
        {
            if (result.Score is { } total)
            {
                score.With("score", ExplanationValue.Of(total));
            }

            score.Child("initial-score", [new("points", ExplanationValue.Of(card.InitialScore))]);
            foreach (ScorePart part in result.Parts)
            {
                AddPart(score, part);
            }
        });
        if (!card.Grades.IsEmpty)
        {
            root.Child("grade-given", [new("grade", ExplanationValue.Reference(result.Grade))]);
        }
    }

    private void AddPart(ExplanationBuilder score, ScorePart part)
    {
        ExplanationValue name = ExplanationValue.Reference(part.Characteristic.Name);
        if (part.Bin is null)
        {
            score.Child("characteristic-unmatched", [new("characteristic", name)]);
            return;
        }

        ExplanationValue bin = ExplanationValue.Of(part.Bin.Label), points = ExplanationValue.Of(part.Points);
        if (part.Characteristic.Fact is { } fact)
        {
            score.Child("characteristic-value", [new("characteristic", name), new("value", ValueOf(fact)), new("bin", bin), new("points", points)]);
        }
        else
        {
            score.Child("characteristic-bin", [new("characteristic", name), new("bin", bin), new("points", points)]);
        }
    }

    private static void AddTable(ExplanationBuilder root, DecisionTable? table, CoreAnswer answer, Language language)
    {
        if (table is null)
        {
            return;
        }

        ExplanationArgument name = new("table", ExplanationValue.Reference(table.Name));
        if (answer.Value < 0)
        {
            root.Child("table-undecided", [name]);
            return;
        }

        ExplanationArgument given = new("answer", ExplanationValue.Reference(table.Outputs[0].Fact.Values[answer.Value]));
        if (answer.Row < 0)
        {
            root.Child("table-default", [name, given]);
            return;
        }

        DecisionRow row = table.Rows[answer.Row];
        Condition condition = row.Condition ?? Condition.All([.. table.Inputs.Zip(row.Cells).Where(static pair => !pair.Second.IsAny).Select(static pair => Condition.On(pair.First, pair.Second))]);
        root.Child("table-row", [name, given, new("row", ExplanationValue.Reference(row.Id)), new("when", ExplanationValue.Of(condition.ToText(language)))]);
    }

    private ExplanationValue ValueOf(Fact fact)
    {
        core.Schema.TryCoder(fact.Name, out FactCoder? coder);
        long code = codes[coder!.Index];
        FactValue value = coder.ToValue(code);
        bool isCut = value.Kind == FactValueKind.Number && (code & 1) != 0;
        ExplanationValue shown = value.Kind switch
        {
            FactValueKind.Missing => ExplanationValue.Of("-"),
            FactValueKind.Number when !isCut => ExplanationValue.Of(value.Number),
            FactValueKind.Flag => ExplanationValue.Of(value.Number != 0),
            FactValueKind.Date => ExplanationValue.Of(DateOnly.FromDayNumber((int)value.Number)),
            _ => ExplanationValue.Of(isCut ? $"{value}+" : value.ToString()),
        };
        return fact.IsSensitive ? shown.AsSensitive() : shown;
    }

    /// <summary>The row that the card alone would have had.</summary>
    private FactRow CardRow(Scorecard card)
    {
        FactRow row = card.Schema.NewRow();
        foreach (FactCoder coder in card.Schema.Coders)
        {
            core.Schema.TryCoder(coder.Fact.Name, out FactCoder? mine);
            row.State.Restore(coder.Index, codes[mine!.Index], values is null ? 0 : values[mine.Index]);
        }

        return row;
    }
}
