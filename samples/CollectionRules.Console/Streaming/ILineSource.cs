namespace CollectionRules.Cli.Streaming;

/// <summary>Hands out what an input holds, in its order, a batch at a time.</summary>
internal interface ILineSource<T>
{
    /// <summary>Waits for one item and hands out those that are there.</summary>
    /// <param name="lines">Receives the items; it is cleared first.</param>
    /// <param name="mostLines">The most items, at least 1.</param>
    /// <param name="mostBytes">Once this many bytes are handed out no further item is taken.</param>
    /// <returns>False at the end.</returns>
    bool Read(List<T> lines, int mostLines, int mostBytes);
}
