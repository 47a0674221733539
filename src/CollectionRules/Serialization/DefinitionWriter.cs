namespace CollectionRules.Serialization;

/// <summary>
/// Writes definitions of a policy as named members. One form serves twice: sorted it is hashed, as the author wrote it it is saved.
/// What is at its default is not written, so that equal definitions give equal bytes.
/// </summary>
/// <param name="writer">Takes the bytes.</param>
/// <param name="keepsWording">Whether cells are written as their author spelled them, for saving; otherwise in their one canonical spelling, for hashing.</param>
internal sealed class DefinitionWriter(CanonicalWriter writer, bool keepsWording)
{
    public bool KeepsWording => keepsWording;

    public CanonicalWriter Values => writer;

    public void StartObject() => writer.StartObject();

    public void StartObject(string name)
    {
        writer.Name(name);
        writer.StartObject();
    }

    public void EndObject() => writer.EndObject();

    public void StartArray() => writer.StartArray();

    public void StartArray(string name)
    {
        writer.Name(name);
        writer.StartArray();
    }

    public void EndArray() => writer.EndArray();

    public void Name(string name) => writer.Name(name);

    public void Text(string name, string value)
    {
        writer.Name(name);
        writer.Text(value);
    }

    /// <summary>Writes a text unless it is null or empty.</summary>
    public void TextIfAny(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Text(name, value);
        }
    }

    public void Number(string name, decimal value)
    {
        writer.Name(name);
        writer.Number(value);
    }

    public void NumberIfAny(string name, decimal? value)
    {
        if (value is { } number)
        {
            Number(name, number);
        }
    }

    /// <summary>Writes <c>true</c>, or nothing.</summary>
    public void FlagIfTrue(string name, bool value)
    {
        if (value)
        {
            writer.Name(name);
            writer.Flag(true);
        }
    }

    /// <summary>Writes texts as an array on one name.</summary>
    public void Texts(string name, IEnumerable<string> values)
    {
        StartArray(name);
        foreach (string value in values)
        {
            writer.Text(value);
        }

        EndArray();
    }
}
