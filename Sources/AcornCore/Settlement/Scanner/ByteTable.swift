/// Numbers distinct byte strings as they come: an open-addressed table over one growing arena.
///
/// A key is two pieces, because the texts of a label stand apart in a row. Lookups read eight bytes at a time and so may read
/// up to seven bytes past a piece; callers keep a margin.
struct ByteTable {
    private struct Entry {
        let hash: UInt64
        let start: Int
        let firstCount: Int32
        let secondCount: Int32
    }

    private var slots: [Int32]
    private var entries: [Entry] = []
    private var arena: [UInt8] = []
    private var mask: Int

    init() {
        slots = Array(repeating: -1, count: 256)
        mask = 255
    }

    var count: Int { entries.count }

    /// Both pieces of the key with a number.
    func key(_ index: Int) -> (first: ArraySlice<UInt8>, second: ArraySlice<UInt8>) {
        let entry = entries[index]
        let middle = entry.start + Int(entry.firstCount)
        return (arena[entry.start..<middle], arena[middle..<middle + Int(entry.secondCount)])
    }

    /// The number of a key, and whether it was given just now.
    @inline(__always)
    mutating func index(
        _ first: UnsafePointer<UInt8>, _ firstCount: Int, _ second: UnsafePointer<UInt8>, _ secondCount: Int
    ) -> (index: Int, isNew: Bool) {
        let hash = Self.hash(first, firstCount, second, secondCount)
        var at = Int(truncatingIfNeeded: hash >> 32) & mask
        while true {
            let candidate = Int(slots[at])
            if candidate < 0 { break }
            if entries[candidate].hash == hash,
                isSame(entries[candidate], first, firstCount, second, secondCount)
            {
                return (candidate, false)
            }
            at = (at + 1) & mask
        }
        return (insert(first, firstCount, second, secondCount, hash), true)
    }

    @inline(__always)
    private func isSame(
        _ entry: Entry, _ first: UnsafePointer<UInt8>, _ firstCount: Int, _ second: UnsafePointer<UInt8>,
        _ secondCount: Int
    ) -> Bool {
        guard Int(entry.firstCount) == firstCount, Int(entry.secondCount) == secondCount else { return false }
        return arena.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return firstCount + secondCount == 0 }
            return equalBytes(base + entry.start, first, firstCount)
                && equalBytes(base + entry.start + firstCount, second, secondCount)
        }
    }

    @inline(never)
    private mutating func insert(
        _ first: UnsafePointer<UInt8>, _ firstCount: Int, _ second: UnsafePointer<UInt8>, _ secondCount: Int,
        _ hash: UInt64
    ) -> Int {
        // The arena ends in spare bytes, so that comparing eight at a time stays inside it.
        if arena.count >= 8 { arena.removeLast(8) }
        entries.append(Entry(
            hash: hash, start: arena.count, firstCount: Int32(firstCount), secondCount: Int32(secondCount)))
        arena.append(contentsOf: UnsafeBufferPointer(start: first, count: firstCount))
        arena.append(contentsOf: UnsafeBufferPointer(start: second, count: secondCount))
        arena.append(contentsOf: [0, 0, 0, 0, 0, 0, 0, 0])
        if entries.count * 2 > mask { grow() }
        place(entries.count - 1)
        return entries.count - 1
    }

    private mutating func place(_ index: Int) {
        var at = Int(truncatingIfNeeded: entries[index].hash >> 32) & mask
        while slots[at] >= 0 { at = (at + 1) & mask }
        slots[at] = Int32(index)
    }

    private mutating func grow() {
        mask = mask * 2 + 1
        slots = Array(repeating: -1, count: mask + 1)
        for index in 0..<entries.count - 1 { place(index) }
    }

    @inline(__always)
    private static func hash(
        _ first: UnsafePointer<UInt8>, _ firstCount: Int, _ second: UnsafePointer<UInt8>, _ secondCount: Int
    ) -> UInt64 {
        var hash = (UInt64(truncatingIfNeeded: firstCount) << 32 | UInt64(truncatingIfNeeded: secondCount)) &* 0x9E37_79B9_7F4A_7C15
        hash = mix(hash, word(first, firstCount))
        hash = mix(hash, word(second, secondCount))
        // The end of a long text tells more than its middle: `…Fee`, `…Tax`, a coupon's number.
        if secondCount > 8 { hash = mix(hash, loadWord(second + secondCount - 8)) }
        if secondCount > 16 { hash = mix(hash, loadWord(second + secondCount - 16)) }
        if firstCount > 8 { hash = mix(hash, loadWord(first + firstCount - 8)) }
        return hash
    }

    @inline(__always)
    private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        return product.high ^ product.low
    }

    /// The first eight bytes of a piece, those beyond its end as zero.
    @inline(__always)
    private static func word(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
        let word = loadWord(bytes)
        return count >= 8 ? word : word & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1)
    }
}

/// Eight bytes from any address.
@inline(__always)
func loadWord(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
}

/// Whether two pieces of `count` bytes are equal; reads up to seven bytes past both when `count` is below eight.
@inline(__always)
func equalBytes(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    if count < 8 {
        let mask: UInt64 = (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1
        return (loadWord(a) ^ loadWord(b)) & mask == 0
    }
    var at = 0
    while at &+ 8 <= count {
        if loadWord(a + at) != loadWord(b + at) { return false }
        at = at &+ 8
    }
    return loadWord(a + count - 8) == loadWord(b + count - 8)
}
