using CollectionRules.Texts;

namespace CollectionRules.Rules.Contexts;

/// <summary>A skill or training of an agent, with the days on which it counts.</summary>
/// <param name="Name">What it proves, such as <c>law</c>, <c>communication</c>, <c>visit</c> or <c>de-escalation</c>; the words are the host's.</param>
/// <param name="IssuedOn">The first day on which it counts.</param>
/// <param name="ValidUntil">The last day on which it counts, included; null where it has no end.</param>
public sealed record Certificate(string Name, DateOnly IssuedOn, DateOnly? ValidUntil = null)
{
    /// <summary>Whether it counts on a day: from <see cref="IssuedOn"/> to <see cref="ValidUntil"/>, both included.</summary>
    public bool IsValidOn(DateOnly day) => day >= IssuedOn && !(day > ValidUntil);

    /// <summary>Name and days.</summary>
    /// <returns>For example <c>law (2026-01-01 to 2026-12-31)</c>.</returns>
    public override string ToString() =>
        $"{VisibleText.Of(Name, 64)} ({IsoText.Format(IssuedOn)} {(ValidUntil is DateOnly last ? $"to {IsoText.Format(last)}" : "on")})";
}
