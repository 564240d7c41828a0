@testable import SellingPartnerSimulator

/// Reading what the simulator wrote, for tests.
extension SimulatedJSON {
    var string: String? { if case .string(let text) = self { text } else { nil } }
    var elements: [SimulatedJSON] { if case .array(let elements) = self { elements } else { [] } }
    var integer: Int64? { if case .number(let text) = self { Int64(text) } else { nil } }

    /// The value at the end of a path of names.
    func at(_ names: String...) -> SimulatedJSON? {
        names.reduce(Optional(self)) { value, name in value?[name] }
    }

    /// An amount of either spelling, in the smallest unit; texts with another number of decimals count as none.
    func smallest(_ profile: StoreProfile) -> Int64? {
        guard let text = (self["amount"] ?? self["Amount"])?.string,
            (self["currencyCode"] ?? self["CurrencyCode"])?.string == profile.currency
        else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard profile.digits == 0 ? parts.count == 1 : parts.count == 2 && parts[1].count == 2 else { return nil }
        return Int64(parts.joined())
    }
}
