/// What the given files say of every order: one small entry per order and statement, in bounded memory.
///
/// An open-addressed table of 24-byte entries. When it is full, its entries are sorted and handed to an `OrderSpill`;
/// at the end the sorted runs and what is left are merged, so the result is exact however many orders there are.
package final class OrderTable {
    /// One order in one statement.
    package struct Entry: Hashable {
        package var key: UInt64
        package var micros: Int64
        /// Role bits (8), statement (20), line of the first part that matters (36).
        package var meta: UInt64

        package var role: OrderRole { OrderRole(rawValue: UInt8(truncatingIfNeeded: meta >> 56)) }
        package var statement: Int { Int(meta >> 36 & 0xFFFFF) }
        package var line: Int { Int(meta & 0xF_FFFF_FFFF) }

        package init(key: OrderKey, micros: Int64, role: OrderRole, statement: Int, line: Int) {
            self.key = key.rawValue
            self.micros = micros
            meta = UInt64(role.rawValue) << 56 | UInt64(statement & 0xFFFFF) << 36 | UInt64(line) & 0xF_FFFF_FFFF
        }

        /// Both entries in one; the earlier line stays.
        func merged(with other: Entry) -> Entry {
            var result = self
            result.micros &+= other.micros
            result.meta |= other.meta & 0xFF << 56
            if other.line < line { result.meta = result.meta & ~0xF_FFFF_FFFF | other.meta & 0xF_FFFF_FFFF }
            return result
        }

        static func < (a: Entry, b: Entry) -> Bool {
            a.key != b.key ? a.key < b.key : a.meta & Self.statementMask < b.meta & Self.statementMask
        }

        func isSame(as other: Entry) -> Bool { key == other.key && (meta ^ other.meta) & Self.statementMask == 0 }

        static let statementMask: UInt64 = 0xFFFFF << 36
    }

    /// Entries that may stay in memory: 2²⁰ slots of 24 bytes, filled to 7/8.
    package static let slotsMax = 1 << 20
    /// Statements that one run can tell apart.
    package static let statementsMax = 1 << 20
    /// Texts without order form that are kept apart.
    package static let irregularMax = 200_000

    private var slots: OrderSlots
    private let slotsMax: Int
    private var spill: any OrderSpill
    package private(set) var irregular: [String] = []
    private var irregularIndexes: [String: Int] = [:]
    package private(set) var irregularOverflow = 0

    package init(spill: any OrderSpill, slotsMax: Int = OrderTable.slotsMax) {
        precondition(slotsMax >= 16 && slotsMax & (slotsMax - 1) == 0)
        self.spill = spill
        self.slotsMax = slotsMax
        slots = OrderSlots(count: min(slotsMax, 1 << 12))
    }

    deinit { slots.free() }

    /// The key of an id of any form; nil when too many irregular ones were seen already.
    package func key(of id: String) -> OrderKey? {
        if let key = OrderKey(id.utf8) { return key }
        if let index = irregularIndexes[id] { return OrderKey(numbered: index) }
        guard irregular.count < Self.irregularMax else {
            irregularOverflow += 1
            return nil
        }
        irregularIndexes[id] = irregular.count
        irregular.append(id)
        return OrderKey(numbered: irregular.count - 1)
    }

    /// The spelling of a key's id.
    package func text(of key: OrderKey) -> String {
        key.text ?? key.number.flatMap { irregular.indices.contains($0) ? irregular[$0] : nil } ?? ""
    }

    /// Adds one run of rows of an order. Throws what the spill throws.
    package func add(_ entry: Entry) throws {
        try withUnsafePointer(to: entry) { try add(UnsafeBufferPointer(start: $0, count: 1)) }
    }

    /// Adds many runs. Throws what the spill throws.
    package func add(_ entries: UnsafeBufferPointer<Entry>) throws {
        var at = 0
        while at < entries.count {
            at += slots.add(UnsafeBufferPointer(rebasing: entries[at...]))
            if slots.isFull { try makeRoom() }
        }
    }

    /// Makes room at once for about as many orders, within the bound, so that the table need not grow step by step.
    package func expect(orders: Int) {
        var count = slots.count
        while count < slotsMax, count / 8 * 7 < orders { count *= 2 }
        if count > slots.count { slots.grow(to: count) }
    }

    private func makeRoom() throws {
        guard slots.count >= slotsMax else { return slots.grow(to: slots.count * 2) }
        try slots.sorted().withUnsafeBufferPointer { try spill.append(run: $0) }
        slots.clear()
    }

    /// Walks all orders, each once with its entries of all statements; in the order of keys when anything was spilled.
    package func forEachOrder(_ body: (OrderKey, UnsafeBufferPointer<Entry>) throws -> Void) throws {
        guard spill.runs > 0 else { return try slots.forEachOrder(body) }
        var merge = try OrderMerge(spill: spill, rest: slots.sorted())
        while let group = try merge.nextOrder() {
            try group.withUnsafeBufferPointer { try body(OrderKey(rawValue: $0[0].key), $0) }
        }
    }
}
