using System.Globalization;
using CollectionRules.Serialization;

namespace CollectionRules.Cases;

/// <summary>
/// What a case file is at one moment: the number of its events and a digest of all it holds. A host that records only against the version
/// it decided on cannot race itself.
/// </summary>
/// <param name="EventCount">The number of events recorded.</param>
/// <param name="Digest">
/// The SHA-256 of two digests in a row: that of the canonical bytes of everything but the events, and that of the chain of events, in which
/// each digest is the SHA-256 of the one before (32 zeros at first) and the canonical bytes of the event.
/// </param>
/// <remarks>
/// The order in which events were recorded is part of the version, because a host records one after another: the same events recorded in
/// another order, or listed in another order in a document, are the same history and decide the same, but they are another version, and the
/// decision has another id. Keep the order of a document as it was written.
/// The digest is not keyed: it names content, and whoever can guess the content can check the guess. Keep it with the case file.
/// </remarks>
public readonly record struct CaseVersion(int EventCount, ContentHash Digest)
{
    /// <summary>Count and digest.</summary>
    /// <returns>For example <c>12/sha256:…</c> with 64 hexadecimal digits.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{EventCount}/{Digest}");
}
