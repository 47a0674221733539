namespace CollectionRules.Serialization;

/// <summary>Gathers the members of one object, names being distinct: a few are searched one by one, many through an index.</summary>
internal sealed class MemberGatherer
{
    private const int IndexedFrom = 33;
    private readonly List<DocumentMember> members = [];
    private Dictionary<string, int>? index;

    /// <summary>Adds a member; where its name stands already, keeps the first and returns it.</summary>
    internal DocumentMember? Add(DocumentMember member)
    {
        if (Find(member.Name) is int at)
        {
            return members[at];
        }

        index?.Add(member.Name, members.Count);
        members.Add(member);
        if (members.Count == IndexedFrom)
        {
            index = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = 0; i < members.Count; i++)
            {
                index.Add(members[i].Name, i);
            }
        }

        return null;
    }

    internal void Fill(DocumentNode node) => node.Fill(members, index);

    private int? Find(string name)
    {
        if (index is not null)
        {
            return index.TryGetValue(name, out int found) ? found : null;
        }

        for (int i = 0; i < members.Count; i++)
        {
            if (string.Equals(members[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return null;
    }
}
