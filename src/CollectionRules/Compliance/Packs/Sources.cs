namespace CollectionRules.Compliance.Packs;

/// <summary>The sources that packs cite, as they were looked at.</summary>
internal static class Sources
{
    internal const string Version = "2026.11";

    internal const string Standard = "GB/T 45251-2025";
    internal const string Guideline = "China Banking Association, trial guideline on collecting personal consumer loans (30 Jan 2026)";
    internal const string CivilCode = "Civil Code of China (《民法典》)";
    internal const string ConsumerLaw = "Law on the Protection of Consumer Rights and Interests (《消费者权益保护法》)";
    internal const string CreditReporting = "Credit Reporting Regulation (《征信业管理条例》)";
    internal const string DataProtection = "Personal Information Protection Law (《个人信息保护法》)";
    internal const string CriminalLaw = "Criminal Law (《刑法》)";
    internal const string RegulationF = "Regulation F, 12 CFR 1006";
    internal const string Rg96 = "ACCC/ASIC RG 96 (April 2021), part 2";
    internal const string Conc = "FCA Handbook, CONC 7";

    internal static DateOnly SeenOn { get; } = new(2026, 11, 22);

    internal static Citation Cite(string source, string clause, SourceQuality quality) => new(source, clause, quality, SeenOn);
}
