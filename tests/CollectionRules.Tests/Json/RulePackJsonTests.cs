using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Compliance.Calculations;
using CollectionRules.Diagnostics;
using CollectionRules.Json;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.History;
using CollectionRules.Tests.Guards;
using CollectionRules.Tests.Docs;

namespace CollectionRules.Tests.Json;

/// <summary>Rule packs in policy documents: those that ship, a lender's own, and combinations.</summary>
public sealed partial class RulePackJsonTests
{
    private static ImmutableArray<ComplianceRule> ShippedRules => [.. RulePacks.All.SelectMany(static pack => pack.WithUnverifiedDefaults().Rules).DistinctBy(static rule => rule.Id)];

    [Fact]
    public void Load_EveryShippedRuleAsOwn_IsTheSame()
    {
        string[] kinds = [.. ShippedRules.Select(static rule => rule.Kind).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(ShippedRules.Length, Assert.Single(Returned(RulePack.Create("OWN", "7", ShippedRules).WithUnverifiedDefaults()).Packs).Rules.Length);
        string[] all = [.. kinds.Union(EveryMember.Select(static rule => rule.Kind)).Order(StringComparer.Ordinal)];
        string[] known = [.. typeof(ComplianceRule).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(ComplianceRule)) && !type.IsAbstract)
            .Select(static type => (string)type.GetField("KindName")!.GetValue(null)!).Order(StringComparer.Ordinal)];
        Assert.Equal(known, all);
    }

    [Fact]
    public void Load_EveryMemberOfOwnRules_IsTheSame()
    {
        CollectionPolicy loaded = Returned(RulePack.Create("HOUSE", "2026.1", EveryMember));
        Assert.Equal<ComplianceRule>(EveryMember, [.. loaded.Packs[0].OwnRules]);
    }

    [Fact]
    public void Load_ChangedPacks_AreTheSame()
    {
        RulePack house = RulePack.Create("HOUSE", "1", EveryMember);
        ContactCapRule whole = EveryMember.OfType<ContactCapRule>().Single();
        RulePack standard = RulePacks.China.Standard;
        foreach (RulePack pack in (ReadOnlySpan<RulePack>)[
            house.Tighten("wait", 40).Tighten("hours", WeeklyWindows.Every(DailyWindow.Parse("10:00-12:00"))).Tighten("wait", 50),
            house.Tighten("wait", 40).Tighten("wait-tightened", 50),
            standard.Set("cn-message-cap", 2),
            standard.Set("cn-message-cap", whole),
            standard.AcceptUnset("cn-message-cap", "no messages").AcceptUnset("cn-recording-retention", "kept for ever"),
            standard.WithUnverifiedDefaults().Tighten("cn-daily-effective-calls", 1),
            RulePacks.China.PersonalConsumerLoans.WithUnverifiedDefaults().Set("cn-message-cap", 1).Tighten("cn-daily-effective-calls", 2),
            RulePack.Combine("HOUSE-AND-LAW", house.Tighten("wait", 40), standard.Set("cn-message-cap", 3), RulePacks.UnitedStates.NewYorkCity.WithUnverifiedDefaults()),
            RulePack.Combine("CN-PERSONAL-CONSUMER-LOANS", standard, house),
            RulePack.Create("US-REGF", "own", whole)])
        {
            Returned(pack);
        }
    }

    [Fact]
    [Trait("diagnostic", DiagnosticCode.PackUnsaved)]
    public void Save_SettingGivenAfterItsRuleWasTightened_SaysSo()
    {
        CollectionPolicy policy = With(RulePacks.China.Standard.Set("cn-message-cap", 3).Tighten("cn-message-cap", 2).Set("cn-message-cap", 1));
        PolicyValidationException fault = Assert.Throws<PolicyValidationException>(() => PolicyJson.Save(policy));
        Assert.Equal(
            "CR-PACK-UNSAVED error at /comply: The rule pack \"CN-GBT45251\" was changed in an order that a policy document cannot say: it tells settings first, then stricter rules. Hint: give or accept every setting before rules are tightened.",
            Assert.Single(fault.Diagnostics).ToString());
    }

    /// <summary>Negative control: no text, number or flag of a saved pack can be changed, and no member taken away, without another hash or a fault.</summary>
    [Fact]
    public void Load_AnyValueChanged_IsAnotherPolicyOrAFault()
    {
        CollectionPolicy policy = With(RulePack.Combine("BOTH", RulePack.Create("HOUSE", "1", EveryMember).Tighten("wait", 40), RulePacks.China.Standard.Set("cn-message-cap", 3)));
        string text = PolicyJson.Save(policy);
        List<string> unnoticed = [];
        int changes = 0;
        foreach (string path in Paths(JsonNode.Parse(text)!["comply"]!))
        {
            foreach (bool removes in (ReadOnlySpan<bool>)[false, true])
            {
                JsonNode root = JsonNode.Parse(text)!;
                if (Change(root["comply"]!, path, removes))
                {
                    changes++;
                    if (PolicyJson.TryLoad(root.ToJsonString(), out CollectionPolicy? other, out _) && other.ContentHash == policy.ContentHash)
                    {
                        unnoticed.Add((removes ? "without " : "") + path);
                    }
                }
            }
        }

        Assert.InRange(changes, 400, int.MaxValue);
        Assert.Equal(Unnoticed, unnoticed.Select(static path => string.Join('/', path.Split('/').Where(static part => !int.TryParse(part, out _)))).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>What may change: the version a pack was written for, which only warns, and flags that say what holds anyway.</summary>
    private static string[] Unnoticed =>
    [
        "/combined/packs/version",
        "without /combined/packs/version",
    ];

    [Fact]
    public void TryLoad_OwnRulesWithTenFaults_TellsTenInTheirPlaces()
    {
        string text = PolicyJson.Save(With(RulePack.Create("HOUSE", "1", EveryMember)));
        foreach ((string old, string wanted) in (ReadOnlySpan<(string, string)>)[
            ("\"hours\": \"", "\"hours\": \"25:00 "),
            ("\"events\": [\"contact-attempted\", \"visit-recorded\"]", "\"events\": [\"contact-atempted\", \"visit-recorded\"]"),
            ("\"window\": \"rolling P30D\"", "\"window\": \"rolling 30\""),
            ("\"step\": \"certificate\"", "\"step\": \"certificat\""),
            ("\"certificates\": [\"basic\", \"law\"]", "\"certificates\": [\"basic\", \"basic\"]"),
            ("\"moreThanDays\": 90", "\"moreThanDays\": 5"),
            ("\"quality\": \"S1\"", "\"quality\": \"S2\""),
            ("\"kind\": \"rate-cap\"", "\"kind\": \"rate-cup\""),
            ("\"mostMonths\": 24", "\"mostMonths\": 1201"),
            ("\"id\": \"opt-out\"", "\"id\": \"restriction\"")])
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            int place = text.IndexOf(old, StringComparison.Ordinal);
            text = text[..place] + wanted + text[(place + old.Length)..];
        }

        Assert.False(PolicyJson.TryLoad(text, out _, out ImmutableArray<PolicyDiagnostic> diagnostics));
        Assert.All(diagnostics, static fault => Assert.NotNull(fault.Position));
        Assert.Equal(Faults, diagnostics.Select(static fault => $"{fault.Code} {fault.Path}"));
    }

    private static string[] Faults =>
    [
        "CR-CASE-FORM /comply/0/own/rules/0/hours",
        "CR-HISTORY-KIND /comply/0/own/rules/1/counted/query/events/0",
        "CR-CASE-FORM /comply/0/own/rules/2/window",
        "CR-UNKNOWN-WORD /comply/0/own/rules/5/step",
        "CR-CASE-DUPLICATE /comply/0/own/rules/5/certificates/1",
        "CR-PACK-RULE-TWICE /comply/0/own/rules/6/id",
        "CR-RULE-FLOORS /comply/0/own/rules/11/floors/1/moreThanDays",
        "CR-UNKNOWN-WORD /comply/0/own/rules/13/citation/quality",
        "CR-OUT-OF-RANGE /comply/0/own/rules/17/mostMonths",
        "CR-UNKNOWN-WORD /comply/0/own/rules/18/kind",
    ];

    [Fact]
    public void Load_ExampleOfThePage_HoldsItsRules()
    {
        string block = Markdown.BlockAfter(Path.Combine(Repository.Root, "docs", "policy-json.md"), "## Rule packs", "json");
        JsonNode root = JsonNode.Parse(PolicyJson.Save(With(RulePacks.China.Standard)))!;
        root["comply"] = JsonNode.Parse(block);
        Assert.True(WholePolicyTests.Schema.Evaluate(JsonDocument.Parse(root.ToJsonString()).RootElement).IsValid);
        CollectionPolicy policy = PolicyJson.Load(root.ToJsonString());
        Assert.Equal(["house-weekly-contacts", "house-bereavement", "house-weekly-contacts-tightened"], policy.Packs[1].Rules.Select(static rule => rule.Id));
        Assert.Equal(policy.ContentHash, PolicyJson.Load(PolicyJson.Save(policy)).ContentHash);
    }

    [Fact]
    [Trait("diagnostic", DiagnosticCode.RuleFloors)]
    public void TryLoad_FloorsOutOfOrder_SaysSo()
    {
        string text = PolicyJson.Save(With(RulePack.Create("HOUSE", "1", EveryMember))).Replace("\"moreThanDays\": 90", "\"moreThanDays\": 5", StringComparison.Ordinal);
        Assert.False(PolicyJson.TryLoad(text, out _, out ImmutableArray<PolicyDiagnostic> diagnostics));
        PolicyDiagnostic fault = Assert.Single(diagnostics);
        Assert.Equal(DiagnosticCode.RuleFloors, fault.Code);
        Assert.EndsWith(": The class begins after 5 days, which is not later than 30; floors ascend by days. Hint: order the classes from better to worse.", fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"settings\": [{\"setting\": \"cn-message-cap\", \"most\": \"3\"}]", "CR-WRONG-TYPE /comply/0/settings/0/most")]
    [InlineData("\"settings\": [{\"setting\": \"cn-message-cap\", \"most\": -1}]", "CR-OUT-OF-RANGE /comply/0/settings/0/most")]
    [InlineData("\"settings\": [{\"setting\": \"cn-message-cap\", \"most\": 1000001}]", "CR-OUT-OF-RANGE /comply/0/settings/0/most")]
    [InlineData("\"settings\": [{\"setting\": \"cn-message-cap\", \"most\": 1.5}]", "CR-NOT-WHOLE /comply/0/settings/0/most")]
    [InlineData("\"settings\": [{\"setting\": \"cn-message-cap\"}]", "CR-CHOICE-MISSING /comply/0/settings/0")]
    [InlineData("\"settings\": [{\"setting\": \"cn-message-cap\", \"most\": 1, \"acceptedBecause\": \"x\"}]", "CR-CHOICE-TWICE /comply/0/settings/0")]
    [InlineData("\"settings\": [{\"setting\": \"cn-message-cap\", \"acceptedBecause\": \" \"}]", "CR-TEXT-EMPTY /comply/0/settings/0/acceptedBecause")]
    [InlineData("\"settings\": [{\"setting\": \"cn-recording-retention\", \"most\": 1}]", "CR-PACK-TIGHTEN /comply/0/settings/0")]
    [InlineData("\"settings\": [{\"setting\": \"cn-mesage-cap\", \"most\": 1}]", "CR-PACK-SETTING-UNKNOWN /comply/0/settings/0")]
    [InlineData("\"tighten\": [{\"rule\": \"cn-daily-effective-calls\", \"limit\": 4}]", "CR-LOOSENED /comply/0/tighten/0")]
    [InlineData("\"tighten\": [{\"rule\": \"cn-contact-hours\", \"hours\": \"Mon-Sun 07:00-22:00\"}]", "CR-LOOSENED /comply/0/tighten/0")]
    [InlineData("\"tighten\": [{\"rule\": \"cn-contact-hours\", \"limit\": 4}]", "CR-PACK-TIGHTEN /comply/0/tighten/0")]
    public void TryLoad_WrongSettingOrTightening_IsToldInItsPlace(string members, string expected)
    {
        string text = PolicyJson.Save(With(RulePacks.China.Standard)).Replace("\"pack\": \"CN-GBT45251\"", $"\"pack\": \"CN-GBT45251\", {members}", StringComparison.Ordinal);
        Assert.False(PolicyJson.TryLoad(text, out _, out ImmutableArray<PolicyDiagnostic> diagnostics));
        PolicyDiagnostic fault = Assert.Single(diagnostics);
        Assert.Equal(expected, $"{fault.Code} {fault.Path}");
        Assert.NotNull(fault.Position);
    }

    [Fact]
    public void TryLoad_RequiredSettingUnset_IsToldWithItsPlaceUntilItIsGivenOrAccepted()
    {
        (RulePack pack, PackSetting setting) = RulePacks.All.SelectMany(static pack => pack.Settings.Where(static one => one.IsRequired).Select(one => (pack, one))).First();
        string text = PolicyJson.Save(With(pack.AcceptUnset(setting.Id, "none")));
        Assert.True(PolicyJson.TryLoad(text, out _, out _));
        JsonNode root = JsonNode.Parse(text)!;
        Assert.True(root["comply"]![0]!.AsObject().Remove("settings"));
        string unset = root.ToJsonString();
        Assert.False(PolicyJson.TryLoad(unset, out _, out ImmutableArray<PolicyDiagnostic> diagnostics));
        PolicyDiagnostic fault = Assert.Single(diagnostics);
        Assert.Equal((DiagnosticCode.PackUnset, "/comply/0", true), (fault.Code, fault.Path, fault.Position is not null));
    }

    private static CollectionPolicy With(params ReadOnlySpan<RulePack> packs)
    {
        RulePack[] all = packs.ToArray();
        return CollectionPolicy.Create("p", "1", p => p.In(Currency.CNY)
            .Escalate(l => l.Stage("reminder", s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Sms))).Comply(all));
    }

    private static CollectionPolicy Returned(RulePack pack)
    {
        CollectionPolicy policy = With(pack);
        string text = PolicyJson.Save(policy);
        CollectionPolicy loaded = PolicyJson.Load(text);
        Assert.Equal(policy.ContentHash, loaded.ContentHash);
        Assert.Equal(text, PolicyJson.Save(loaded));
        Assert.True(WholePolicyTests.Schema.Evaluate(JsonDocument.Parse(text).RootElement).IsValid);
        return loaded;
    }

    internal static IEnumerable<string> Paths(JsonNode node)
    {
        IEnumerable<(string Step, JsonNode? Node)> inner = node switch
        {
            JsonObject members => members.Select(static member => (member.Key, member.Value)),
            JsonArray items => items.Select(static (item, i) => (i.ToString(System.Globalization.CultureInfo.InvariantCulture), item)),
            _ => [],
        };
        return inner.SelectMany(static one => Paths(one.Node!).Select(below => "/" + one.Step + below).Prepend("/" + one.Step));
    }

    /// <summary>Changes the scalar at a path, or takes the member away.</summary>
    internal static bool Change(JsonNode node, string path, bool removes)
    {
        string[] steps = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        foreach (string step in steps[..^1])
        {
            node = node is JsonArray items ? items[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!;
        }

        if (removes)
        {
            return node is JsonObject members ? members.Remove(steps[^1]) : Removed((JsonArray)node, steps[^1]);
        }

        JsonNode old = node is JsonArray list ? list[int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture)]! : node[steps[^1]]!;
        JsonNode? changed = old.GetValueKind() switch
        {
            JsonValueKind.String => JsonValue.Create(old.GetValue<string>() + "x"),
            JsonValueKind.Number => JsonValue.Create(old.GetValue<decimal>() + 1),
            JsonValueKind.True => JsonValue.Create(false),
            JsonValueKind.False => JsonValue.Create(true),
            _ => null,
        };
        if (changed is not null)
        {
            old.ReplaceWith(changed);
        }

        return changed is not null;
    }

    private static bool Removed(JsonArray items, string step)
    {
        items.RemoveAt(int.Parse(step, System.Globalization.CultureInfo.InvariantCulture));
        return true;
    }
}
