using System.Collections.Immutable;
using CollectionRules.Cases.Documents;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Serialization;

namespace CollectionRules.Cases;

/// <summary>Everything of a case file but its events.</summary>
internal sealed record CaseHeader(
    string Id,
    Currency Currency,
    Borrower Borrower,
    ImmutableArray<Person> Persons,
    ImmutableArray<Account> Accounts,
    ImmutableArray<Tag> Tags,
    ImmutableSortedDictionary<string, AttributeValue> Attributes,
    ImmutableArray<KeptMember> Kept)
{
    internal CaseNames Names(ZoneBook? zones, HashSet<string> missed) => new(
        Currency,
        Accounts.DistinctBy(account => account.Id).ToDictionary(account => account.Id, StringComparer.Ordinal),
        Persons.Select(person => person.Id).Append(Borrower.Id).ToHashSet(StringComparer.Ordinal),
        zones,
        missed);

    internal void Check(CaseCheck check)
    {
        Borrower.Check(Borrower, check.At("borrower"));
        check.Items("persons", Persons, Person.Check);
        check.Distinct("persons", Persons, person => person.Id);
        if (Persons.Any(person => person.Id == Borrower.Id))
        {
            check.Report(DiagnosticCode.CaseDuplicate, "borrower", Borrower.Id);
        }

        check.Items("accounts", Accounts, Account.Check);
        check.Distinct("accounts", Accounts, account => account.Id);
        HashSet<string> points = new(StringComparer.Ordinal);
        DistinctPoints(Borrower.ContactPoints, points, check.At("borrower"));
        for (int i = 0; i < Persons.Length; i++)
        {
            DistinctPoints(Persons[i].ContactPoints, points, check.At("persons", i));
        }
    }

    /// <summary>The header for a file in which events have other places: members that were kept in an event go where it goes, or are left out with it.</summary>
    /// <param name="places">For each event so far its new place; below 0 where it is left out.</param>
    internal CaseHeader Rearranged(int[] places) => this with { Kept = [.. Kept.Select(member => member.Moved(places)).OfType<KeptMember>()] };

    internal ContentHash Digest(CanonicalWriter writer)
    {
        writer.Clear();
        writer.StartArray();
        CaseWriter members = new(writer, Currency, []);
        members.StartObject();
        Write(members);
        members.EndObject();
        foreach (KeptMember kept in Kept)
        {
            writer.Text(kept.Path);
            writer.Text(kept.Name);
            CanonicalForm.Write(kept.Node, writer);
        }

        writer.EndArray();
        return writer.Hash();
    }

    internal void Write(CaseWriter writer)
    {
        writer.Text("id", Id);
        writer.Text("currency", Currency.Code);
        writer.Number("currencyDecimals", Currency.IsIso4217 ? null : Currency.MinorUnitDecimals);
        writer.Object("borrower", Borrower, Borrower.Write);
        writer.Items("persons", Persons, Person.Write);
        writer.Items("accounts", Accounts, Account.Write);
        writer.Words("tags", Tags);
        if (!Attributes.IsEmpty)
        {
            writer.Raw.Name("attributes");
            writer.Raw.StartObject();
            foreach ((string name, AttributeValue value) in Attributes)
            {
                writer.Raw.Name(name);
                value.Write(writer.Raw);
            }

            writer.Raw.EndObject();
        }
    }

    private static void DistinctPoints(ImmutableArray<ContactPoint> own, HashSet<string> seen, CaseCheck check)
    {
        for (int i = 0; i < own.Length; i++)
        {
            if (!seen.Add(own[i].Id))
            {
                check.At("contactPoints", i).Report(DiagnosticCode.CaseDuplicate, "id", own[i].Id);
            }
        }
    }
}
