/// Where an amount stands within one key of a breakdown: under its category's group, and payout rows apart, because a
/// payout row that an export appends is taken out again once the whole statement is known.
enum BreakdownSlot {
    private static let groups = Dictionary(uniqueKeysWithValues: Category.Group.allCases.enumerated().map { ($1, $0) })
    static let payout = Category.Group.allCases.count
    static let count = payout + 1

    static func of(_ category: Category) -> Int {
        category == .transfersPayout ? payout : groups[category.group] ?? 0
    }

    /// The group that a slot's amounts belong to, by its place in `Category.Group.allCases`.
    static func group(_ slot: Int) -> Int {
        slot == payout ? groups[.transfers] ?? 0 : slot
    }
}

/// Sums of one key of a breakdown by slot, in whatever unit its owner counts.
struct BreakdownSum {
    private(set) var rows: [Int] = Array(repeating: 0, count: BreakdownSlot.count)
    private(set) var amounts: [Int64] = Array(repeating: 0, count: BreakdownSlot.count)

    mutating func add(slot: Int, rows: Int, amount: Int64) {
        self.rows[slot] += rows
        amounts[slot] &+= amount
    }
}

/// Sums by the dimensions a person asked for. Grows with the number of distinct keys, never with the number of rows.
struct BreakdownTally {
    private var sums: [Dimension: [String: BreakdownSum]] = [:]

    init(dimensions: Set<Dimension>) {
        for dimension in dimensions { sums[dimension] = [:] }
    }

    var dimensions: Set<Dimension> { Set(sums.keys) }

    mutating func add(_ part: SettlementPart, category: Category) {
        for dimension in sums.keys {
            let key = Self.key(of: part, dimension)
            add(dimension, key: key, rows: 1, micros: part.micros, slot: BreakdownSlot.of(category))
        }
    }

    mutating func add(_ dimension: Dimension, key: String, rows: Int, micros: Int64, slot: Int) {
        sums[dimension]?[key, default: BreakdownSum()].add(slot: slot, rows: rows, amount: micros)
    }

    private static func key(of part: SettlementPart, _ dimension: Dimension) -> String {
        switch dimension {
        case .order: part.orderID
        case .sku: part.sku
        case .marketplace: part.marketplaceName
        case .day: part.day?.iso8601 ?? part.posted?.utcDay.iso8601 ?? ""
        }
    }

    /// The breakdowns, with payout rows or without them. A key that has nothing but left-out rows is left out.
    func finished(payouts: Bool = true) -> [Breakdown] {
        Dimension.allCases.compactMap { dimension in
            guard let sums = sums[dimension] else { return nil }
            let lines = sums.compactMap { key, sum in BreakdownLine(key: key, sum: sum, payouts: payouts) }
            return Breakdown(dimension: dimension, lines: lines.sorted { $0.key < $1.key })
        }
    }
}

extension BreakdownLine {
    /// Nil when no row is left.
    fileprivate init?(key: String, sum: BreakdownSum, payouts: Bool) {
        let slots = payouts ? 0..<BreakdownSlot.count : 0..<BreakdownSlot.payout
        self.init(key: key, micros: 0, rows: 0, groups: Array(repeating: 0, count: Category.Group.allCases.count))
        for slot in slots {
            rows += sum.rows[slot]
            micros &+= sum.amounts[slot]
            groups[BreakdownSlot.group(slot)] &+= sum.amounts[slot]
        }
        guard rows > 0 else { return nil }
    }
}
