namespace CollectionRules.Explanations;

/// <summary>A named value of an explanation node. The default value has an empty name and belongs to no node.</summary>
public readonly record struct ExplanationArgument
{
    /// <summary>The most characters of a name: 64.</summary>
    public const int MaxNameLength = 64;

    private readonly string? name;
    private readonly ExplanationValue? value;

    /// <summary>Makes an argument.</summary>
    /// <param name="name">The name in kebab case, such as <c>as-of</c>: the placeholder of the same name in the node's text shows the value.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is not in kebab case or too long.</exception>
    public ExplanationArgument(string name, ExplanationValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        this.name = ExplanationNode.RequireKebabCase(name, nameof(name));
        this.value = value;
    }

    /// <summary>The name in kebab case.</summary>
    public string Name => name ?? string.Empty;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public ExplanationValue Value => value ?? throw new InvalidOperationException("The default ExplanationArgument has no value.");
}
