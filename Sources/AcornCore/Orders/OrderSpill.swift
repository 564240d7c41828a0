/// Where an `OrderTable` puts entries that no longer fit in memory. The caller lends it, so that this room touches no
/// file.
package protocol OrderSpill {
    /// Runs kept so far.
    var runs: Int { get }
    /// Keeps a sorted run.
    mutating func append(run: UnsafeBufferPointer<OrderTable.Entry>) throws
    /// Entries of a run from an index on, at most `countMax`; empty at its end.
    func read(run: Int, from index: Int, countMax: Int) throws -> [OrderTable.Entry]
}

/// Keeps runs in memory: for tests and for callers without a disk.
package struct OrderSpillInMemory: OrderSpill {
    private var kept: [[OrderTable.Entry]] = []
    package init() {}
    package var runs: Int { kept.count }
    package mutating func append(run: UnsafeBufferPointer<OrderTable.Entry>) { kept.append(Array(run)) }
    package func read(run: Int, from index: Int, countMax: Int) -> [OrderTable.Entry] {
        Array(kept[run].dropFirst(index).prefix(countMax))
    }
}

/// Merges sorted runs and the entries still in memory, order by order.
struct OrderMerge {
    private struct Run {
        let number: Int?
        var buffer: [OrderTable.Entry]
        var at = 0
        var nextIndex: Int
        var head: OrderTable.Entry? { at < buffer.count ? buffer[at] : nil }
    }

    private let spill: any OrderSpill
    private var runs: [Run]
    /// Entries read at once from each run: 96 KiB.
    private static let countMax = 4096

    init(spill: any OrderSpill, rest: [OrderTable.Entry]) throws {
        self.spill = spill
        runs = [Run(number: nil, buffer: rest, nextIndex: rest.count)]
        for number in 0..<spill.runs {
            let first = try spill.read(run: number, from: 0, countMax: Self.countMax)
            runs.append(Run(number: number, buffer: first, nextIndex: first.count))
        }
    }

    /// All entries of the smallest key left, those of one statement made one.
    mutating func nextOrder() throws -> ArraySlice<OrderTable.Entry>? {
        guard let key = runs.compactMap({ $0.head?.key }).min() else { return nil }
        var group: [OrderTable.Entry] = []
        for index in runs.indices {
            while let entry = runs[index].head, entry.key == key {
                if let same = group.firstIndex(where: { $0.isSame(as: entry) }) {
                    group[same] = group[same].merged(with: entry)
                } else {
                    group.append(entry)
                }
                try advance(index)
            }
        }
        group.sort(by: <)
        return group[...]
    }

    private mutating func advance(_ index: Int) throws {
        runs[index].at += 1
        guard runs[index].at == runs[index].buffer.count, let number = runs[index].number else { return }
        runs[index].buffer = try spill.read(run: number, from: runs[index].nextIndex, countMax: Self.countMax)
        runs[index].nextIndex += runs[index].buffer.count
        runs[index].at = 0
    }
}
