import AcornCore
import Testing

struct MoneyTests {
    private func currency(_ code: String) throws -> Currency { try #require(Currency(code)) }

    @Test func `the text of an amount has the currency's digits, and more only where the amount has more`() throws {
        let euro = try currency("EUR")
        let yen = try currency("JPY")
        let dinar = try currency("KWD")
        let texts: [(Int64, Currency, String)] = [
            (0, euro, "0.00"), (-4_570_000, euro, "-4.57"), (1_100_000_000, yen, "1100"), (1_234_000, dinar, "1.234"),
            (10_000, euro, "0.01"), (-10_000, euro, "-0.01"), (1, euro, "0.000001"), (-1, yen, "-0.000001"),
            (1_234_500, euro, "1.2345"), (500_000, yen, "0.5"), (12_300_000, dinar, "12.300"),
            (.max, euro, "9223372036854.775807"), (.min, euro, "-9223372036854.775808"),
        ]
        for (micros, currency, text) in texts {
            #expect(Money(micros: micros, currency).decimalText == text)
        }
    }

    @Test func `amounts of one currency are added exactly`() throws {
        let euro = try currency("EUR")
        let sum = try Money(micros: 100_000, euro).adding(Money(micros: 200_000, euro))
        #expect(sum == Money(micros: 300_000, euro))
        #expect(sum.negated.micros == -300_000)
    }

    @Test func `two currencies and sums that do not fit are refused`() throws {
        let euro = try currency("EUR")
        let pound = try currency("GBP")
        #expect(throws: MoneyError.currenciesDiffer(euro, pound)) {
            try Money(micros: 1, euro).adding(Money(micros: 1, pound))
        }
        #expect(throws: MoneyError.overflow) { try Money(micros: .max, euro).adding(Money(micros: 1, euro)) }
        #expect(throws: MoneyError.overflow) { try Money(micros: .min, euro).adding(Money(micros: -1, euro)) }
    }

    @Test func `a currency is three letters in any case and nothing else`() {
        #expect(Currency("eur")?.code == "EUR")
        #expect(Currency("Gbp")?.code == "GBP")
        for text in ["", "EU", "EURO", "E R", "EU1", "EU\u{E9}", "€", "[{|", "```", "EU\t"] {
            #expect(Currency(text) == nil, "\(text)")
        }
    }

    @Test func `every store pays in a currency whose minor unit is known`() {
        let digits = Dictionary(Marketplace.all.map { ($0.currency.code, $0.currency.digits) }) { a, _ in a }
        #expect(
            digits == [
                "CAD": 2, "USD": 2, "MXN": 2, "BRL": 2, "EUR": 2, "GBP": 2, "SEK": 2, "ZAR": 2, "PLN": 2, "EGP": 2,
                "TRY": 2,
                "SAR": 2, "AED": 2, "INR": 2, "SGD": 2, "AUD": 2, "JPY": 0,
            ])
    }

    @Test func `minor units are those of ISO 4217`() throws {
        for (code, digits, micros) in [
            ("EUR", 2, 10_000), ("JPY", 0, 1_000_000), ("KRW", 0, 1_000_000), ("BHD", 3, 1_000),
        ] {
            let currency = try currency(code)
            #expect(currency.digits == digits && currency.microsPerMinorUnit == Int64(micros))
        }
    }

    @Test func `stores are found by every name their files use`() {
        #expect(Marketplace.all.count == 23)
        #expect(Set(Marketplace.all.map(\.id)).count == 23)
        for store in Marketplace.all {
            #expect(Marketplace.named(store.name) == store)
            #expect(Marketplace.named("www." + store.name.uppercased()) == store)
            #expect(Marketplace.named("Non-Amazon \(store.countryCode)") == store)
            #expect(Marketplace.of(countryCode: store.countryCode.lowercased()) == store)
        }
        #expect(Marketplace.named("Non-Amazon GB")?.countryCode == "UK")
        #expect(Marketplace.of(countryCode: "gb")?.countryCode == "UK")
        for name in ["", "Amazon", "Amazon.xx", "Non-Amazon", "Non-Amazon ", "Non-Amazon XX", "SI CA Prod Marketplace"]
        {
            #expect(Marketplace.named(name) == nil, "\(name)")
        }
    }
}
