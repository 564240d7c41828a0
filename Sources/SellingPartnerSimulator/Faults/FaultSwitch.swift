import SellingPartnerAPI

/// A fault of the wire switched on: which one, how often, and how long.
package struct FaultSwitch: Sendable, Hashable {
    /// Why a text names no fault.
    package enum Fault: Error, Sendable, Hashable {
        case unknown(String)
        case badRate(String)
    }

    package let name: String
    /// Of a million requests that it can strike, how many it strikes.
    package let perMillion: Int64
    /// How many requests it strikes before it is off again; nil for ever.
    package var times: Int?
    /// Only this operation, by its `operationId` or as `OrdersV0.getOrders`; nil for all.
    package var operation: String?

    /// Reads `NAME`, `NAME:0.05` (a share of requests) or `NAME:3x` (the next three). Errors: `Fault`.
    package init(_ text: String) throws(Fault) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        try self.init(name: parts[0], rate: parts.count > 1 ? parts[1] : "1")
    }

    /// From a name and a rate as the command line writes it. Errors: `Fault`.
    init(name: String, rate: String, times: Int? = nil, operation: String? = nil) throws(Fault) {
        guard WireFault.named(name) != nil else { throw .unknown(name) }
        self.name = name
        self.operation = operation
        if rate.hasSuffix("x"), let count = Int(rate.dropLast()), count > 0 {
            perMillion = 1_000_000
            self.times = count
            return
        }
        guard let share = Self.perMillion(rate) else { throw .badRate(rate) }
        perMillion = share
        self.times = times
    }

    /// A share from 0 to 1, in millionths; nil for anything else.
    static func perMillion(_ text: String) -> Int64? {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, whole == "0" || whole == "1" else { return nil }
        let digits = parts.count > 1 ? parts[1] : ""
        guard digits.count <= 6, digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
            parts.count < 2 || !digits.isEmpty
        else { return nil }
        let share =
            (Int64(whole) ?? 0) * 1_000_000
            + (Int64(digits + String(repeating: "0", count: 6 - digits.count)) ?? 0)
        return share <= 1_000_000 ? share : nil
    }

    /// Every fault there is, with what it does: for `--list-faults`.
    package static var list: [(name: String, says: String)] { WireFault.all.map { ($0.name, $0.says) } }
}

/// The faults that are on, and whom they strike: nothing but the seed and the number of the request decides.
struct FaultBoard: Sendable {
    /// A request that a fault may strike.
    struct Target: Sendable {
        let place: WireFault.Place
        /// Set for a call of an operation.
        let struck: WireFault.Struck?

        static let login = Target(place: .login, struck: nil)
        static let fetch = Target(place: .fetch, struck: nil)
        static let upload = Target(place: .upload, struck: nil)
        static func call(_ struck: WireFault.Struck) -> Target { Target(place: .api, struck: struck) }
    }

    let seed: UInt64
    private(set) var on: [FaultSwitch] = []
    private(set) var strikes: [String: Int] = [:]

    init(seed: UInt64, _ switches: [FaultSwitch]) {
        self.seed = seed
        for one in switches { set(one) }
    }

    /// Switches a fault on or to another rate; a rate of nothing switches it off, and without an operation wherever it
    /// is on.
    mutating func set(_ one: FaultSwitch) {
        let isEverywhere = one.operation == nil && (one.perMillion == 0 || one.times == 0)
        on.removeAll { $0.name == one.name && (isEverywhere || $0.operation == one.operation) }
        if one.perMillion > 0, one.times != 0 { on.append(one) }
    }

    mutating func clear() { on = [] }

    /// The fault that is to strike a request; nil where none is. Once it has, `struck` must be told.
    func fault(for target: Target, number: Int) -> (fault: WireFault, by: FaultSwitch)? {
        for one in on {
            guard let fault = WireFault.named(one.name), Self.reaches(fault, one, target) else { continue }
            var random = SeededRandom(seed, "fault \(one.name)", Int64(number))
            if random.below(1_000_000) < one.perMillion { return (fault, one) }
        }
        return nil
    }

    /// Counts a strike, and switches off what has struck as often as it should.
    mutating func struck(_ by: FaultSwitch) {
        strikes[by.name, default: 0] += 1
        guard let index = on.firstIndex(of: by), let times = by.times else { return }
        on[index].times = times - 1
        if times <= 1 { on.remove(at: index) }
    }

    private static func reaches(_ fault: WireFault, _ one: FaultSwitch, _ target: Target) -> Bool {
        guard let struck = target.struck else { return one.operation == nil && fault.place == target.place }
        let descriptor = struck.descriptor
        if let only = one.operation, only != descriptor.id, only != descriptor.operationID { return false }
        switch fault.place {
        case .api: return true
        case .reading: return descriptor.method == .get
        case .laterPage: return struck.pageToken != nil
        case .operations(let names): return names.contains(descriptor.operationID)
        case .login, .fetch, .upload: return false
        }
    }
}
