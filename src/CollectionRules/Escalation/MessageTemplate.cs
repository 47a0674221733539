namespace CollectionRules.Escalation;

/// <summary>The text of a message, letter or talk, as treatments name it. Placeholders such as <c>{amount}</c> are filled by the host.</summary>
/// <param name="Id">The id that treatments name; with the language its own within the policy.</param>
/// <param name="Language">The language as a tag, such as <c>zh-Hans</c> or <c>en</c>.</param>
/// <param name="Text">The text.</param>
public sealed record MessageTemplate(string Id, string Language, string Text);
