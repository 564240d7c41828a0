/// What a scanner found in one chunk of a file: sums by label and marketplace, runs of rows of one order, and the lines
/// it leaves to the general reader. Reused from chunk to chunk, so that nothing is allocated once it has grown.
///
/// `@unchecked Sendable`: one task fills it, then hands it to the one that merges; the two never hold it at the same
/// time.
package final class FlatFileScan: @unchecked Sendable {
    /// One label's sums in this chunk.
    struct LabelSum {
        var minor: Int64 = 0
        var rows = 0
        /// Raw value of the `OrderRole`.
        let role: UInt8
        /// Index of the category's group.
        let slot: Int
        /// The label that followed this one last time: rows of an order mostly come in the same order.
        var next = 0
        /// The label's index in the tally, once it was merged there.
        var place = -1
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

    /// The price, or its tax, of one item of an order.
    struct Item {
        let order: UInt64
        /// An `OrderItemKey`, or its high bit and the number of a text in `itemTexts`.
        let item: UInt64
        var principal: Int64
        var tax: Int64
    }

    /// A line left to the general reader.
    struct Deferred {
        /// From 0, counted from the chunk's first line.
        let line: Int
        let range: Range<Int>
    }

    var rows: ScanRows
    /// The settlement whose rows the scanner takes.
    let settlementID: String
    /// Lines in the chunk, deferred ones included.
    package var lines: Int { rows.lines }

    package init(_ scanner: FlatFileScanner) {
        rows = ScanRows(scanner)
        settlementID = String(decoding: scanner.settlementID, as: UTF8.self)
    }

    deinit { rows.free() }

    /// Forgets the chunk, keeps the memory and the labels' numbers.
    package func reset() { rows.reset() }
}

/// A text that the row before had, kept as bytes so that it outlives its block.
struct RunningText {
    private var bytes: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0, 0, 0, 0)
    private var count = -1

    static let countMax = 64

    /// Whether `text` is the same text; remembers it otherwise. Texts that are too long are never the same.
    @inline(__always)
    mutating func isSame(_ text: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        let same =
            count == self.count
            && withUnsafeBytes(of: &bytes) { kept in
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
