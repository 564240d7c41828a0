/// Amounts as callers write them, and as the APIs for products spell them.
extension StoreProfile {
    /// An amount in the smallest unit; nil for what is no number, is too large, or is finer than that unit.
    func smallestUnits(_ text: String) -> Int64? {
        let isNegative = text.hasPrefix("-")
        let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        guard text.filter({ $0 == "-" }).count == (isNegative ? 1 : 0), (1...2).contains(parts.count),
            let whole = Self.digits(parts[0]), parts[0].count <= 12
        else { return nil }
        let fraction = parts.count == 2 ? parts[1] : ""
        guard fraction.dropFirst(digits).allSatisfy({ $0 == "0" }) else { return nil }
        let kept = fraction.prefix(digits) + String(repeating: "0", count: max(0, digits - fraction.count))
        guard let small = kept.isEmpty ? 0 : Self.digits(kept) else { return nil }
        return (isNegative ? -1 : 1) * (whole * scale + small)
    }

    private static func digits(_ text: some StringProtocol) -> Int64? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int64(text)
    }

    /// `{"CurrencyCode","Amount"}`: Product Fees and Product Pricing v0.
    func capitalMoney(_ amount: Int64) -> SimulatedJSON {
        ["CurrencyCode": .string(currency), "Amount": .number(text(amount))]
    }

    /// `{"currencyCode","amount"}` with a number: Product Pricing 2022-05-01.
    func money(numeric amount: Int64) -> SimulatedJSON {
        ["currencyCode": .string(currency), "amount": .number(text(amount))]
    }

    /// `{"currencyCode","amount"}` with a text: Listings Items.
    func money(textual amount: Int64) -> SimulatedJSON {
        ["currencyCode": .string(currency), "amount": .string(text(amount))]
    }
}
