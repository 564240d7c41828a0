internal import CTextScan

/// An order item's code as one integer: its digits and how many there are, so that leading zeros stay.
enum OrderItemKey {
    /// Set where the rest is the number of a text.
    static let textBit: UInt64 = 1 << 63

    /// The key of a code of at most 17 digits; nil for any other text.
    @inline(__always)
    static func number(_ code: UnsafeBufferPointer<UInt8>) -> UInt64? {
        guard code.count >= 1, code.count <= 17 else { return nil }
        var value: UInt64 = 0
        for byte in code {
            let digit = byte &- 0x30
            guard digit <= 9 else { return nil }
            value = value &* 10 &+ UInt64(digit)
        }
        return value | UInt64(truncatingIfNeeded: code.count) &<< 57
    }
}

/// What settlements paid for order items beside what an orders file listed for them.
///
/// Grows with the number of order items, 40 bytes each; hashed by order, so that all items of one order lie together.
package final class OrderItemTable {
    /// How items of an order are told apart: by the code that both files carry, or by SKU where the orders file has no
    /// code.
    package enum Matching: Hashable, Sendable { case orderItemCode, sku }

    /// Where an item was seen.
    package struct Sides: OptionSet, Hashable, Sendable {
        package let rawValue: UInt64
        package init(rawValue: UInt64) { self.rawValue = rawValue }
        package static let settled = Sides(rawValue: 1)
        package static let listed = Sides(rawValue: 2)
    }

    /// One item of one order. Amounts are micros.
    package struct Entry: Hashable {
        /// The order's key, and in two bits that no key uses, where the item was seen.
        fileprivate var orderAndSides: UInt64
        let item: UInt64
        var principal: Int64
        var tax: Int64
        var listed: Int64

        fileprivate static let sidesShift: UInt64 = 60
        fileprivate static let sidesMask: UInt64 = 3 << sidesShift

        init(order: UInt64, item: UInt64, principal: Int64, tax: Int64, listed: Int64, sides: Sides) {
            orderAndSides = order & ~Self.sidesMask | sides.rawValue << Self.sidesShift
            self.item = item
            self.principal = principal
            self.tax = tax
            self.listed = listed
        }

        var order: UInt64 { orderAndSides & ~Self.sidesMask }
        var sides: Sides { Sides(rawValue: orderAndSides >> Self.sidesShift & 3) }

        @inline(__always)
        fileprivate func isSame(as other: Entry) -> Bool { item == other.item && isSameOrder(as: other) }

        @inline(__always)
        fileprivate func isSameOrder(as other: Entry) -> Bool {
            (orderAndSides ^ other.orderAndSides) & ~Self.sidesMask == 0
        }
    }

    package let matching: Matching
    private var slots: OrderItemSlots
    private var texts: [String: UInt64] = [:]

    package init(matching: Matching) {
        self.matching = matching
        slots = OrderItemSlots(count: 1 << 6)
    }

    deinit { slots.free() }

    /// The key of an item that no number tells.
    func key(ofText text: String) -> UInt64 {
        if let key = texts[text] { return key }
        let key = UInt64(texts.count) | OrderItemKey.textBit
        texts[text] = key
        return key
    }

    /// The key of a settlement part's item.
    func key(of part: SettlementPart) -> UInt64 {
        key(matching == .sku ? part.sku : part.orderItemCode)
    }

    /// The key of a code or SKU.
    func key(_ text: String) -> UInt64 {
        guard matching == .orderItemCode else { return key(ofText: text) }
        var text = text
        return text.withUTF8 { OrderItemKey.number($0) } ?? key(ofText: text)
    }

    /// Makes room for so many items at once, instead of moving all of them again and again; at most 2²¹, lest a wrong
    /// guess cost memory.
    func expect(items: Int) {
        var count = 1 << 6
        while count < 1 << 21, count / 8 * 7 < items { count *= 2 }
        slots.grow(to: count)
    }

    func add(_ entry: Entry) {
        withUnsafePointer(to: entry) { add(UnsafeBufferPointer(start: $0, count: 1)) }
    }

    func add(_ entries: UnsafeBufferPointer<Entry>) {
        var at = 0
        while at < entries.count {
            at += slots.add(UnsafeBufferPointer(rebasing: entries[at...]))
            if slots.isFull { slots.grow() }
        }
    }

    /// Walks all orders, each once with its items.
    package func forEachOrder(_ body: (UInt64, UnsafeBufferPointer<Entry>) -> Void) { slots.forEachOrder(body) }
}

