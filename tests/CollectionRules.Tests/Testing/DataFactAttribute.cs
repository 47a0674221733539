namespace CollectionRules.Tests.Testing;

/// <summary>A test on a public data set; skipped, with a word on how to run it, where the file is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DataFactAttribute : FactAttribute
{
    public DataFactAttribute(string file)
    {
        File = file;
        if (DataFile.Find(file) is null)
        {
            Skip = $"The data set {file} is not here. Set {DataFile.Variable} to its folder to run this test; docs/data.md says where it comes from.";
        }
    }

    public string File { get; }
}
