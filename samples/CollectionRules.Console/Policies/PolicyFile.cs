using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Cli.Output;
using CollectionRules.Cli.Wording;
using CollectionRules.Diagnostics;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Policies;

/// <summary>Reads policies from JSON files; every fault is said on a line of its own.</summary>
internal static class PolicyFile
{
    /// <summary>Reads a document.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="path">The file.</param>
    /// <param name="load">Makes it of the bytes.</param>
    /// <param name="session">Told what is wrong.</param>
    /// <param name="language">The language of it.</param>
    public static T? Read<T>(string path, Loading<T> load, Session session, Language language)
        where T : class
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (FileFault.IsOne(exception))
        {
            string reason = exception is FileNotFoundException or DirectoryNotFoundException ? Messages.Get("file.not-found", language)
                : Directory.Exists(path) ? Messages.Get("file.is-folder", language)
                : Messages.Get("file.unreadable", language, ("reason", exception.Message));
            session.Errors.WriteLine(Messages.Get("line.file", language, ("file", path), ("reason", reason)));
            return null;
        }

        if (load(bytes, out T? made, out ImmutableArray<PolicyDiagnostic> diagnostics))
        {
            return made;
        }

        foreach (PolicyDiagnostic fault in diagnostics.Where(static fault => fault.Severity == Severity.Error))
        {
            session.Errors.WriteLine(FaultText.Of(path, 1, fault, language));
        }

        return null;
    }

    /// <summary>Makes a policy of the bytes of a document.</summary>
    /// <typeparam name="T">What it makes.</typeparam>
    internal delegate bool Loading<T>(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? made, out ImmutableArray<PolicyDiagnostic> diagnostics)
        where T : class;
}
