using CollectionRules.Cli.Wording;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Input;

/// <summary>Opens files to read: UTF-8, with or without a mark.</summary>
internal static class InputFile
{
    /// <summary>Gives the rows of a file to <paramref name="use"/>, or the reason why there are none to <paramref name="stop"/>.</summary>
    public static int Use(string path, Language language, Func<CsvRows, int> use, Func<string, int> stop)
    {
        if (Directory.Exists(path))
        {
            return stop(Messages.Get("file.is-folder", language));
        }

        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
            using CsvRows csv = new(stream);
            if (csv.BeginsWith([0xFF, 0xFE]) || csv.BeginsWith([0xFE, 0xFF]))
            {
                return stop(Messages.Get("file.utf16", language));
            }

            csv.SkipMark([0xEF, 0xBB, 0xBF]);
            return use(csv);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return stop(Messages.Get("file.not-found", language));
        }
        catch (Exception exception) when (FileFault.IsOne(exception))
        {
            return stop(Messages.Get("file.unreadable", language, ("reason", exception.Message)));
        }
    }
}
