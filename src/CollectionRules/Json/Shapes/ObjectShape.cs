using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules.Json.Shapes;

/// <summary>An object of known members; every other member is refused. A note for people may stand in every object that takes one.</summary>
internal sealed class ObjectShape(params ImmutableArray<ShapeMember> members) : Shape
{
    /// <summary>The member that holds a note.</summary>
    public const string Note = "note";

    private static readonly TextShape NoteText = new(TextRule.Free);

    public ImmutableArray<ShapeMember> Members => members;

    /// <summary>Names of which exactly one must be there; empty where there is no such choice.</summary>
    public ImmutableArray<string> ExactlyOne { get; init; } = [];

    /// <summary>A member that must be there if, and only if, another one is.</summary>
    public (string Member, string With)? Together { get; init; }

    /// <summary>Whether a note may stand in the object.</summary>
    public bool TakesNote { get; init; } = true;

    public override DocumentKind? Kind => DocumentKind.Object;

    public override void Check(ValueReader value)
    {
        ObjectReader reader = value.Object();
        if (!reader.IsPresent)
        {
            return;
        }

        foreach (ShapeMember member in members)
        {
            ValueReader found = IsRequired(member, reader.Node!) ? reader.Required(member.Name) : reader.Optional(member.Name);
            if (found.IsPresent)
            {
                member.Shape.Check(found);
            }
        }

        if (TakesNote)
        {
            NoteText.Check(reader.Optional(Note));
        }

        reader.Finish();
        CheckChoice(value);
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Members.Text("type", "object");
        schema.Members.StartObject("properties");
        foreach (ShapeMember member in members)
        {
            schema.Value(member.Name, member.Shape, member.Description);
        }

        if (TakesNote)
        {
            schema.Value(Note, NoteText, "A note for people; it decides nothing.");
        }

        schema.Members.EndObject();
        schema.Members.Name("additionalProperties");
        schema.Members.Values.Flag(false);
        if (members.Any(static member => member.IsRequired))
        {
            schema.Members.Texts("required", members.Where(static member => member.IsRequired).Select(static member => member.Name));
        }

        if (!ExactlyOne.IsEmpty)
        {
            schema.Members.StartArray("oneOf");
            foreach (string name in ExactlyOne)
            {
                schema.Members.StartObject();
                schema.Members.Texts("required", [name]);
                schema.Members.EndObject();
            }

            schema.Members.EndArray();
        }

        if (Together is { } pair)
        {
            schema.Members.StartObject("dependentRequired");
            schema.Members.Texts(pair.Member, [pair.With]);
            schema.Members.Texts(pair.With, [pair.Member]);
            schema.Members.EndObject();
        }
    }

    private bool IsRequired(ShapeMember member, DocumentNode node) => member.IsRequired
        || (Together is { } pair && ((member.Name == pair.Member && node.Find(pair.With) is not null) || (member.Name == pair.With && node.Find(pair.Member) is not null)));

    private void CheckChoice(ValueReader value)
    {
        if (ExactlyOne.IsEmpty)
        {
            return;
        }

        string[] there = [.. ExactlyOne.Where(name => value.Node!.Find(name) is not null)];
        if (there.Length == 0)
        {
            if (value.Node!.Members.Any(member => member.Name != Note && members.All(known => known.Name != member.Name)))
            {
                // An unknown member was told; it is most likely the one that is missing.
                return;
            }

            value.Report(DiagnosticCode.ChoiceMissing, null, TextArgument.FromWords("allowed", ExactlyOne));
        }
        else if (there.Length > 1)
        {
            value.Report(DiagnosticCode.ChoiceTwice, null, TextArgument.FromWords("found", there), TextArgument.FromWords("allowed", ExactlyOne));
        }
    }
}
