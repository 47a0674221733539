using System.Text;

namespace CollectionRules.Tests.Cli;

/// <summary>A folder for the files of one test.</summary>
public abstract class TemporaryFolder : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("console").FullName;

    protected string Folder => folder;

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected string PathOf(string name) => Path.Combine(folder, name);

    protected string Write(string name, params ReadOnlySpan<string> lines) => WriteText(name, string.Join('\n', lines!) + "\n");

    protected string WriteText(string name, string text) => WriteBytes(name, Encoding.UTF8.GetBytes(text));

    protected string WriteBytes(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }
}
