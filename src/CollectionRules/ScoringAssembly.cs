using CollectionRules.Diagnostics;
using CollectionRules.Explanations;
using CollectionRules.Rules.Sources;
using CollectionRules.Scoring;

namespace CollectionRules;

/// <summary>Checks cards by segment, challengers and models against the rest of a policy.</summary>
internal static class ScoringAssembly
{
    public static void Check(CollectionPolicyBuilder builder, DiagnosticBag bag)
    {
        CheckNames(builder, bag);
        CheckTopics(builder, bag);
    }

    /// <summary>The facts of the host with those of the models, which need not be named twice.</summary>
    public static List<HostFact> HostsOf(CollectionPolicyBuilder builder, DiagnosticBag bag)
    {
        List<HostFact> hosts = [.. builder.HostFacts];
        HashSet<string> own = new(StringComparer.Ordinal);
        for (int i = 0; i < builder.OutsideModels.Count; i++)
        {
            OutsideModel model = builder.OutsideModels[i];
            HostFact fact = new(model.Fact, FactOrigin.OfModel(model.Name));
            HostFact? named = hosts.Find(host => host.Fact.Name == model.Fact.Name);
            if (!own.Add(model.Fact.Name) || (named is not null && named != fact))
            {
                bag.Report(DiagnosticCode.FactConflict, JsonPointer.Append("/models", i), model.Fact.Name);
            }
            else if (named is null)
            {
                hosts.Add(fact);
            }
        }

        return hosts;
    }

    /// <summary>A recorded score tells its card by name alone.</summary>
    private static void CheckNames(CollectionPolicyBuilder builder, DiagnosticBag bag)
    {
        foreach (IGrouping<string, Scorecard> named in (builder.Tree?.Cards ?? []).Concat(builder.ChallengerCards).Prepend(builder.Card).OfType<Scorecard>().Distinct()
            .GroupBy(static card => card.Name, StringComparer.Ordinal).Where(static named => named.Skip(1).Any()))
        {
            bag.Report(DiagnosticCode.PolicyCards, "/scoring/cards", named.Key);
        }
    }

    private static void CheckTopics(CollectionPolicyBuilder builder, DiagnosticBag bag)
    {
        string[] reasons = [.. ReasonsOf(builder.Tree?.Segments ?? []).Select(static reason => reason.ToString())];
        for (int i = 0; i < builder.TopicsBySegment.Count; i++)
        {
            if (builder.TopicsBySegment[i].Reason is var reason && (reason.IsEmpty || !reasons.Contains(reason.ToString())))
            {
                string word = reason.IsEmpty ? "" : reason.ToString();
                bag.Report(DiagnosticCode.PolicySegment, JsonPointer.Append("/scoring/education", i), word, Spelling.Closest(word, reasons));
            }
        }
    }

    private static IEnumerable<ReasonCode> ReasonsOf(IEnumerable<CardSegment> segments) =>
        segments.SelectMany(static segment => ReasonsOf(segment.Segments).Append(segment.Reason)).Where(static reason => !reason.IsEmpty);
}
