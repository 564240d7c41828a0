import SellingPartnerAPI

/// One call, ready to be made with the operation's own type.
struct SellerCall {
    let region: String
    let descriptor: OperationDescriptor
    /// By name, the body under `body`.
    let parameters: [String: JSONValue]

    /// As a sandbox case spells them, which is what the generated readers take.
    var asCase: JSONValue { .object(parameters.mapValues { .object(["value": $0]) }) }
}

/// Chance from a seed. SplitMix64 (Steele, Lea, Flood 2014).
struct CallRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
    }

    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    mutating func one<Element>(of elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[below(elements.count)]
    }
}
