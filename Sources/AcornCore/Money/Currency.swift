/// An ISO 4217 currency: three capital letters, and how many digits its minor unit has.
package struct Currency: Hashable, Sendable, CustomStringConvertible {
    /// The three letters, for example `EUR`.
    package let code: String

    /// Makes a currency from its three letters in any case; nil when the text is not three ASCII letters.
    package init?(_ text: some StringProtocol) {
        let letters = text.utf8.map { $0 & 0xDF }
        guard letters.count == 3, letters.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else { return nil }
        code = String(decoding: letters, as: UTF8.self)
    }

    /// Digits after the decimal mark in the minor unit (ISO 4217): 0 for JPY, 2 for most, 3 for BHD.
    package var digits: Int { Self.digitsOtherThanTwo[code] ?? 2 }

    package var description: String { code }

    /// Micros (10⁻⁶ units) in one minor unit: 10,000 where the currency has cents.
    package var microsPerMinorUnit: Int64 {
        var scale: Int64 = 1_000_000
        for _ in 0..<digits { scale /= 10 }
        return scale
    }

    private static let digitsOtherThanTwo = [
        "BIF": 0, "CLP": 0, "DJF": 0, "GNF": 0, "ISK": 0, "JPY": 0, "KMF": 0, "KRW": 0, "PYG": 0, "RWF": 0, "UGX": 0,
        "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
        "BHD": 3, "IQD": 3, "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3,
    ]
}
