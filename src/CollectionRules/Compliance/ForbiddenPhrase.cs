using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Serialization;

namespace CollectionRules.Compliance;

/// <summary>Words that a text must not have.</summary>
/// <param name="Text">The words, in their language. Case, white space and the width of characters do not matter.</param>
/// <param name="Category">Why they are forbidden.</param>
public sealed record ForbiddenPhrase(string Text, ContentCategory Category)
{
    internal static readonly WordList<ContentCategory> Categories = new(
        ("threat", ContentCategory.Threat), ("abuse", ContentCategory.Abuse), ("false-authority", ContentCategory.FalseAuthority), ("false-claim", ContentCategory.FalseClaim),
        ("disclosure", ContentCategory.Disclosure), ("extra-charge", ContentCategory.ExtraCharge), ("new-borrowing", ContentCategory.NewBorrowing), ("credit-record", ContentCategory.CreditRecord));

    /// <summary>The words.</summary>
    public string Text { get; } = CaseText.Identifier(Text, nameof(Text));

    /// <summary>Why they are forbidden.</summary>
    public ContentCategory Category { get; } = Enum.IsDefined(Category) ? Category : throw new ArgumentOutOfRangeException(nameof(Category), Category, "The category is not defined.");

    internal static void Write(ForbiddenPhrase value, CaseWriter writer)
    {
        writer.Text("text", value.Text);
        writer.Word("category", Categories.WordFor(value.Category));
    }
}
