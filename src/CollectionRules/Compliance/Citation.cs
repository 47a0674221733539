using CollectionRules.Cases;
using CollectionRules.Serialization;

namespace CollectionRules.Compliance;

/// <summary>Where a rule comes from, and how far that was verified.</summary>
/// <param name="Source">The statute, standard or guideline, with its date.</param>
/// <param name="Clause">The article, section or paragraph.</param>
/// <param name="Quality">How far it was verified.</param>
/// <param name="SeenOn">The day on which the source was looked at.</param>
public sealed record Citation(string Source, string Clause, SourceQuality Quality, DateOnly SeenOn)
{
    /// <summary>The statute, standard or guideline, with its date.</summary>
    public string Source { get; } = CaseText.Text(Source, nameof(Source));

    /// <summary>The article, section or paragraph.</summary>
    public string Clause { get; } = CaseText.Text(Clause, nameof(Clause));

    /// <summary>How far it was verified.</summary>
    public SourceQuality Quality { get; } = Enum.IsDefined(Quality) ? Quality : throw new ArgumentOutOfRangeException(nameof(Quality), Quality, "The source quality is not defined.");

    /// <summary>Source and clause in one line, such as <c>GB/T 45251-2025, 5.3</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Source}, {Clause}";

    internal void Write(CanonicalWriter writer)
    {
        writer.StartObject();
        writer.Name("source");
        writer.Text(Source);
        writer.Name("clause");
        writer.Text(Clause);
        writer.Name("quality");
        writer.Text(Quality.Mark());
        writer.Name("seenOn");
        writer.Date(SeenOn);
        writer.EndObject();
    }
}
