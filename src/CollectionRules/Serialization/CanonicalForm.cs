namespace CollectionRules.Serialization;

/// <summary>Writes a document that was read back out through a <see cref="CanonicalWriter"/>.</summary>
public static class CanonicalForm
{
    /// <summary>
    /// The canonical bytes of a document: the order of members, white space, escapes and the spelling of numbers
    /// (<c>1.0</c>, <c>1</c>, <c>10e-1</c>) in its source make no difference.
    /// </summary>
    /// <param name="node">The document, free of faulty values.</param>
    /// <returns>The bytes in UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is null.</exception>
    /// <exception cref="ArgumentException">A value of the document is faulty.</exception>
    /// <example><code>The bytes of {"b": 1.0, "a": [ ]} are {"a":[],"b":1}</code></example>
    public static byte[] Of(DocumentNode node)
    {
        CanonicalWriter writer = new();
        Write(node, writer);
        return writer.Written.ToArray();
    }

    /// <summary>Writes a document as the next value of a writer.</summary>
    /// <param name="node">The document, free of faulty values.</param>
    /// <param name="writer">The writer; its order of members applies.</param>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> or <paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException">A value of the document is faulty.</exception>
    public static void Write(DocumentNode node, CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(writer);
        if (node.IsFaulty)
        {
            throw new ArgumentException($"The value at \"{node.Path}\" was refused when it was read and has no canonical form. Hint: write only documents without errors.", nameof(node));
        }

        switch (node.Kind)
        {
            case DocumentKind.Object:
                WriteObject(node, writer);
                break;
            case DocumentKind.Array:
                WriteArray(node, writer);
                break;
            case DocumentKind.Text:
                writer.Text(node.Text);
                break;
            case DocumentKind.Number:
                node.TryGetNumber(out decimal number);
                writer.Number(number);
                break;
            case DocumentKind.Flag:
                writer.Flag(node.Text == "true");
                break;
            default:
                writer.Nothing();
                break;
        }
    }

    private static void WriteObject(DocumentNode node, CanonicalWriter writer)
    {
        writer.StartObject();
        foreach (DocumentMember member in node.Members)
        {
            writer.Name(member.Name);
            Write(member.Value, writer);
        }

        writer.EndObject();
    }

    private static void WriteArray(DocumentNode node, CanonicalWriter writer)
    {
        writer.StartArray();
        foreach (DocumentNode item in node.Items)
        {
            Write(item, writer);
        }

        writer.EndArray();
    }
}
