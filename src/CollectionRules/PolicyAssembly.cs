using System.Buffers;
using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Rules.Sources;
using CollectionRules.Scoring;

namespace CollectionRules;

/// <summary>Checks the parts of a policy against each other and puts them together.</summary>
internal static class PolicyAssembly
{
    private static readonly SearchValues<char> VersionCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_+");

    public static CollectionPolicy? Assemble(CollectionPolicyBuilder builder)
    {
        DiagnosticBag bag = builder.Faults;
        builder.MakeAxes();
        builder.CheckRewards();
        CheckHead(builder, bag);
        CheckGate(builder, bag);
        WorkflowAssembly.Check(builder, bag);
        CheckOffers(builder, bag);
        AxisAssembly.Check(builder, bag);
        CheckApproach(builder, bag);
        ScoringAssembly.Check(builder, bag);
        WarningAssembly.Check(builder, bag);
        TemplateChecking.Check(builder, bag);
        PolicyFacts? facts = FactsOf(builder, bag);
        PolicyCore? core = CoreOf(builder, bag);
        return bag.HasErrors || facts is null || core is null
            ? null
            : new CollectionPolicy(builder, core, facts, RulesOf(builder), bag.ToImmutable());
    }

    private static void CheckHead(CollectionPolicyBuilder builder, DiagnosticBag bag)
    {
        if (!FactValidator.IsName(builder.Id))
        {
            bag.Report(DiagnosticCode.PolicyId, "/id", builder.Id);
        }

        if (builder.Version.Length is 0 or > 64 || builder.Version.AsSpan().ContainsAnyExcept(VersionCharacters))
        {
            bag.Report(DiagnosticCode.PolicyVersion, "/version", Texts.VisibleText.Of(builder.Version, 64));
        }

        if (builder.PolicyCurrency.IsUnspecified)
        {
            bag.Report(DiagnosticCode.PolicyCurrency, "/currency");
        }

        if (builder.Card is null && builder.Tree is null && builder.Ladder is null && !bag.HasErrors)
        {
            bag.Report(DiagnosticCode.PolicyEmpty);
        }
    }

    /// <summary>Whoever proposes contacts has rule packs that judge them, and every setting of theirs is given or done without for a reason.</summary>
    private static void CheckGate(CollectionPolicyBuilder builder, DiagnosticBag bag)
    {
        bool contacts = builder.Ladder?.Stages.Any(static stage => !stage.Treatments.IsEmpty) == true || !builder.ReminderPlan.Rules.IsEmpty || builder.EducationPlan is not null || builder.TopicsBySegment.Count > 0 || builder.ApproachPlan is not null
            || builder is { Ladder: not null, Warning.Levels.IsEmpty: false };
        if (contacts && builder.Packs.Count == 0)
        {
            bag.Report(DiagnosticCode.PolicyGate, "/comply");
        }

        for (int i = 0; i < builder.Packs.Count; i++)
        {
            builder.Packs[i].ReportUnset(bag, JsonPointer.Append("/comply", i));
        }
    }

    private static void CheckApproach(CollectionPolicyBuilder builder, DiagnosticBag bag)
    {
        if (builder.ApproachPlan is not { } plan)
        {
            return;
        }

        if (plan.MostInquiries is < 1 or > 100)
        {
            bag.Report(DiagnosticCode.OutOfRange, "/approach/mostInquiries", plan.MostInquiries.ToString(System.Globalization.CultureInfo.InvariantCulture), arguments: [("minimum", "1"), ("maximum", "100")]);
        }

        ChannelCatalog channels = builder.Ladder?.Channels ?? ChannelCatalog.BuiltIn;
        channels.Find(plan.InquiryChannel.ToString(), "/approach/inquiryChannel", bag);
        channels.Find(plan.OfferChannel.ToString(), "/approach/offerChannel", bag);
    }

