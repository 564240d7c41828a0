internal import CTextScan

/// The memory of an `OrderTable`: open addressing by order key, so that all entries of one order lie on one probe path.
///
/// A plain value over plain memory, because it is written once for every run of rows; the owner calls `free`.
struct OrderSlots {
    typealias Entry = OrderTable.Entry

    private var slots: UnsafeMutablePointer<Entry>
    private var mask: Int
    private var used = 0

    /// A slot is free when its key is all ones, which no order has.
    private static let free: UInt64 = .max

    init(count: Int) {
        slots = Self.allocate(count)
        mask = count - 1
    }

    func free() { slots.deallocate() }

    /// Slots, used or not.
    var count: Int { mask + 1 }

    /// Filled to seven eighths: probing gets slow beyond that.
    var isFull: Bool { used > (mask + 1) / 8 * 7 }

    private static func allocate(_ count: Int) -> UnsafeMutablePointer<Entry> {
        let slots = UnsafeMutablePointer<Entry>.allocate(capacity: count)
        acorn_prefer_huge_pages(slots, count * MemoryLayout<Entry>.stride)
        slots.initialize(repeating: Entry.empty(key: free), count: count)
        return slots
    }

    @inline(__always)
    private func place(_ key: UInt64) -> Int {
        let mixed = key &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed ^ mixed &>> 32) & mask
    }

    /// Adds entries until the slots are full; returns how many. The slots of entries to come are fetched ahead, because
    /// every order is somewhere else in memory.
    mutating func add(_ entries: UnsafeBufferPointer<Entry>) -> Int {
        let ahead = 12
        for index in 0..<min(ahead, entries.count) { acorn_prefetch(slots + place(entries[index].key)) }
        for index in 0..<entries.count {
            if index &+ ahead < entries.count { acorn_prefetch(slots + place(entries[index &+ ahead].key)) }
            add(entries[index])
            if isFull { return index + 1 }
        }
        return entries.count
    }

    @inline(__always)
    private mutating func add(_ entry: Entry) {
        var at = place(entry.key)
        while slots[at].key != Self.free {
            if slots[at].isSame(as: entry) {
                slots[at] = slots[at].merged(with: entry)
                return
            }
            at = (at &+ 1) & mask
        }
        slots[at] = entry
        used &+= 1
    }

    /// Moves to `count` slots, a power of two.
    mutating func grow(to newCount: Int) {
        let (old, oldCount) = (slots, count)
        slots = Self.allocate(newCount)
        mask = newCount - 1
        for index in 0..<oldCount where old[index].key != Self.free {
            var at = place(old[index].key)
            while slots[at].key != Self.free { at = (at &+ 1) & mask }
            slots[at] = old[index]
        }
        old.deallocate()
    }

    mutating func clear() {
        slots.update(repeating: Entry.empty(key: Self.free), count: count)
        used = 0
    }

    /// All entries by key and statement.
    func sorted() -> [Entry] {
        var entries: [Entry] = []
        entries.reserveCapacity(used)
        for index in 0...mask where slots[index].key != Self.free { entries.append(slots[index]) }
        entries.sort(by: <)
        return entries
    }

    /// Walks all orders, each once with its entries of all statements.
    func forEachOrder(_ body: (OrderKey, UnsafeBufferPointer<Entry>) throws -> Void) rethrows {
        for index in 0...mask where slots[index].key != Self.free && isFirst(index) {
            let key = OrderKey(rawValue: slots[index].key)
            // Nearly every order is named by one statement alone.
            if next(after: index) == nil {
                try body(key, UnsafeBufferPointer(start: slots + index, count: 1))
            } else {
                try group(from: index).withUnsafeBufferPointer { try body(key, $0) }
            }
        }
    }

    /// Whether no slot before this one on its probe path speaks for the same order.
    @inline(__always)
    private func isFirst(_ index: Int) -> Bool {
        let key = slots[index].key
        var at = place(key)
        while at != index {
            if slots[at].key == key { return false }
            at = (at &+ 1) & mask
        }
        return true
    }

    /// The next slot of the same order.
    @inline(__always)
    private func next(after index: Int) -> Int? {
        let key = slots[index].key
        var at = (index &+ 1) & mask
        while slots[at].key != Self.free {
            if slots[at].key == key { return at }
            at = (at &+ 1) & mask
        }
        return nil
    }

    /// The entries of the order whose first one stands at `index`.
    private func group(from index: Int) -> [Entry] {
        var group: [Entry] = []
        var at: Int? = index
        while let now = at {
            group.append(slots[now])
            at = next(after: now)
        }
        group.sort(by: <)
        return group
    }
}

extension OrderTable.Entry {
    fileprivate static func empty(key: UInt64) -> OrderTable.Entry {
        var entry = OrderTable.Entry(key: OrderKey(rawValue: key), micros: 0, role: [], statement: 0, line: 0)
        entry.meta = 0
        return entry
    }
}
