namespace CollectionRules.Serialization;

/// <summary>The kinds of value a document holds: those of JSON.</summary>
public enum DocumentKind
{
    /// <summary>The literal <c>null</c>.</summary>
    Nothing = 0,

    /// <summary>The literal <c>true</c> or <c>false</c>.</summary>
    Flag = 1,

    /// <summary>A number.</summary>
    Number = 2,

    /// <summary>A text in quotes.</summary>
    Text = 3,

    /// <summary>An array in brackets.</summary>
    Array = 4,

    /// <summary>An object in braces.</summary>
    Object = 5,
}
