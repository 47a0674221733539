namespace CollectionRules.Cli;

/// <summary>What a run talks to.</summary>
/// <param name="Output">Results. The same input gives the same text.</param>
/// <param name="Errors">Faults, counts and speed.</param>
/// <param name="IsTerminal">Whether <paramref name="Output"/> is a terminal that shows drawn tables.</param>
/// <param name="Time">The clock of the speed line, and of decisions for which no instant is told.</param>
internal sealed record Session(TextWriter Output, TextWriter Errors, bool IsTerminal, TimeProvider Time)
{
    /// <summary>Whether progress is drawn on <see cref="Errors"/>.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The longest line of case files that is read, in bytes.</summary>
    public int LongestLine { get; init; } = Input.CaseLine.Longest;

    /// <summary>Opens standard input.</summary>
    public Func<Stream> OpenInput { get; init; } = Console.OpenStandardInput;

    /// <summary>Opens standard output without text around it; a write throws where nobody reads any more.</summary>
    public Func<Stream> OpenRawOutput { get; init; } = Streaming.RawOutput.Open;

    /// <summary>The instant of the clock, cut to whole seconds.</summary>
    public DateTimeOffset Now()
    {
        DateTimeOffset now = Time.GetUtcNow();
        return new(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
    }

    /// <summary>The console of this process, UTF-8 and with LF on every system.</summary>
    public static Session OfProcess()
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.Out.NewLine = "\n";
        Console.Error.NewLine = "\n";
        return new(Console.Out, Console.Error, !Console.IsOutputRedirected, TimeProvider.System)
        {
            ShowsProgress = !Console.IsOutputRedirected && !Console.IsErrorRedirected,
        };
    }
}
