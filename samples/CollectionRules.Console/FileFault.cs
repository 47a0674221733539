namespace CollectionRules.Cli;

/// <summary>The exceptions by which a file system says no.</summary>
internal static class FileFault
{
    public static bool IsOne(Exception exception) => exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
}
