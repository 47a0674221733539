using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Diagnostics;
using CollectionRules.Json.Reading;
using CollectionRules.Monetary;

namespace CollectionRules.Json;

/// <summary>
/// Policies as JSON documents, read strictly: unknown and duplicate members are refused, numbers keep every digit or are refused, and every
/// fault is told at once with path, line and column. What is saved keeps the author's structure and loads as a policy of the same hash.
/// </summary>
/// <remarks>The limits are part of the format: 16 MB, depth 32, texts of 4,096 characters, 500 facts, 50,000 rows a table.</remarks>
/// <example><code>
/// CollectionPolicy policy = PolicyJson.Load(utf8);
/// string text = PolicyJson.Save(policy);
/// </code></example>
public static partial class PolicyJson
{
    /// <summary>The version of the format of policies, which every such document names in its member <c>schema</c>: <c>collectionrules/1</c>.</summary>
    public static string Version => PolicyFormat.Policy.Version;

    /// <summary>The JSON Schema (draft 2020-12) of policies, for editors and other programs. What a document means is checked by loading it.</summary>
    public static string Schema => PolicyFormat.Policy.Schema;

    /// <summary>Loads a policy.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="PolicyValidationException">The document has faults; every one is listed.</exception>
    public static CollectionPolicy Load(ReadOnlySpan<byte> utf8) =>
        TryLoad(utf8, out CollectionPolicy? policy, out ImmutableArray<PolicyDiagnostic> diagnostics) ? policy : throw new PolicyValidationException(diagnostics);

    /// <summary>Loads a policy.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="PolicyValidationException">The document has faults; every one is listed.</exception>
    public static CollectionPolicy Load(string json) =>
        TryLoad(json, out CollectionPolicy? policy, out ImmutableArray<PolicyDiagnostic> diagnostics) ? policy : throw new PolicyValidationException(diagnostics);

    /// <summary>Loads a policy, or lists what is wrong with the document. Warnings come with a policy, errors without.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <param name="policy">The policy; null where there is an error.</param>
    /// <param name="diagnostics">Every fault, in the order of the document.</param>
    /// <returns>True where there is no error.</returns>
    public static bool TryLoad(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out CollectionPolicy? policy, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        policy = PolicyDocument.Read<CollectionPolicy>(utf8, PolicyFormat.Policy, Make, out diagnostics);
        return policy is not null;
    }

    /// <summary>Loads a policy, or lists what is wrong with the document. Warnings come with a policy, errors without.</summary>
    /// <param name="json">The document.</param>
    /// <param name="policy">The policy; null where there is an error.</param>
    /// <param name="diagnostics">Every fault, in the order of the document.</param>
    /// <returns>True where there is no error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static bool TryLoad(string json, [NotNullWhen(true)] out CollectionPolicy? policy, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(json);
        policy = PolicyDocument.Read<CollectionPolicy>(json, PolicyFormat.Policy, Make, out diagnostics);
        return policy is not null;
    }

    /// <summary>
    /// Writes a policy as a document: facts, stages and treatments in the author's order, cells as they were written, notes in their place. It
    /// loads as a policy of the same <see cref="CollectionPolicy.ContentHash"/>, and saving that gives the same text.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <returns>The document, its lines ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="PolicyValidationException">
    /// The policy is past a limit of the format, such as a condition that nests too deep for a document, or holds what a document cannot say,
    /// such as a rule pack of its own.
    /// </exception>
    public static string Save(CollectionPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        string text = PolicyDocument.Write(PolicyFormat.Policy, PolicyContent.Of(policy), ("id", policy.Id), ("version", policy.Version));
        return Load(text).ContentHash == policy.ContentHash ? text : throw Unsaved(policy.Id);
    }

    private static CollectionPolicy? Make(PolicyReading reading, Part whole, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        CollectionPolicy.TryCreate(
            whole["id"].Text ?? "unnamed",
            whole["version"].Text ?? "1",
            policy => Configure(policy, reading, whole),
            out CollectionPolicy? made,
            out diagnostics);
        return made;
    }

    private static void Configure(CollectionPolicyBuilder policy, PolicyReading reading, Part whole)
    {
        // A currency that could not be read was told; another one stands in for it.
        policy.In(reading.Currency ?? Currency.CNY);
        policy.Facts([.. reading.HostFacts]);
        policy.CountDaysBy(reading.Delinquency ?? Cases.DelinquencyRule.Standard).Remind([.. reading.Reminders]).HoldBy(reading.Holds ?? Escalation.HoldRules.Standard);
        policy.Comply([.. reading.Packs]);
        _ = reading.Card is { } card ? policy.Score(card) : policy;
        _ = reading.Segments is { } segments ? policy.ScoreBySegment(segments) : policy;
        policy.Challenge([.. reading.Challengers]).Consult([.. reading.Models]);
        foreach (SegmentTopics topics in reading.SegmentEducation)
        {
            policy.EducateFor(topics.Reason, topics.Topics.AsSpan());
        }

        _ = reading.Ladder is { } ladder ? policy.Escalate(ladder) : policy;
        _ = reading.Offers is { } offers ? policy.Repay(offers) : policy;
        policy.ConductBy(reading.Conduct ?? Escalation.ConductRules.Standard);
        policy.Texts([.. reading.Templates]);
        _ = reading.Approach is { } approach ? policy.Approach(approach) : policy;
        _ = reading.Rewards is { } rewards ? policy.Reward(rewards) : policy;
        _ = reading.Axes is { } axes ? policy.Axes(axes) : policy;
        _ = reading.Warning is { } warning ? policy.Warn(warning, reading.WarningResponses.AsSpan()) : policy;
        _ = reading.FollowUps is { } followUps ? policy.FollowUp(followUps) : policy;
        _ = reading.Education is { } education ? policy.Educate(education) : policy;
        _ = reading.Visits is { } visits ? policy.Visit(visits) : policy;
        _ = reading.Legal is { } legal ? policy.Legal(legal) : policy;
        policy.Authoring = new PolicyAuthoring(NamesOf(whole["facts"]), [], NoteBook.Of(reading.Root));
    }

    private static ImmutableArray<string> NamesOf(Part list) => [.. list.Items.Select(static item => item["name"].Text).OfType<string>()];

    /// <summary>The last word before a text is handed out: it must load as the very same policy.</summary>
    private static InvalidOperationException Unsaved(string name) =>
        new($"The policy \"{name}\" was written but reads back with another content hash. This is a fault of the library; the text was not handed out.");
}
