using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Offers;
using CollectionRules.Rules;
using CollectionRules.Rules.Sources;
using CollectionRules.Scoring;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules.Json.Reading;

/// <summary>What the reading of one policy document knows: its faults, and what its sections have given so far.</summary>
internal sealed partial class PolicyReading
{
    private readonly DiagnosticBag bag;
    private readonly FaultPlacer placer;
    private readonly HashSet<string> failedTables = new(StringComparer.Ordinal);
    private readonly HashSet<string> usedTables = new(StringComparer.Ordinal);
    private bool namesUnknownTable;

    /// <param name="root">The document; its shape was checked.</param>
    /// <param name="source">Its text.</param>
    /// <param name="bag">The faults so far, and those to come.</param>
    /// <param name="knowsCatalog">Whether the facts of the library may be named.</param>
    public PolicyReading(DocumentNode root, SourceLines source, DiagnosticBag bag, bool knowsCatalog)
    {
        Facts = new FactBook(knowsCatalog);
        this.bag = bag;
        Root = root;
        placer = new FaultPlacer(source, bag);
        placer.Remember(bag.ToImmutable());
    }

    public DocumentNode Root { get; }

    /// <summary>The name of the whole; <c>unnamed</c> where it has none.</summary>
    public string Name => new Part(Root)["name"].Text ?? new Part(Root)["id"].Text ?? "unnamed";

    public FactBook Facts { get; }

    public Scorecard? Card { get; set; }

    public ScorecardTree? Segments { get; set; }

    public ImmutableArray<Scorecard> Challengers { get; set; } = [];

    public ImmutableArray<SegmentTopics> SegmentEducation { get; set; } = [];

    public List<OutsideModel> Models { get; } = [];

    public Dictionary<string, DecisionTable> Tables { get; } = new(StringComparer.Ordinal);

    /// <summary>The tables that the core gives a part to.</summary>
    public Dictionary<string, DecisionTable> Roles { get; } = new(StringComparer.Ordinal);

    public Currency? Currency { get; set; }

    public List<HostFact> HostFacts { get; } = [];

    public DelinquencyRule? Delinquency { get; set; }

    public Ladder? Ladder { get; set; }

    public OfferCatalog? Offers { get; set; }

    public List<RulePack> Packs { get; } = [];

    public ImmutableArray<ReminderRule> Reminders { get; set; } = [];

    public FollowUpPlan? FollowUps { get; set; }

    public EducationPlan? Education { get; set; }

    public HoldRules? Holds { get; set; }

    public ConductRules? Conduct { get; set; }

    public ApproachPlan? Approach { get; set; }

    public GradeRewards? Rewards { get; set; }

    public AbilityWillingness? Axes { get; set; }

    public EarlyWarning? Warning { get; set; }

    public ImmutableArray<WarningResponse> WarningResponses { get; set; } = [];

    public ImmutableArray<MessageTemplate> Templates { get; set; } = [];

    public VisitWorkflow? Visits { get; set; }

    public LegalWorkflow? Legal { get; set; }

    public bool HasErrors => bag.HasErrors;

    /// <summary>Whether no fault was found in a value so far.</summary>
    public bool IsSound(Part part) => part.Node is { } node && placer.IsSound(node);

    /// <summary>Reports a fault that no builder sees.</summary>
    public void Report(Part at, string code, string? suggestion = null, params ReadOnlySpan<TextArgument> arguments)
    {
        if (at.Node is { } node)
        {
            PolicyDiagnostic fault = new(code, node.Path, node.Text, suggestion, node.Position, severity: null, arguments);
            bag.Add(fault);
            placer.Remember([fault]);
        }
    }

    /// <summary>Reports what a builder said of a value.</summary>
    public void Place(ImmutableArray<PolicyDiagnostic> diagnostics, Part whole, params ReadOnlySpan<(string Path, DocumentNode Node)> places)
    {
        if (whole.Node is { } node)
        {
            placer.Place(diagnostics, node, places);
        }
    }

    /// <summary>The fact that a text names; null, with a diagnostic unless that fact's own fault was told, where there is none.</summary>
    public Fact? Fact(Part name)
    {
        if (name.Text is not { } text)
        {
            return null;
        }

        Fact? fact = Facts.Find(text);
        if (fact is null && !Facts.IsSpoiled(text))
        {
            Report(name, DiagnosticCode.FactUnknown, Spelling.Closest(text, Facts.Names));
        }

        return fact;
    }

    /// <summary>The number fact that a text names; null, with a diagnostic, where there is none.</summary>
    public NumberFact? NumberFact(Part name)
    {
        Fact? fact = Fact(name);
        if (fact is not null and not Rules.NumberFact)
        {
            Report(name, DiagnosticCode.FactNotNumber);
        }

        return fact as NumberFact;
    }

    public void AddTable(string name, DecisionTable? table)
    {
        if (table is null)
        {
            failedTables.Add(name);
        }
        else
        {
            Tables[name] = table;
        }
    }

    /// <summary>The table that a text names; null, with a diagnostic unless that table's own fault was told, where there is none.</summary>
    public DecisionTable? Table(Part name)
    {
        if (name.Text is not { } text)
        {
            return null;
        }

        usedTables.Add(text);
        DecisionTable? table = Tables.GetValueOrDefault(text);
        if (table is null && !failedTables.Contains(text))
        {
            namesUnknownTable = true;
            Report(name, DiagnosticCode.TableUnknown, Spelling.Closest(text, Tables.Keys.Concat(failedTables)));
        }

        return table;
    }

    /// <summary>Whether a table has a part, or may have one under a name that is not known.</summary>
    public bool IsTableUsed(string name) => namesUnknownTable || usedTables.Contains(name);
}
