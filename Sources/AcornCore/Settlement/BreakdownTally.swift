/// Sums by the dimensions a person asked for. Grows with the number of distinct keys, never with the number of rows.
struct BreakdownTally {
    private var sums: [Dimension: [String: BreakdownLine]] = [:]
    private static let slots = Dictionary(uniqueKeysWithValues: Category.Group.allCases.enumerated().map { ($1, $0) })

    init(dimensions: Set<Dimension>) {
        for dimension in dimensions { sums[dimension] = [:] }
    }

    var dimensions: Set<Dimension> { Set(sums.keys) }

    mutating func add(_ part: SettlementPart, group: Category.Group) {
        for dimension in sums.keys {
            add(dimension, key: Self.key(of: part, dimension), rows: 1, micros: part.micros, group: group)
        }
    }

    mutating func add(_ dimension: Dimension, key: String, rows: Int, micros: Int64, group: Category.Group) {
        let empty = BreakdownLine(
            key: key, micros: 0, rows: 0, groups: Array(repeating: 0, count: Category.Group.allCases.count))
        sums[dimension]?[key, default: empty].take(rows: rows, micros: micros, slot: Self.slots[group] ?? 0)
    }

    private static func key(of part: SettlementPart, _ dimension: Dimension) -> String {
        switch dimension {
        case .order: part.orderID
        case .sku: part.sku
        case .marketplace: part.marketplaceName
        case .day: part.day?.iso8601 ?? part.posted?.utcDay.iso8601 ?? ""
        }
    }

    func finished() -> [Breakdown] {
        Dimension.allCases.compactMap { dimension in
            sums[dimension].map { Breakdown(dimension: dimension, lines: $0.values.sorted { $0.key < $1.key }) }
        }
    }
}

extension BreakdownLine {
    fileprivate mutating func take(rows: Int, micros: Int64, slot: Int) {
        self.rows += rows
        self.micros &+= micros
        groups[slot] &+= micros
    }
}
