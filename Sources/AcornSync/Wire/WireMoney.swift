import Foundation
import SellingPartnerAPI

/// Amounts as the store keeps them: 10⁻⁶ of the unit, exact or not at all.
enum WireMoney {
    /// Errors: `UnreadableFact` where the amount has more than six decimals, is too large or is no number.
    static func micros(_ amount: ExactDecimal, _ field: String) throws -> Int64 {
        if let micros = plain(amount.text) { return micros }
        guard let decimal = amount.decimal else { throw UnreadableFact(field, "is no number") }
        var scaled = decimal * 1_000_000
        var whole = Decimal()
        NSDecimalRound(&whole, &scaled, 0, .plain)
        guard whole == scaled else { throw UnreadableFact(field, "has more than six decimals") }
        guard let micros = Int64("\(whole)") else { throw UnreadableFact(field, "is too large") }
        return micros
    }

    /// Reads `-123.45`, which is how nearly every amount is written; nil for anything else, which is not wrong yet.
    private static func plain(_ text: String) -> Int64? {
        var value: Int64 = 0
        var decimals = -1
        var isNegative = false
        for (place, letter) in text.utf8.enumerated() {
            switch letter {
            case 0x2D where place == 0: isNegative = true
            case 0x2E where decimals < 0: decimals = 0
            case 0x30...0x39:
                if decimals >= 0 { decimals += 1 }
                guard decimals <= 6 else { return nil }
                let (ten, isOver) = value.multipliedReportingOverflow(by: 10)
                let (sum, isMore) = ten.addingReportingOverflow(Int64(letter - 0x30))
                guard !isOver, !isMore else { return nil }
                value = sum
            default: return nil
            }
        }
        guard text.utf8.last.map({ (0x30...0x39).contains($0) }) == true else { return nil }
        for _ in max(0, decimals)..<6 {
            let (ten, isOver) = value.multipliedReportingOverflow(by: 10)
            guard !isOver else { return nil }
            value = ten
        }
        return isNegative ? -value : value
    }
}

/// A fact that Amazon told and that cannot be taken in: it is quarantined, and others go on.
struct UnreadableFact: Error, CustomStringConvertible {
    let field: String
    let fault: String

    init(_ field: String, _ fault: String) {
        self.field = field
        self.fault = fault
    }

    var description: String { "\(field) \(fault)" }
}

/// Where a value must be there.
func present<Value>(_ value: Value?, _ field: String) throws -> Value {
    guard let value else { throw UnreadableFact(field, "is missing or cannot be read") }
    return value
}
