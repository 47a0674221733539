using System.Collections.Immutable;
using CollectionRules.Texts;

namespace CollectionRules.Explanations;

/// <summary>
/// One statement of an explanation: a stable key, typed arguments in order, and the statements it rests on, in order. It is data; the
/// wording comes from the <see cref="TextTable"/> (key <c>explanation.</c> and the node's key) when it is rendered.
/// </summary>
/// <remarks>Immutable. Nodes are equal when key, arguments and children, each in order, are equal.</remarks>
public sealed partial class ExplanationNode : IEquatable<ExplanationNode>
{
    /// <summary>The greatest depth of a tree: 32, a single node having depth 1.</summary>
    public const int MaxDepth = 32;

    /// <summary>The most nodes of a tree, its root included: 10,000.</summary>
    public const int MaxCount = 10_000;

    /// <summary>Makes a node.</summary>
    /// <param name="key">The stable key in kebab case, such as <c>characteristic</c>, at most 64 characters.</param>
    /// <param name="arguments">The arguments, names being distinct.</param>
    /// <param name="children">The statements this one rests on.</param>
    /// <exception cref="ArgumentNullException"><paramref name="arguments"/> or <paramref name="children"/> is null.</exception>
    /// <exception cref="ArgumentException">The key is not in kebab case, an argument is the default value, a name stands twice, a child is null, or the tree is deeper than <see cref="MaxDepth"/> or larger than <see cref="MaxCount"/>.</exception>
    public ExplanationNode(string key, IEnumerable<ExplanationArgument> arguments, IEnumerable<ExplanationNode> children)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(children);
        Key = RequireKebabCase(key, nameof(key));
        Arguments = [.. arguments];
        Children = [.. children];
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (ExplanationArgument argument in Arguments)
        {
            if (argument.Name.Length == 0 || !names.Add(argument.Name))
            {
                throw new ArgumentException($"The argument \"{argument.Name}\" of \"{key}\" is the default value or stands twice.", nameof(arguments));
            }
        }

        (Depth, Count) = (1, 1);
        foreach (ExplanationNode child in Children)
        {
            if (child is null)
            {
                throw new ArgumentException($"A child of \"{key}\" is null.", nameof(children));
            }

            (Depth, Count) = (Math.Max(Depth, child.Depth + 1), Count + child.Count);
        }

        if (Depth > MaxDepth || Count > MaxCount)
        {
            throw new ArgumentException($"The explanation has depth {Depth} and {Count} nodes; at most depth {MaxDepth} and {MaxCount} nodes are allowed. Hint: ExplanationBuilder leaves out what is too much and says so.", nameof(children));
        }
    }

    /// <summary>The stable key in kebab case.</summary>
    public string Key { get; }

    /// <summary>The arguments in order, names being distinct.</summary>
    public ImmutableArray<ExplanationArgument> Arguments { get; }

    /// <summary>The statements this one rests on, in order.</summary>
    public ImmutableArray<ExplanationNode> Children { get; }

    /// <summary>The number of levels of this tree, from 1 to <see cref="MaxDepth"/>.</summary>
    public int Depth { get; }

    /// <summary>The number of nodes of this tree, this one included, from 1 to <see cref="MaxCount"/>.</summary>
    public int Count { get; }

    /// <summary>The value of an argument.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    /// <returns>The value; null where there is no such argument.</returns>
    public ExplanationValue? Find(string name)
    {
        foreach (ExplanationArgument argument in Arguments)
        {
            if (string.Equals(argument.Name, name, StringComparison.Ordinal))
            {
                return argument.Value;
            }
        }

        return null;
    }

    /// <summary>Whether two trees say the same.</summary>
    /// <param name="other">The tree to compare with.</param>
    /// <returns>True where key, arguments and children, each in order, are equal.</returns>
    public bool Equals(ExplanationNode? other) =>
        ReferenceEquals(this, other) || (other is not null && Key == other.Key && Count == other.Count
        && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan()) && Children.AsSpan().SequenceEqual(other.Children.AsSpan()));

    /// <summary>Whether an object is an equal tree.</summary>
    /// <param name="obj">The object to compare with.</param>
    /// <returns>True for an equal tree.</returns>
    public override bool Equals(object? obj) => Equals(obj as ExplanationNode);

    /// <summary>A hash code that agrees with equality.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => HashCode.Combine(Key, Count, Arguments.Length, Children.Length);

    internal static string RequireKebabCase(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return KebabCase.IsKebabCase(text, ExplanationArgument.MaxNameLength)
            ? text
            : throw new ArgumentException($"\"{VisibleText.Of(text, ExplanationArgument.MaxNameLength)}\" is not in kebab case; words of a to z and 0 to 9 joined by single hyphens, beginning with a letter, at most 64 characters are allowed.", parameter);
    }
}