/// The memory of an `OrderItemTable`.
struct OrderItemSlots {
    typealias Entry = OrderItemTable.Entry

    private var slots: UnsafeMutablePointer<Entry>
    private var mask: Int
    private var used = 0
    /// A slot is free when order and sides are all ones, which no order has.
    private static let free: UInt64 = .max

    init(count: Int) {
        slots = Self.allocate(count)
        mask = count - 1
    }

    func free() { slots.deallocate() }

    var isFull: Bool { used > (mask + 1) / 8 * 7 }

    private static func allocate(_ count: Int) -> UnsafeMutablePointer<Entry> {
        let slots = UnsafeMutablePointer<Entry>.allocate(capacity: count)
        acorn_prefer_huge_pages(slots, count * MemoryLayout<Entry>.stride)
        var empty = Entry(order: 0, item: 0, principal: 0, tax: 0, listed: 0, sides: [])
        empty.orderAndSides = free
        slots.initialize(repeating: empty, count: count)
        return slots
    }

    @inline(__always)
    private func place(_ order: UInt64) -> Int {
        let mixed = order &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed ^ mixed &>> 32) & mask
    }

    @inline(__always)
    private func isUsed(_ index: Int) -> Bool { slots[index].orderAndSides != Self.free }

    /// Adds entries until the slots are full; returns how many.
    mutating func add(_ entries: UnsafeBufferPointer<Entry>) -> Int {
        let ahead = 12
        for index in 0..<min(ahead, entries.count) { acorn_prefetch(slots + place(entries[index].order)) }
        for index in 0..<entries.count {
            if index &+ ahead < entries.count { acorn_prefetch(slots + place(entries[index &+ ahead].order)) }
            add(entries[index])
            if isFull { return index + 1 }
        }
        return entries.count
    }

    @inline(__always)
    private mutating func add(_ entry: Entry) {
        var at = place(entry.order)
        while isUsed(at) {
            if slots[at].isSame(as: entry) {
                slots[at].principal &+= entry.principal
                slots[at].tax &+= entry.tax
                slots[at].listed &+= entry.listed
                slots[at].orderAndSides |= entry.orderAndSides
                return
            }
            at = (at &+ 1) & mask
        }
        slots[at] = entry
        used &+= 1
    }

    mutating func grow() { grow(to: (mask + 1) * 2) }

    /// Moves to `count` slots, a power of two; never to fewer.
    mutating func grow(to count: Int) {
        let (old, oldCount) = (slots, mask + 1)
        guard count > oldCount else { return }
        slots = Self.allocate(count)
        mask = count - 1
        for index in 0..<oldCount where old[index].orderAndSides != Self.free {
            var at = place(old[index].order)
            while isUsed(at) { at = (at &+ 1) & mask }
            slots[at] = old[index]
        }
        old.deallocate()
    }

    func forEachOrder(_ body: (UInt64, UnsafeBufferPointer<Entry>) -> Void) {
        for index in 0...mask where isUsed(index) && isFirst(index) {
            // Most orders are of one item.
            if next(after: index) == nil {
                body(slots[index].order, UnsafeBufferPointer(start: slots + index, count: 1))
            } else {
                group(from: index).withUnsafeBufferPointer { body(slots[index].order, $0) }
            }
        }
    }

    /// Whether no slot before this one on its probe path belongs to the same order.
    @inline(__always)
    private func isFirst(_ index: Int) -> Bool {
        var at = place(slots[index].order)
        while at != index {
            if slots[at].isSameOrder(as: slots[index]) { return false }
            at = (at &+ 1) & mask
        }
        return true
    }

    /// The next slot of the same order.
    @inline(__always)
    private func next(after index: Int) -> Int? {
        var at = (index &+ 1) & mask
        while isUsed(at) {
            if slots[at].isSameOrder(as: slots[index]) { return at }
            at = (at &+ 1) & mask
        }
        return nil
    }

    private func group(from index: Int) -> [Entry] {
        var group: [Entry] = []
        var at: Int? = index
        while let now = at {
            group.append(slots[now])
            at = next(after: now)
        }
        return group
    }
}
