using System.Globalization;
using System.Text;
using CollectionRules.Cli.Streaming;
using Xunit;

namespace CollectionRules.Tests.Cli.Streaming;

public sealed class OrderedPumpTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Run_AnyNumberOfWorkers_KeepsTheOrder(int workers)
    {
        List<int> written = [];
        int flushes = 0;
        Pump(workers).Run(Numbers(1_000), number => Add(written, number), () => flushes++);
        Assert.Equal(Enumerable.Range(0, 1_000), written);
        Assert.True(flushes > 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Run_WriterWantsNoMore_EndsThere(int workers)
    {
        List<int> written = [];
        Pump(workers).Run(Numbers(100_000), number => Add(written, number) && number < 70, () => { });
        Assert.Equal(Enumerable.Range(0, 71), written);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Run_WriterFails_TheFaultIsTold(int workers)
    {
        IOException fault = Assert.Throws<IOException>(() => Pump(workers).Run(Numbers(100_000), static number => number < 70 ? true : throw new IOException("gone"), () => { }));
        Assert.Equal("gone", fault.Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Run_OneLineAtATime_IsAnsweredBeforeTheNext(int workers)
    {
        // The stream gives the next line only once the one before was flushed.
        using SemaphoreSlim answered = new(1);
        List<int> written = [];
        Pump(workers).Run(new LineReader(new Conversation(answered, lines: 20), 100), number => Add(written, number), () => answered.Release());
        Assert.Equal(Enumerable.Range(0, 20), written);
    }

    private static OrderedPump<InputLine, int> Pump(int workers) => new(
        static line =>
        {
            int number = int.Parse(line.Text.Span, CultureInfo.InvariantCulture);
            Thread.SpinWait(number % 7 * 100);
            return number;
        },
        workers);

    private static LineReader Numbers(int count) =>
        new(new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, count).Select(static number => $"{number}\n")))), 100);

    private static bool Add(List<int> written, int number)
    {
        written.Add(number);
        return true;
    }

    private sealed class Conversation(SemaphoreSlim answered, int lines) : MemoryStream
    {
        private int sent;

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (sent == lines)
            {
                return 0;
            }

            Assert.True(answered.Wait(TimeSpan.FromSeconds(30)), "The line before was not answered.");
            byte[] line = Encoding.UTF8.GetBytes($"{sent++}\n");
            line.CopyTo(buffer, offset);
            return line.Length;
        }
    }
}
