using System.Diagnostics.CodeAnalysis;
using System.Text;
using CollectionRules.Cli.Wording;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Output;

/// <summary>Opens files to write: UTF-8 without mark, and never over an existing file unless that is wanted.</summary>
internal static class OutputFile
{
    /// <summary>Whether two names lead to the same file.</summary>
    public static bool IsSame(string path, string other) => string.Equals(Target(path), Target(other), StringComparison.Ordinal);

    /// <summary>Opens <paramref name="path"/>, or gives the reason why not.</summary>
    public static bool TryOpen(string path, bool overwrite, Language language, [NotNullWhen(true)] out StreamWriter? writer, [NotNullWhen(false)] out string? reason)
    {
        writer = null;
        try
        {
            // Not shared: where the input is the same file under another name, its lock refuses this before anything is cut.
            FileStream stream = new(path, overwrite ? FileMode.Create : FileMode.CreateNew, FileAccess.Write, FileShare.None);
            writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };
            reason = null;
            return true;
        }
        catch (Exception exception) when (FileFault.IsOne(exception))
        {
            reason = !overwrite && File.Exists(path)
                ? Messages.Get("file.exists", language)
                : Messages.Get("file.unwritable", language, ("reason", exception.Message));
            return false;
        }
    }

    private static string Target(string path) => (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true) : null)?.FullName ?? Path.GetFullPath(path);
}
