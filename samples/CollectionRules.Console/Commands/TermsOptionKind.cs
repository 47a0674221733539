namespace CollectionRules.Cli.Commands;

/// <summary>How the text of an option becomes the value of a member.</summary>
internal enum TermsOptionKind
{
    /// <summary>As it is.</summary>
    Text,

    /// <summary>A number where it reads as one.</summary>
    Number,

    /// <summary>A rate; a bare number is percent per year.</summary>
    Rate,
}
