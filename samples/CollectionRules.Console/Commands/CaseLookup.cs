using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using CollectionRules.Cases;
using CollectionRules.Cli.Input;
using CollectionRules.Cli.Output;
using CollectionRules.Cli.Policies;
using CollectionRules.Cli.Streaming;
using CollectionRules.Cli.Wording;
using CollectionRules.Diagnostics;
using CollectionRules.Json;
using CollectionRules.Rules.Contexts;

namespace CollectionRules.Cli.Commands;

/// <summary>Finds one case of a file and the policy that is to judge it; says what is wrong where it cannot.</summary>
internal sealed class CaseLookup(CaseChoice choice, Session session)
{
    private const string Ending = ".json";

    /// <summary>Finds both.</summary>
    /// <param name="found">The case and the policy.</param>
    /// <returns>False where something is wrong; it was said.</returns>
    public bool TryFind([NotNullWhen(true)] out CaseUnderPolicy? found)
    {
        found = null;
        if (Policy() is not { } policy)
        {
            return false;
        }

        if (Directory.Exists(choice.File))
        {
            return Fails(Text("file.is-folder"));
        }

        try
        {
            using FileStream stream = new(choice.File, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
            if (!stream.CanSeek)
            {
                return Fails(Text("file.no-seek"));
            }

            DateTimeOffset asOf = choice.AsOf ?? CaseInput.AsOfTold(stream, choice.File) ?? session.Now();
            if (Case(stream) is not { } file)
            {
                return false;
            }

            found = new CaseUnderPolicy(policy, file, DecisionContext.At(asOf));
            return true;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Fails(Text("file.not-found"));
        }
        catch (Exception exception) when (FileFault.IsOne(exception))
        {
            return Fails(Text("file.unreadable", ("reason", exception.Message)));
        }
    }

    private CollectionPolicy? Policy()
    {
        string name = choice.Policy ?? CasePolicies.Default;
        if (name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
        {
            return PolicyFile.Read<CollectionPolicy>(name, PolicyJson.TryLoad, session, choice.Language);
        }

        CollectionPolicy? policy = CasePolicies.Find(name);
        if (policy is null)
        {
            session.Errors.WriteLine(BuiltInPolicies.Names.Contains(name) ? Text("usage.policy-rows", ("policy", name))
                : Spelling.Closest(name, CasePolicies.Names) is { } word ? Text("usage.policy-suggestion", ("policy", name), ("word", word))
                : Text("usage.no-policy", ("policy", name), ("known", string.Join(", ", CasePolicies.Names))));
        }

        return policy;
    }

    /// <summary>The case that was asked for. Lines whose text cannot hold its id are passed over unread.</summary>
    private CollectionCase? Case(FileStream stream)
    {
        LineReader reader = CaseInput.LinesOf(stream, choice.File, session.LongestLine);
        byte[]? wanted = choice.Case is { } asked ? Encoding.UTF8.GetBytes(asked) : null;
        List<InputLine> lines = [];
        CollectionCase? found = null;
        bool isAny = false;
        while (reader.Read(lines, 1, 1))
        {
            isAny = true;
            ReadOnlySpan<byte> text = lines[0].Text.Span;
            if (wanted is not null && IsPlain(wanted) && text.IndexOf(wanted) < 0 && text.IndexOf((byte)'\\') < 0)
            {
                continue;
            }

            bool isRead = CaseDocument.TryRead(text, out CollectionCase? file, out ImmutableArray<PolicyDiagnostic> faults);
            if (wanted is null)
            {
                if (found is not null)
                {
                    Fails(Text("file.many-cases"));
                    return null;
                }

                if (!isRead)
                {
                    return Refuse(lines[0], faults);
                }

                found = file;
            }
            else if (isRead && file!.Id == choice.Case)
            {
                return file;
            }
            else if (!isRead && text.IndexOf(Encoding.UTF8.GetBytes($"\"id\":\"{choice.Case}\"")) >= 0)
            {
                return Refuse(lines[0], faults);
            }
        }

        if (found is null)
        {
            Fails(isAny ? Text("file.case-unknown", ("case", ShownText.Of(choice.Case ?? ""))) : Text("file.no-case"));
        }

        return found;
    }

    private static bool IsPlain(byte[] text) => Array.TrueForAll(text, static one => one is >= 0x20 and < 0x7F and not (byte)'"' and not (byte)'\\');

    private CollectionCase? Refuse(InputLine line, ImmutableArray<PolicyDiagnostic> faults)
    {
        foreach (PolicyDiagnostic fault in faults.Where(static fault => fault.Severity == Severity.Error))
        {
            session.Errors.WriteLine(FaultText.Of(choice.File, line.Number, fault, choice.Language));
        }

        return null;
    }

    private bool Fails(string reason)
    {
        session.Errors.WriteLine(Text("line.file", ("file", choice.File), ("reason", reason)));
        return false;
    }

    private string Text(string key, params ReadOnlySpan<(string Name, string Value)> arguments) => Messages.Get(key, choice.Language, arguments);
}
