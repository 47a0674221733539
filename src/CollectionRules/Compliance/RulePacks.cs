using System.Collections.Immutable;
using CollectionRules.Compliance.Packs;

namespace CollectionRules.Compliance;

/// <summary>
/// The packs that ship. Each is a dated account of what was seen of its source, with the quality of every citation; none is complete, and
/// none is legal advice.
/// </summary>
public static class RulePacks
{
    /// <summary>Every single pack, in the order of the places.</summary>
    public static ImmutableArray<RulePack> All { get; } =
    [
        China.Standard, China.BankersGuideline, China.Statutes, UnitedStates.RegulationF, UnitedStates.Massachusetts, UnitedStates.NewYorkCity,
        Australia.Rg96, UnitedKingdom.Conc7, India.Rbi, India.RbiMicrofinance, Vietnam.Circular18,
    ];

    /// <summary>Finds a pack by its id.</summary>
    /// <param name="id">An id such as <c>US-REGF</c>, compared ordinally.</param>
    /// <returns>The pack; null where none has the id.</returns>
    public static RulePack? Find(string id) => All.FirstOrDefault(pack => pack.Id == id) ?? (id == China.PersonalConsumerLoans.Id ? China.PersonalConsumerLoans : null);

    /// <summary>China.</summary>
    public static class China
    {
        /// <summary>GB/T 45251-2025 (<c>CN-GBT45251</c>).</summary>
        public static RulePack Standard { get; } = ChinaStandardPack.Make();

        /// <summary>The trial guideline of the China Banking Association of 2026 (<c>CN-CBA2026</c>).</summary>
        public static RulePack BankersGuideline { get; } = ChinaGuidelinePack.Make();

        /// <summary>Statutes and judicial interpretations (<c>CN-STATUTES</c>).</summary>
        public static RulePack Statutes { get; } = ChinaStatutesPack.Make();

        /// <summary>The three together, for personal consumer loans (<c>CN-PERSONAL-CONSUMER-LOANS</c>).</summary>
        public static RulePack PersonalConsumerLoans { get; } = RulePack.Combine("CN-PERSONAL-CONSUMER-LOANS", Standard, BankersGuideline, Statutes);
    }

    /// <summary>The United States.</summary>
    public static class UnitedStates
    {
        /// <summary>Regulation F, for debt collectors (<c>US-REGF</c>).</summary>
        public static RulePack RegulationF { get; } = UnitedStatesPack.Make();

        /// <summary>Massachusetts (<c>US-MA</c>).</summary>
        public static RulePack Massachusetts { get; } = UnitedStatesLocalPacks.Massachusetts();

        /// <summary>New York City (<c>US-NYC</c>), in force from 1 September 2026.</summary>
        public static RulePack NewYorkCity { get; } = UnitedStatesLocalPacks.NewYorkCity();
    }

    /// <summary>Australia.</summary>
    public static class Australia
    {
        /// <summary>ACCC/ASIC RG 96 (<c>AU-RG96</c>).</summary>
        public static RulePack Rg96 { get; } = AustraliaPack.Make();
    }

    /// <summary>The United Kingdom.</summary>
    public static class UnitedKingdom
    {
        /// <summary>CONC 7 with breathing space (<c>UK-CONC7</c>). The hours of contact are a setting.</summary>
        public static RulePack Conc7 { get; } = UnitedKingdomPack.Make();
    }

    /// <summary>India.</summary>
    public static class India
    {
        /// <summary>The circular of the Reserve Bank, without microfinance (<c>IN-RBI</c>).</summary>
        public static RulePack Rbi { get; } = IndiaPacks.Banks();

        /// <summary>Microfinance (<c>IN-RBI-MFI</c>). The hours of contact are a setting unless the unverified ones are switched on.</summary>
        public static RulePack RbiMicrofinance { get; } = IndiaPacks.MicrofinanceLenders();
    }

    /// <summary>Vietnam.</summary>
    public static class Vietnam
    {
        /// <summary>Circular 18/2019 (<c>VN-TT18</c>).</summary>
        public static RulePack Circular18 { get; } = VietnamPack.Make();
    }
}
