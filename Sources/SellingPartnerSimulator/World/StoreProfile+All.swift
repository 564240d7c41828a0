extension StoreProfile {
    /// The store of a country code; nil for one that Amazon does not have.
    static func of(_ code: String) -> StoreProfile? {
        let wanted = code.uppercased() == "GB" ? "UK" : code.uppercased()
        return all.first { $0.countryCode == wanted }
    }

    static let all: [StoreProfile] = america + britain + euro + crown + east + far

    /// What the stores of one line share with their neighbours.
    private static func store(
        _ code: String, _ currency: String, _ name: String, _ language: String, perDollar: Int64, _ tax: TaxStyle,
        services: Int64 = 0, comma: Bool = false, charset: Charset = .utf8, days: DayStyle = .dashed, hours: Int64,
        share: Int64, prefixes: [String]
    ) -> StoreProfile {
        StoreProfile(
            countryCode: code, currency: currency, digits: currency == "JPY" ? 0 : 2, name: name, language: language,
            perDollar: perDollar, tax: tax, digitalServicesPerMille: services, usesDecimalComma: comma,
            charset: charset, days: days, hoursAhead: hours, share: share, orderPrefixes: prefixes)
    }

    private static let america = [
        store(
            "US", "USD", "Amazon.com", "en_US", perDollar: 1_000, .facilitated(perMille: [0, 60, 65, 73, 83, 89, 95]),
            hours: -8, share: 45, prefixes: ["111", "112", "113", "114"]),
        store(
            "CA", "CAD", "Amazon.ca", "en_CA", perDollar: 1_370, .facilitated(perMille: [50, 130, 150]), services: 30,
            charset: .windows1252, hours: -8, share: 10, prefixes: ["701", "702"]),
        store(
            "MX", "MXN", "Amazon.com.mx", "es_MX", perDollar: 18_400, .includedHidden(perMille: 160),
            charset: .windows1252, hours: -8, share: 4, prefixes: ["701", "702"]),
        store(
            "BR", "BRL", "Amazon.com.br", "pt_BR", perDollar: 5_400, .includedHidden(perMille: 180), comma: true,
            hours: -3, share: 3, prefixes: ["701", "702"]),
    ]

    private static let britain = [
        store(
            "UK", "GBP", "Amazon.co.uk", "en_GB", perDollar: 780, .includedWithheld(perMille: 200), services: 20,
            hours: 0, share: 16, prefixes: ["026", "202", "203", "204"])
    ]

    private static func euroStore(
        _ code: String, _ name: String, _ language: String, _ tax: TaxStyle, services: Int64 = 0, share: Int64,
        prefixes: [String] = ["171", "402", "403", "404"]
    ) -> StoreProfile {
        store(
            code, "EUR", name, language, perDollar: 920, tax, services: services, comma: true, charset: .windows1252,
            days: .dotted, hours: 1, share: share, prefixes: prefixes)
    }

    private static let euro = [
        euroStore(
            "DE", "Amazon.de", "de_DE", .includedShown(perMille: 190), share: 22,
            prefixes: ["028", "302", "303", "304"]),
        euroStore("FR", "Amazon.fr", "fr_FR", .includedHidden(perMille: 200), services: 30, share: 10),
        euroStore("IT", "Amazon.it", "it_IT", .includedHidden(perMille: 220), services: 30, share: 8),
        euroStore("ES", "Amazon.es", "es_ES", .includedHidden(perMille: 210), services: 30, share: 7),
        euroStore("NL", "Amazon.nl", "nl_NL", .includedShown(perMille: 210), share: 3),
        euroStore("BE", "Amazon.com.be", "fr_BE", .includedHidden(perMille: 210), share: 2),
        store(
            "IE", "EUR", "Amazon.ie", "en_IE", perDollar: 920, .includedHidden(perMille: 230), hours: 0, share: 1,
            prefixes: ["171", "402"]),
    ]

    private static let crown = [
        store(
            "SE", "SEK", "Amazon.se", "sv_SE", perDollar: 10_500, .includedShown(perMille: 250), comma: true,
            charset: .windows1252, days: .dotted, hours: 1, share: 2, prefixes: ["171", "406"]),
        store(
            "PL", "PLN", "Amazon.pl", "pl_PL", perDollar: 3_950, .includedShown(perMille: 230), comma: true,
            days: .dotted, hours: 1, share: 2, prefixes: ["171", "405"]),
    ]

    private static let east = [
        store(
            "ZA", "ZAR", "Amazon.co.za", "en_ZA", perDollar: 18_200, .includedHidden(perMille: 150), hours: 2,
            share: 1, prefixes: ["171", "407"]),
        store(
            "EG", "EGP", "Amazon.eg", "ar_AE", perDollar: 48_000, .includedHidden(perMille: 140), hours: 2, share: 1,
            prefixes: ["171", "407"]),
        store(
            "TR", "TRY", "Amazon.com.tr", "tr_TR", perDollar: 34_000, .includedHidden(perMille: 200), hours: 3,
            share: 1, prefixes: ["171", "407"]),
        store(
            "SA", "SAR", "Amazon.sa", "ar_AE", perDollar: 3_750, .includedHidden(perMille: 150), hours: 3, share: 1,
            prefixes: ["171", "408"]),
        store(
            "AE", "AED", "Amazon.ae", "en_AE", perDollar: 3_670, .includedHidden(perMille: 50), hours: 4, share: 1,
            prefixes: ["171", "408"]),
        store(
            "IN", "INR", "Amazon.in", "en_IN", perDollar: 84_000, .includedHidden(perMille: 180), hours: 5, share: 2,
            prefixes: ["171", "408"]),
    ]

    private static let far = [
        store(
            "JP", "JPY", "Amazon.co.jp", "ja_JP", perDollar: 150_000, .includedHidden(perMille: 100),
            charset: .shiftJIS, days: .slashed, hours: 9, share: 12, prefixes: ["249", "250", "503"]),
        store(
            "AU", "AUD", "Amazon.com.au", "en_AU", perDollar: 1_520, .includedWithheld(perMille: 100), hours: 10,
            share: 4, prefixes: ["249", "250"]),
        store(
            "SG", "SGD", "Amazon.sg", "en_SG", perDollar: 1_340, .includedWithheld(perMille: 90), hours: 8, share: 2,
            prefixes: ["249", "503"]),
    ]
}
