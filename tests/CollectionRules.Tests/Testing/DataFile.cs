namespace CollectionRules.Tests.Testing;

/// <summary>Public data sets that are not part of the repository: in the folder of <c>COLLECTIONRULES_DATA</c>, else in <c>shared/vectors/data</c> beside the working tree.</summary>
internal static class DataFile
{
    public const string Variable = "COLLECTIONRULES_DATA";

    public const string TaiwanCards = "taiwan_card_default.csv";

    /// <summary>The file's path, or null where it is not there.</summary>
    public static string? Find(string name)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder)
        {
            return Existing(Path.Combine(folder, name));
        }

        for (DirectoryInfo? place = new(AppContext.BaseDirectory); place is not null; place = place.Parent)
        {
            if (Existing(Path.Combine(place.FullName, "shared", "vectors", "data", name)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static string? Existing(string path) => File.Exists(path) ? path : null;
}
