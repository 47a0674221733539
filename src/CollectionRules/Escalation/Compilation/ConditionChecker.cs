using CollectionRules.Diagnostics;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Texts;

namespace CollectionRules.Escalation.Compilation;

/// <summary>Checks the conditions of a ladder: what they read, and whether they can hold.</summary>
internal sealed class ConditionChecker(DiagnosticBag bag)
{
    private readonly SchemaBuilder schema = new(bag);

    /// <summary>Reports a fact that is wrong, of a phase that comes too late, or of ability where that may not be read.</summary>
    public void Check(Condition condition, FactPhase before, string path, Func<Fact, bool>? refuses)
    {
        HashSet<Fact> refused = [];
        HashSet<FactCondition> leaves = [];
        ConditionWalk.Leaves(condition, leaf =>
        {
            bool isFirst = leaves.Add(leaf);
            if (leaf.Fact.Phase >= before)
            {
                Report(DiagnosticCode.Phase, leaf.Fact, refused, path, new TextArgument("phase", PhaseText.Key(leaf.Fact.Phase)));
                return;
            }

            if (refuses?.Invoke(leaf.Fact) == true)
            {
                Report(DiagnosticCode.Ability, leaf.Fact, refused, path);
            }

            if (schema.Add(leaf.Fact, path) && isFirst)
            {
                SetCompiler.Check(leaf.Fact, leaf.Set, path, bag);
            }
        });
    }

    /// <summary>Reports stages, fast tracks and treatments that can never hold, and stages on the way whose condition may fail where a severer one holds.</summary>
    public void CheckDead(LadderParts parts)
    {
        FactSchema facts = schema.Build();
        ConditionCompiler compiler = new(fact => facts.Slot(fact).Index, slot => facts.Coders[slot].Universe);
        foreach (Stage stage in parts.Stages)
        {
            string path = LadderChecker.PlaceOf(stage.Id);
            if (IsNever(compiler, stage.Condition))
            {
                bag.Report(DiagnosticCode.StageDead, path, stage.Id);
            }

            foreach (Treatment treatment in stage.Treatments.Where(treatment => IsNever(compiler, treatment.Condition)))
            {
                bag.Report(DiagnosticCode.TreatmentDead, JsonPointer.Append($"{path}/treatments", treatment.Id), treatment.Id);
            }
        }

        foreach (FastTrack track in parts.FastTracks.Where(track => IsNever(compiler, track.Condition)))
        {
            bag.Report(DiagnosticCode.FastTrackDead, JsonPointer.Append("/ladder/fastTracks", track.Name), track.Name);
        }

        CheckPassages(parts, compiler);
    }

    private void CheckPassages(LadderParts parts, ConditionCompiler compiler)
    {
        foreach (Stage passed in parts.Stages.Skip(1))
        {
            Stage? severer = parts.Stages.FirstOrDefault(stage => stage.Place > passed.Place && IsPassed(parts, passed, stage)
                && !IsNever(compiler, stage.Condition & !passed.Condition));
            if (severer is not null)
            {
                bag.Report(DiagnosticCode.StagePassage, LadderChecker.PlaceOf(passed.Id), passed.Id, arguments: ("stage", severer.Id));
            }
        }
    }

    /// <summary>Whether every way to <paramref name="stage"/> leads through <paramref name="passed"/>.</summary>
    private static bool IsPassed(LadderParts parts, Stage passed, Stage stage)
    {
        HashSet<string> around = new(StringComparer.Ordinal) { Ladder.None };
        foreach (Stage one in parts.Stages.Where(one => one.Place <= stage.Place && one.Id != passed.Id))
        {
            if (one.IsEntry || one.From.Any(around.Contains))
            {
                around.Add(one.Id);
            }
        }

        return !around.Contains(stage.Id);
    }

    private static bool IsNever(ConditionCompiler compiler, Condition condition)
    {
        BoxList boxes = compiler.WhereTrue(condition);
        return !boxes.IsTooLarge && boxes.Boxes.Count == 0;
    }

    /// <summary>Whether a fact tells how well the borrower can pay, quadrant and track included.</summary>
    public static bool ReadsAbility(Fact fact) => fact.Axis == FactAxis.Ability
        || (fact.Derivation is { } derivation && (derivation.Left.Axis == FactAxis.Ability || derivation.Right.Axis == FactAxis.Ability));

    /// <summary>
    /// Whether a fact may not bring a demand: it tells how well the borrower can pay. Quadrant and track may, since what low ability changes in
    /// them is taken away when a case is decided.
    /// </summary>
    public static bool BringsPressure(Fact fact) => ReadsAbility(fact) && !(fact is CategoryFact && fact.Phase == FactPhase.Scored);

    private void Report(string code, Fact fact, HashSet<Fact> told, string path, params ReadOnlySpan<TextArgument> arguments)
    {
        if (told.Add(fact))
        {
            bag.Report(code, path, fact.Name, arguments: arguments);
        }
    }
}
