internal import CTextScan
import Foundation

/// Numbers distinct byte strings as they come: an open-addressed table over one growing arena.
///
/// A key is two pieces, because the texts of a label stand apart in a row. Comparing reads up
/// to 64 bytes of a piece, whatever its length; callers keep that margin. Plain memory instead of arrays, because this
/// is asked once a row; the owner calls `free`.
struct ByteTable {
    private struct Entry {
        let hash: UInt64
        let start: Int
        let firstCount: Int
        let secondCount: Int
    }

    private var slots: UnsafeMutablePointer<Int32>
    private var mask: Int
    private var entries: UnsafeMutablePointer<Entry>
    private var entriesMax: Int
    private var arena: UnsafeMutablePointer<UInt8>
    private var arenaMax: Int
    private var arenaCount = 0
    private(set) var count = 0

    init() {
        mask = 1023
        slots = .allocate(capacity: mask + 1)
        slots.initialize(repeating: -1, count: mask + 1)
        entriesMax = 64
        entries = .allocate(capacity: entriesMax)
        arenaMax = 1 << 13
        arena = .allocate(capacity: arenaMax)
    }

    /// Gives the memory back; the table must not be used afterwards.
    func free() {
        slots.deallocate()
        entries.deallocate()
        arena.deallocate()
    }

    /// Both pieces of the key with a number; valid until the next key is numbered.
    func key(_ index: Int) -> (first: UnsafeBufferPointer<UInt8>, second: UnsafeBufferPointer<UInt8>) {
        precondition(index >= 0 && index < count)
        let entry = entries[index]
        let base = arena + entry.start
        return (
            UnsafeBufferPointer(start: base, count: entry.firstCount),
            UnsafeBufferPointer(start: base + entry.firstCount, count: entry.secondCount)
        )
    }

    /// The number of a key, and whether it was given just now.
    @inline(__always)
    mutating func index(
        _ first: UnsafePointer<UInt8>, _ firstCount: Int, _ second: UnsafePointer<UInt8>, _ secondCount: Int
    ) -> (index: Int, isNew: Bool) {
        let hash = Self.hash(first, firstCount, second, secondCount)
        var at = Int(truncatingIfNeeded: hash &>> 32) & mask
        while true {
            let candidate = Int(slots[at])
            if candidate < 0 { break }
            if entries[candidate].hash == hash, isKey(candidate, first, firstCount, second, secondCount) {
                return (candidate, false)
            }
            at = (at &+ 1) & mask
        }
        return (insert(first, firstCount, second, secondCount, hash), true)
    }

    /// Whether the key with a number is this one.
    @inline(__always)
    func isKey(
        _ index: Int, _ first: UnsafePointer<UInt8>, _ firstCount: Int, _ second: UnsafePointer<UInt8>,
        _ secondCount: Int
    ) -> Bool {
        let entry = entries[index]
        let base = arena + entry.start
        return entry.firstCount == firstCount && entry.secondCount == secondCount
            && equalBytes(base, first, firstCount) && equalBytes(base + entry.firstCount, second, secondCount)
    }

    @inline(never)
    private mutating func insert(
        _ first: UnsafePointer<UInt8>, _ firstCount: Int, _ second: UnsafePointer<UInt8>, _ secondCount: Int,
        _ hash: UInt64
    ) -> Int {
        makeRoom(firstCount + secondCount)
        (arena + arenaCount).update(from: first, count: firstCount)
        (arena + arenaCount + firstCount).update(from: second, count: secondCount)
        (entries + count).initialize(
            to: Entry(
                hash: hash, start: arenaCount, firstCount: firstCount, secondCount: secondCount))
        arenaCount += firstCount + secondCount
        place(count)
        count += 1
        if count * 2 > mask { growSlots() }
        return count - 1
    }

    private mutating func place(_ index: Int) {
        var at = Int(truncatingIfNeeded: entries[index].hash &>> 32) & mask
        while slots[at] >= 0 { at = (at &+ 1) & mask }
        slots[at] = Int32(index)
    }

    private mutating func growSlots() {
        slots.deallocate()
        mask = mask * 2 + 1
        slots = .allocate(capacity: mask + 1)
        slots.initialize(repeating: -1, count: mask + 1)
        for index in 0..<count { place(index) }
    }

    /// Room for one more entry and its bytes, with 64 to spare so that comparing stays inside.
    private mutating func makeRoom(_ bytes: Int) {
        if count == entriesMax {
            entriesMax *= 2
            entries = Self.moved(entries, count, to: entriesMax)
        }
        guard arenaCount + bytes + 64 > arenaMax else { return }
        arenaMax = max(arenaMax * 2, arenaCount + bytes + 64)
        arena = Self.moved(arena, arenaCount, to: arenaMax)
    }

    private static func moved<T>(_ old: UnsafeMutablePointer<T>, _ count: Int, to room: Int) -> UnsafeMutablePointer<T>
    {
        let new = UnsafeMutablePointer<T>.allocate(capacity: room)
        new.moveInitialize(from: old, count: count)
        old.deallocate()
        return new
    }

    @inline(__always)
    private static func hash(
        _ first: UnsafePointer<UInt8>, _ firstCount: Int, _ second: UnsafePointer<UInt8>, _ secondCount: Int
    ) -> UInt64 {
        var hash =
            (UInt64(truncatingIfNeeded: firstCount) << 32 | UInt64(truncatingIfNeeded: secondCount))
            &* 0x9E37_79B9_7F4A_7C15
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

/// Whether two pieces of `count` bytes are equal; reads up to 32 bytes of both, more only where `count` is more.
@inline(__always)
func equalBytes(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    count <= 32 ? acorn_equal_up_to_32(a, b, count) != 0 : memcmp(a, b, count) == 0
}
