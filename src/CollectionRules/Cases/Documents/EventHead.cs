namespace CollectionRules.Cases.Documents;

/// <summary>The members that every event has.</summary>
internal readonly record struct EventHead(string Id, DateTimeOffset OccurredAt, DateTimeOffset RecordedAt, string? Source);