    /// <summary>What offers read of later phases is decided by this card and this ladder.</summary>
    private static void CheckOffers(CollectionPolicyBuilder builder, DiagnosticBag bag)
    {
        Fact[] decided = AxisAssembly.DecidedBy(builder);
        foreach (Fact fact in builder.Offers?.Schema.Coders.Select(static coder => coder.Fact).Where(fact => fact.Phase != FactPhase.Case && !decided.Contains(fact)) ?? [])
        {
            bag.Report(
                DiagnosticCode.CoreUndecided,
                "/offers",
                fact.Name,
                Spelling.Closest(fact.Name, decided.Select(static one => one.Name)),
                new Texts.TextArgument("reader", "offers"));
        }
    }

    private static PolicyFacts? FactsOf(CollectionPolicyBuilder builder, DiagnosticBag bag)
    {
        DiagnosticBag own = new();
        SchemaBuilder schema = new(own);
        foreach (FactSchema read in SchemasOf(builder))
        {
            foreach (FactCoder coder in read.Coders.Where(static coder => coder.Fact.Phase == FactPhase.Case))
            {
                if (schema.Add(coder.Fact, JsonPointer.Append("/facts", coder.Fact.Name)) && coder.KeepsValue)
                {
                    schema.KeepValue(coder.Fact);
                }
            }
        }

        foreach (Fact fact in schema.Facts.Where(static fact => fact.Derivation is null))
        {
            ProtectedAttributes.Check(fact, own, JsonPointer.Append("/facts", fact.Name));
        }

        List<HostFact> hosts = ScoringAssembly.HostsOf(builder, own);
        foreach (HostFact host in hosts.Where(static host => !ProtectedAttributes.Contains(host.Fact) && host.IsProtected))
        {
            own.Report(DiagnosticCode.Protected, JsonPointer.Append("/facts", host.Fact.Name), host.Origin.Name);
        }

        FactSource? source = null;
        if (!own.HasErrors)
        {
            FactSource.TryCreate(schema.Build(), hosts, builder.DelinquencyRule, out source, out ImmutableArray<PolicyDiagnostic> diagnostics);
            own.AddRange(diagnostics);
        }

        bag.AddRange(own.ToImmutable());
        return source is null ? null : new PolicyFacts(source, [.. builder.OutsideModels]);
    }

    private static IEnumerable<FactSchema> SchemasOf(CollectionPolicyBuilder builder)
    {
        if (builder.Card is { } card)
        {
            yield return card.Schema;
        }

        if (builder.Tree is { } tree)
        {
            yield return tree.Schema;
        }

        foreach (Scorecard challenger in builder.ChallengerCards)
        {
            yield return challenger.Schema;
        }

        if (builder.Ladder is { } ladder)
        {
            yield return ladder.Schema;
            yield return ladder.TreatmentSchema;
        }

        if (builder.Offers is { } offers)
        {
            yield return offers.Schema;
        }

        if (builder.Rewards is { } rewards)
        {
            yield return rewards.Schema;
        }

        if (builder.Matrix is { } matrix)
        {
            yield return matrix.Schema;
        }

        if (builder.Warning is { } warning)
        {
            yield return warning.Schema;
        }
    }

    private static PolicyCore? CoreOf(CollectionPolicyBuilder builder, DiagnosticBag bag)
    {
        if (bag.HasErrors)
        {
            return null;
        }

        PolicyCore.TryCreate(
            builder.Id,
            core =>
            {
                if ((builder.Card ?? builder.Tree?.RestCard) is { } card)
                {
                    core.Card(card);
                }

                // Stages go by the score of whichever card; a core has one.
                if (builder is { Ladder: { } ladder, Tree: null } && AxisAssembly.IsStageOfCore(builder))
                {
                    core.Stages(ladder.TargetTable);
                }
            },
            out PolicyCore? made,
            out ImmutableArray<PolicyDiagnostic> diagnostics);
        bag.AddRange(diagnostics);
        return made;
    }

    private static RulePack? RulesOf(CollectionPolicyBuilder builder) =>
        builder.Packs.Count == 0 ? null : RulePack.Combine(builder.Id, [.. builder.Packs]);
}
