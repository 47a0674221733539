using CollectionRules.Cli.Input;
using CollectionRules.Cli.Policies;
using CollectionRules.Cli.Wording;
using CollectionRules.Diagnostics;
using CollectionRules.Json;

namespace CollectionRules.Cli.Commands;

/// <summary>Finds which policy decides which form of file, and refuses what does not go together.</summary>
/// <param name="options">What was asked.</param>
/// <param name="isCases">Whether the file holds case files.</param>
/// <param name="session">Where faults are told.</param>
internal sealed class DecideChoice(DecideOptions options, bool isCases, Session session)
{
    private const string Ending = ".json";

    // Rows of the card data set are made into case files.
    private readonly bool isWhole = isCases || options.Format == InputFormat.UciCardDefault;

    private bool IsFile => options.Policy?.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) == true;

    public int Run()
    {
        if (Misfit() is { } fault)
        {
            session.Errors.WriteLine(fault);
            return ExitCode.NotDone;
        }

        return isWhole ? RunCases() : RunRows();
    }

    private int RunCases()
    {
        CollectionPolicy? policy = IsFile ? CasePolicyFile() : CasePolicies.Find(options.Policy ?? (isCases ? CasePolicies.Default : SampleCardCases.Name));
        if (policy is not null && !isCases && policy.Currency != UciCardCase.Currency)
        {
            session.Errors.WriteLine(Text(
                "usage.format-currency", ("format", options.Format.Name), ("found", UciCardCase.Currency.Code), ("policy", policy.Id), ("wanted", policy.Currency.Code)));
            return ExitCode.NotDone;
        }

        return policy is null ? ExitCode.NotDone : new DecideCasesCommand(options, policy, isRows: !isCases, session).Run();
    }

    private int RunRows()
    {
        string name = options.Policy ?? options.Format.DefaultPolicy;
        if (!IsFile)
        {
            return new DecideCommand(options, BuiltInPolicies.Get(name), session).Run();
        }

        PolicyCore? core = PolicyFile.Read<PolicyCore>(name, PolicyJson.TryLoadCore, session, options.Language);
        return core is null ? ExitCode.NotDone : new DecideCommand(options, new BuiltInPolicy(core.Name, core, IsBuiltIn: false), session).Run();
    }

    private CollectionPolicy? CasePolicyFile() => PolicyFile.Read<CollectionPolicy>(options.Policy!, PolicyJson.TryLoad, session, options.Language);

    private string? Misfit()
    {
        string[] known = [.. CasePolicies.Names, .. BuiltInPolicies.Names];
        if (options.Policy is { } policy && !IsFile)
        {
            if (!known.Contains(policy))
            {
                return Spelling.Closest(policy, known) is { } word
                    ? Text("usage.policy-suggestion", ("policy", policy), ("word", word))
                    : Text("usage.no-policy", ("policy", policy), ("known", string.Join(", ", known)));
            }

            if (CasePolicies.Names.Contains(policy) != isWhole)
            {
                return isWhole
                    ? Text("usage.policy-rows", ("policy", policy))
                    : Text("usage.policy-cases", ("policy", policy), ("file", options.File), ("format", options.Format.Name));
            }
        }

        bool isInput = options.File == DecideOptions.StandardInput;
        return !isCases && isInput ? Text("usage.input-plain", ("option", "--format"))
            : !isWhole && options.AsOf is not null ? Text("usage.cases-only", ("option", "--as-of"))
            : !isWhole && options.Json ? Text("usage.cases-only", ("option", "--json"))
            : !isWhole && options.Workers is not null ? Text("usage.cases-only", ("option", "--workers"))
            : isInput && options.Out is not null ? Text("usage.input-plain", ("option", "--out"))
            : isInput && options.Json ? Text("usage.input-plain", ("option", "--json"))
            : null;
    }

    private string Text(string key, params ReadOnlySpan<(string Name, string Value)> arguments) => Messages.Get(key, options.Language, arguments);
}
