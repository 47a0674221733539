using System.Threading.Channels;

namespace CollectionRules.Cli.Streaming;

/// <summary>
/// Works on lines with several workers and hands the results out in the order of the lines. Memory is bounded: no more than two batches a
/// worker are under way.
/// </summary>
/// <param name="work">Makes a result of a line; called by several threads at a time.</param>
/// <param name="workers">How many work at a time, at least 1.</param>
internal sealed class OrderedPump<TLine, T>(Func<TLine, T> work, int workers)
{
    private const int MostLines = 64;
    private const int MostBytes = 1 << 20;

    /// <summary>Reads to the end, or until <paramref name="write"/> wants no more.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="write">Takes each result in order; false ends the run after it.</param>
    /// <param name="flush">Called whenever the results so far may be waited for.</param>
    public void Run(ILineSource<TLine> lines, Func<T, bool> write, Action flush)
    {
        if (workers == 1)
        {
            RunAlone(lines, write, flush);
            return;
        }

        Channel<Task<T[]>> under = Channel.CreateBounded<Task<T[]>>(new BoundedChannelOptions(2 * workers) { SingleReader = true, SingleWriter = true });
        using SemaphoreSlim free = new(workers);
        using CancellationTokenSource over = new();
        Task written = Task.Run(() => Write(under, write, flush, over));
        try
        {
            Feed(lines, under.Writer, free, over.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or ChannelClosedException)
        {
            // The writing side wants no more, or failed: that is told below.
        }
        finally
        {
            under.Writer.TryComplete();
        }

        written.GetAwaiter().GetResult();
    }

    private void RunAlone(ILineSource<TLine> lines, Func<T, bool> write, Action flush)
    {
        List<TLine> batch = [];
        while (lines.Read(batch, MostLines, MostBytes))
        {
            foreach (TLine line in batch)
            {
                if (!write(work(line)))
                {
                    flush();
                    return;
                }
            }

            flush();
        }
    }

    private void Feed(ILineSource<TLine> lines, ChannelWriter<Task<T[]>> under, SemaphoreSlim free, CancellationToken over)
    {
        List<TLine> batch = [];
        while (lines.Read(batch, MostLines, MostBytes))
        {
            TLine[] mine = [.. batch];
            free.Wait(over);
            Task<T[]> task = Task.Run(
                () =>
                {
                    try
                    {
                        return Array.ConvertAll(mine, line => work(line));
                    }
                    finally
                    {
                        free.Release();
                    }
                },
                CancellationToken.None);
            under.WriteAsync(task, over).AsTask().GetAwaiter().GetResult();
        }
    }

    private static async Task Write(Channel<Task<T[]>> under, Func<T, bool> write, Action flush, CancellationTokenSource over)
    {
        bool goesOn = true;
        try
        {
            await foreach (Task<T[]> task in under.Reader.ReadAllAsync().ConfigureAwait(false))
            {
                T[] results = await task.ConfigureAwait(false);
                for (int i = 0; goesOn && i < results.Length; i++)
                {
                    goesOn = write(results[i]);
                }

                if (goesOn)
                {
                    flush();
                    continue;
                }

                // What is under way is let finish; nothing of it is written.
                await over.CancelAsync().ConfigureAwait(false);
            }

            flush();
        }
        catch
        {
            await over.CancelAsync().ConfigureAwait(false);
            await foreach (Task task in under.Reader.ReadAllAsync().ConfigureAwait(false))
            {
                await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            throw;
        }
    }
}
