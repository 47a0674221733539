namespace CollectionRules.Cli.Streaming;

/// <summary>One line of a stream, without its line end.</summary>
/// <param name="Number">Its number as an editor shows it, from 1.</param>
/// <param name="Text">Its bytes; of a line that is too long, the beginning.</param>
/// <param name="IsTooLong">Whether the line is longer than is read.</param>
/// <param name="Length">How many bytes the whole line has.</param>
internal readonly record struct InputLine(long Number, ReadOnlyMemory<byte> Text, bool IsTooLong, long Length);
