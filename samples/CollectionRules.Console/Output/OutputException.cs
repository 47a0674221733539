namespace CollectionRules.Cli.Output;

/// <summary>A file of results could not be written any further.</summary>
internal sealed class OutputException(Exception cause) : IOException(cause.Message, cause);
