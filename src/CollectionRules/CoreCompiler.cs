using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Scoring;
using CollectionRules.Scoring.Compilation;
using CollectionRules.Texts;

namespace CollectionRules;

/// <summary>Puts a card and tables over one schema and one set of atoms.</summary>
internal static class CoreCompiler
{
    public static CoreProgram? Compile(PolicyCoreBuilder core, DiagnosticBag bag)
    {
        if (!FactValidator.IsName(core.Name))
        {
            bag.Report(DiagnosticCode.CoreName, "", core.Name);
        }

        if (core.ScoreCard is null && core.StageTable is null && core.ChannelTable is null && core.GateTable is null)
        {
            bag.Report(DiagnosticCode.CoreEmpty);
        }

        ImmutableArray<(DecisionTable Table, FactPhase Phase)> tables = Tables(core);
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach ((DecisionTable table, FactPhase phase) in tables)
        {
            if (!names.Add(table.Name))
            {
                bag.Report(DiagnosticCode.TableTwice, "/tables", table.Name);
            }

            CheckTable(table, phase, bag);
        }

        SchemaBuilder given = new(bag);
        foreach (Fact fact in core.FirstFacts)
        {
            if (fact.Phase != FactPhase.Case)
            {
                bag.Report(DiagnosticCode.Phase, "/facts", fact.Name, new TextArgument("phase", PhaseText.Key(fact.Phase)));
                continue;
            }

            given.Add(fact, "/facts");
        }

        ImmutableArray<Fact> decided = Decided(core);
        AddGiven(core, tables, decided, given, bag);
        if (bag.HasErrors)
        {
            return null;
        }

        // The row's facts come first, so that a slot is the same place in both schemas.
        FactSchema rows = given.Build();
        FactSchema all = new([.. given.Facts, .. decided], rows.Coders.Where(static coder => coder.KeepsValue).Select(static coder => coder.Fact.Name).ToHashSet(StringComparer.Ordinal));
        AtomPlan atoms = new(all);
        CardPlan? card = core.ScoreCard is { } scored ? CardPlan.Of(JsonPointer.Append("/cards", scored.Name), scored.Characteristics, atoms, new DiagnosticBag()) : null;
        ImmutableArray<TablePlan> plans = [.. tables.Select(pair => pair.Table.PlanFor(atoms, new DiagnosticBag()))];
        FactAtoms[] cut = atoms.Cut();
        CompiledCard? compiledCard = card is null ? null : core.ScoreCard!.CompileFor(card, all, cut, bag);
        ImmutableArray<CoreTable?> compiled = [.. tables.Select((pair, i) => CoreTable.Build(pair.Table, plans[i], all, cut, bag))];
        return bag.HasErrors || compiled.Contains(null) ? null : new CoreProgram(core, rows, all, cut, compiledCard, compiled!);
    }

    private static ImmutableArray<(DecisionTable, FactPhase)> Tables(PolicyCoreBuilder core)
    {
        ImmutableArray<(DecisionTable, FactPhase)>.Builder tables = ImmutableArray.CreateBuilder<(DecisionTable, FactPhase)>();
        foreach ((DecisionTable? table, FactPhase phase) in (ReadOnlySpan<(DecisionTable?, FactPhase)>)[
            (core.StageTable, FactPhase.Staged), (core.ChannelTable, FactPhase.Offered), (core.GateTable, FactPhase.Gated)])
        {
            if (table is not null)
            {
                tables.Add((table, phase));
            }
        }

        return tables.ToImmutable();
    }

    private static void CheckTable(DecisionTable table, FactPhase phase, DiagnosticBag bag)
    {
        if (table.HitPolicy is HitPolicy.RuleOrder or HitPolicy.OutputOrder or HitPolicy.Collect)
        {
            bag.Report(DiagnosticCode.CorePolicy, $"/tables/{table.Name}", table.Name);
        }

        if (table.Outputs is not [{ Fact: CategoryFact { HasOpenValues: false, MayBeMissing: false } fact }] || fact.Phase != phase || fact.Values.Length > short.MaxValue)
        {
            bag.Report(DiagnosticCode.CoreOutput, $"/tables/{table.Name}", table.Name, new TextArgument("phase", PhaseText.Key(phase)));
        }
    }

    private static ImmutableArray<Fact> Decided(PolicyCoreBuilder core)
    {
        ImmutableArray<Fact>.Builder decided = ImmutableArray.CreateBuilder<Fact>();
        if (core.ScoreCard is { } card)
        {
            decided.Add(card.ScoreFact);
            decided.Add(card.GradeFact);
        }

        foreach (DecisionTable? table in (ReadOnlySpan<DecisionTable?>)[core.StageTable, core.ChannelTable, core.GateTable])
        {
            if (table is { Outputs: [{ Fact: var fact }, ..] })
            {
                decided.Add(fact);
            }
        }

        return decided.ToImmutable();
    }

    private static void AddGiven(PolicyCoreBuilder core, ImmutableArray<(DecisionTable Table, FactPhase Phase)> tables, ImmutableArray<Fact> decided, SchemaBuilder given, DiagnosticBag bag)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (Fact fact in decided)
        {
            if (!names.Add(fact.Name))
            {
                bag.Report(DiagnosticCode.FactConflict, "/facts", fact.Name);
            }
        }

        if (core.ScoreCard is { } card)
        {
            AddReads(card.Schema, card.Name, decided, given, bag);
        }

        foreach ((DecisionTable table, _) in tables)
        {
            AddReads(table.Schema, table.Name, decided, given, bag);
        }

        foreach (Fact fact in given.Facts)
        {
            if (!names.Add(fact.Name))
            {
                bag.Report(DiagnosticCode.FactConflict, "/facts", fact.Name);
            }
        }
    }

    private static void AddReads(FactSchema read, string reader, ImmutableArray<Fact> decided, SchemaBuilder given, DiagnosticBag bag)
    {
        foreach (FactCoder coder in read.Coders)
        {
            if (coder.Fact.Phase != FactPhase.Case)
            {
                if (!decided.Contains(coder.Fact))
                {
                    bag.Report(DiagnosticCode.CoreUndecided, "/facts", coder.Fact.Name, Spelling.Closest(coder.Fact.Name, decided.Select(static fact => fact.Name)), new TextArgument("reader", reader));
                }

                continue;
            }

            given.Add(coder.Fact, "/facts");
            if (coder.KeepsValue)
            {
                given.KeepValue(coder.Fact);
            }
        }
    }
}
