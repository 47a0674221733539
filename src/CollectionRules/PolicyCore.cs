using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using CollectionRules.Diagnostics;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Scoring;

namespace CollectionRules;

/// <summary>
/// The part of a policy that is a pure table of facts: score, grade, stage, channel and gate, over one compiled index. Each fact is
/// located once among the bounds that anything uses; everything else is a lookup. Immutable and safe to share between threads.
/// </summary>
/// <example>
/// <code>
/// PolicyCore core = PolicyCore.Create("consumer", c => c.Card(card).Stages(ladder).Channels(channels).Gate(gate));
/// FactRow row = core.Schema.NewRow();
/// row.Set(daysPastDue, 45).Set(balance, 1_250.50m);
/// core.Decide(in row, out CoreDecision decision);
/// string stage = core.Stages[decision.Stage];
/// </code>
/// </example>
public sealed partial class PolicyCore
{
    private readonly CoreProgram program;
    private readonly CoreBatch batch;

    internal PolicyCore(PolicyCoreBuilder builder, CoreProgram program)
    {
        Name = builder.Name;
        Card = builder.ScoreCard;
        StageTable = builder.StageTable;
        ChannelTable = builder.ChannelTable;
        GateTable = builder.GateTable;
        Authoring = builder.Authoring;
        this.program = program;
        batch = new CoreBatch(program);
        contentHash = new(() => CoreForm.HashOf(this));
    }

    /// <summary>The core's name.</summary>
    public string Name { get; }

    /// <summary>The facts to be given, and the maker of rows.</summary>
    public FactSchema Schema => program.RowSchema;

    /// <summary>The card, or <see langword="null"/>.</summary>
    public Scorecard? Card { get; }

    /// <summary>The table that decides the stage, or <see langword="null"/>.</summary>
    public DecisionTable? StageTable { get; }

    /// <summary>The table that decides the channel, or <see langword="null"/>.</summary>
    public DecisionTable? ChannelTable { get; }

    /// <summary>The table that decides on the channel's legality, or <see langword="null"/>.</summary>
    public DecisionTable? GateTable { get; }

    /// <summary>The grades from the best down, then <see cref="Scorecard.Ungraded"/>; empty without a card.</summary>
    public ImmutableArray<string> Grades => Card?.GradeFact.Values ?? [];

    /// <summary>The stages, in the order in which their fact declares them.</summary>
    public ImmutableArray<string> Stages => ValuesOf(StageTable);

    /// <summary>The channels, in the order in which their fact declares them.</summary>
    public ImmutableArray<string> Channels => ValuesOf(ChannelTable);

    /// <summary>The gate's answers, in the order in which their fact declares them.</summary>
    public ImmutableArray<string> GateAnswers => ValuesOf(GateTable);

    internal CoreProgram Program => program;

    /// <summary>Makes a core.</summary>
    /// <exception cref="PolicyValidationException">Something is wrong with it; the exception lists every fault.</exception>
    public static PolicyCore Create(string name, Action<PolicyCoreBuilder> configure) =>
        TryCreate(name, configure, out PolicyCore? core, out ImmutableArray<PolicyDiagnostic> diagnostics)
            ? core
            : throw new PolicyValidationException(diagnostics);

    /// <summary>Makes a core, or lists what is wrong with it. Warnings come with a core, errors without.</summary>
    public static bool TryCreate(string name, Action<PolicyCoreBuilder> configure, [NotNullWhen(true)] out PolicyCore? core, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(configure);
        PolicyCoreBuilder builder = new(name);
        configure(builder);
        DiagnosticBag bag = new();
        CoreProgram? program = CoreCompiler.Compile(builder, bag);
        diagnostics = bag.ToImmutable();
        core = program is null ? null : new PolicyCore(builder, program);
        return core is not null;
    }

    /// <summary>
    /// Decides one row without allocating. The one exception is a card with computed points whose exact value needs more than 28 digits.
    /// </summary>
    /// <param name="row">A row of <see cref="Schema"/>.</param>
    /// <param name="decision">What was decided.</param>
    /// <exception cref="ArgumentException">The row is of another schema.</exception>
    public void Decide(in FactRow row, out CoreDecision decision)
    {
        FactRowState state = row.State;
        if (!ReferenceEquals(state.Schema, program.RowSchema))
        {
            ThrowOtherSchema();
        }

        state.Derive();
        program.Decide(state.PaddedCodes, state.Values, out decision);
    }

    /// <summary>Decides one row and keeps what an explanation needs; its text and nodes are made when they are asked for.</summary>
    /// <exception cref="ArgumentException">The row is of another schema.</exception>
    public CoreExplanation Explain(in FactRow row)
    {
        Decide(in row, out CoreDecision decision);
        return new CoreExplanation(this, row.State, decision);
    }

    /// <summary>Empty columns for <paramref name="count"/> rows of this core.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public FactColumns NewColumns(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new FactColumns(program.RowSchema, count, batch.IsNarrow);
    }

    /// <summary>Decides every row of <paramref name="columns"/>; the results are those of <see cref="Decide"/> on the same values.</summary>
    /// <param name="columns">Columns made by <see cref="NewColumns"/> of this core.</param>
    /// <param name="decisions">Where the decisions go, at least as long as the columns.</param>
    /// <exception cref="ArgumentException">The columns are of another core, or <paramref name="decisions"/> is too short.</exception>
    public void DecideBatch(FactColumns columns, Span<CoreDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(columns);
        DecideBatch(columns, columns.Count, decisions);
    }

    /// <summary>Decides the first <paramref name="count"/> rows of <paramref name="columns"/>, such as the last chunk of a stream.</summary>
    /// <param name="columns">Columns made by <see cref="NewColumns"/> of this core.</param>
    /// <param name="count">How many rows, from 0 to all.</param>
    /// <param name="decisions">Where the decisions go, at least <paramref name="count"/>.</param>
    /// <exception cref="ArgumentException">The columns are of another core, or <paramref name="decisions"/> is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative or above the rows there are.</exception>
    public void DecideBatch(FactColumns columns, int count, Span<CoreDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, columns.Count);
        if (!ReferenceEquals(columns.Schema, program.RowSchema))
        {
            throw new ArgumentException($"The columns are of another core than \"{Name}\". Hint: make them with NewColumns of this one.", nameof(columns));
        }

        if (decisions.Length < count)
        {
            throw new ArgumentException($"There is room for {decisions.Length} decisions but {count} rows.", nameof(decisions));
        }

        batch.Decide(columns, count, decisions);
    }

    private static ImmutableArray<string> ValuesOf(DecisionTable? table) => table is null ? [] : table.Outputs[0].Fact.Values;

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ThrowOtherSchema() => throw new ArgumentException($"The row is not of the schema of the core \"{Name}\". Hint: make it with core.Schema.NewRow().", "row");
}
