/// What a scanner found in one chunk of a file: sums by label and marketplace, runs of rows of one order, and the lines it
/// leaves to the general reader. Reused from chunk to chunk, so that nothing is allocated once it has grown.
///
/// `@unchecked Sendable`: one task fills it, then hands it to the one that merges; the two never hold it at the same time.
package final class FlatFileScan: @unchecked Sendable {
    /// One label's sums in this chunk.
    struct LabelSum {
        var minor: Int64 = 0
        var rows = 0
        let role: OrderRole
        let slot: Int
    }

    /// Rows of one order that stand together.
    struct Run {
        let key: UInt64
        var minor: Int64
        /// From 0, counted from the chunk's first line.
        let line: Int32
        var role: UInt8
    }

    /// A run whose order id has none of Amazon's order forms.
    struct IrregularRun {
        let id: [UInt8]
        let minor: Int64
        let line: Int32
        let role: UInt8
    }

    /// A line left to the general reader.
    struct Deferred {
        /// From 0, counted from the chunk's first line.
        let line: Int
        let range: Range<Int>
    }

    let fractionDigits: Int
    let settlementID: [UInt8]
    let categories: CategoryTable
    let dimensions: ScanDimensions
    /// Lines in the chunk, deferred ones included.
    package internal(set) var lines = 0
    var rows = 0
    var minor: Int64 = 0
    var commas = 0
    var labelTable = ByteTable()
    var labels: [LabelSum] = []
    var marketplaceTable = ByteTable()
    var marketplaces: [(minor: Int64, rows: Int)] = []
    var runs: [Run] = []
    var irregularRuns: [IrregularRun] = []
    var deferred: [Deferred] = []
    var deferredBytes: [UInt8] = []
    var earliest: Int64 = .max
    var latest: Int64 = .min
    var breakdowns: [BreakdownKey: BreakdownSum] = [:]

    // What the row before this one said; most rows repeat it.
    var order = RunningOrder()
    var posted = RunningText()
    var postedSeconds: Int64 = 0
    var marketplace = RunningText()
    var marketplaceIndex = 0

    let offsets: UnsafeMutablePointer<UInt32>
    let lineEnds: UnsafeMutablePointer<UInt32>

    package init(_ scanner: FlatFileScanner) {
        fractionDigits = scanner.fractionDigits
        settlementID = scanner.settlementID
        categories = scanner.categories
        dimensions = ScanDimensions(scanner.dimensions)
        offsets = .allocate(capacity: FlatFileScanner.blockBytes + 64)
        lineEnds = .allocate(capacity: FlatFileScanner.blockBytes + 64)
    }

    deinit {
        offsets.deallocate()
        lineEnds.deallocate()
    }

    /// Forgets the chunk, keeps the memory and the labels' numbers.
    package func reset() {
        lines = 0
        rows = 0
        minor = 0
        commas = 0
        if labels.count > LabelTable.labelsMax {
            labelTable = ByteTable()
            labels = []
        }
        for index in labels.indices where labels[index].rows > 0 {
            labels[index].minor = 0
            labels[index].rows = 0
        }
        for index in marketplaces.indices { marketplaces[index] = (0, 0) }
        runs.removeAll(keepingCapacity: true)
        irregularRuns.removeAll(keepingCapacity: true)
        deferred.removeAll(keepingCapacity: true)
        deferredBytes.removeAll(keepingCapacity: true)
        earliest = .max
        latest = .min
        breakdowns.removeAll(keepingCapacity: true)
        order = RunningOrder()
        posted = RunningText()
        marketplace = RunningText()
    }

    /// Leaves a line to the general reader.
    func postpone(_ line: UnsafeBufferPointer<UInt8>) {
        let start = deferredBytes.count
        deferredBytes.append(contentsOf: line.last == 0x0A ? UnsafeBufferPointer(rebasing: line.dropLast()) : line)
        deferred.append(Deferred(line: lines, range: start..<deferredBytes.count))
        lines += 1
    }
}

/// A text that the row before had, kept as bytes so that it outlives its block.
struct RunningText {
    private var bytes: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0, 0)
    private var count = -1

    static let countMax = 48

    /// Whether `text` is the same text; remembers it otherwise. Texts that are too long are never the same.
    @inline(__always)
    mutating func isSame(_ text: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        let same = count == self.count && withUnsafeBytes(of: &bytes) { kept in
            guard let base = kept.baseAddress else { return false }
            return equalBytes(base.assumingMemoryBound(to: UInt8.self), text, count)
        }
        if !same { keep(text, count) }
        return same
    }

    @inline(never)
    private mutating func keep(_ text: UnsafePointer<UInt8>, _ count: Int) {
        self.count = count <= Self.countMax ? count : -1
        guard self.count >= 0 else { return }
        withUnsafeMutableBytes(of: &bytes) { kept in
            kept.copyMemory(from: UnsafeRawBufferPointer(start: text, count: count))
        }
    }

    mutating func forget() { count = -1 }
}

/// The order whose rows are being read, summed up until another one comes.
struct RunningOrder {
    var id = RunningText()
    var key: UInt64 = 0
    var minor: Int64 = 0
    var role: UInt8 = 0
    var line: Int32 = 0
    var isOpen = false
}

/// Which breakdowns were asked for, as plain flags.
struct ScanDimensions {
    let order: Bool
    let sku: Bool
    let day: Bool
    let marketplace: Bool
    let any: Bool

    init(_ dimensions: Set<Dimension>) {
        order = dimensions.contains(.order)
        sku = dimensions.contains(.sku)
        day = dimensions.contains(.day)
        marketplace = dimensions.contains(.marketplace)
        any = !dimensions.isEmpty
    }
}

/// One key of one breakdown in a chunk.
struct BreakdownKey: Hashable {
    let dimension: Dimension
    let bytes: [UInt8]
}

/// Sums of a breakdown's key, by group.
struct BreakdownSum {
    var rows: [Int] = Array(repeating: 0, count: Category.Group.allCases.count)
    var minor: [Int64] = Array(repeating: 0, count: Category.Group.allCases.count)
}
