internal import CTextScan

// The fast room. Everything here is about reading Flat File V2, laid out exactly as Amazon writes it, several times
// faster than row by row; nothing outside depends on how. The rules of the room:
//
//  * A row is taken only when every cell that counts is plainly what Amazon writes. Any other row is copied into
// `deferred`
//    and read by `FlatFileReader`, the one place that knows what odd rows mean. So this code has no findings of its
// own.  * Sums are kept in minor units (cents) of one chunk, whose size bounds them far below overflow.
//  * Texts are compared and kept as bytes; they are decoded once per distinct text, when a chunk is merged.
//  * Scanning a chunk touches nothing shared: chunks may be scanned side by side and merged in order.
//
// Where to start reading: `scan`, then `ScanRows+Row.swift` for one row, `ScanRows+Repeating.swift` for those after it.

/// Reads whole lines of one settlement's V2 rows at speed.
package struct FlatFileScanner: Sendable {
    /// What every row begins with: the settlement id, then six tabs.
    let settlementID: [UInt8]
    /// Digits after the decimal mark that every amount must show: 2, or 0 where the currency has none.
    let fractionDigits: Int
    let dimensions: Set<Dimension>
    let categories: CategoryTable
    /// The cell that tells an order's items apart, 18 (order-item-code) or 21 (sku); 0 when no orders file is given.
    let itemColumn: Int
    /// What labels are read as that are no UTF-8: the reader's own, which the currency has settled.
    let codePage: LegacyText.CodePage

    /// Bytes of one call's text at most: what bounds its sums and the numbers of its lines.
    package static let chunkBytesMax = 1 << 24
    /// Bytes that must be readable before the first and after the last byte of a text given to `scan(_:into:)`.
    package static let margin = 64

    init(
        settlementID: String, fractionDigits: Int, codePage: LegacyText.CodePage, context: ReconciliationContext
    ) {
        self.codePage = codePage
        self.settlementID = Array(settlementID.utf8)
        self.fractionDigits = fractionDigits
        dimensions = context.dimensions
        categories = context.categories
        switch context.orderItems?.matching {
        case .orderItemCode?: itemColumn = 18
        case .sku?: itemColumn = 21
        case nil: itemColumn = 0
        }
    }

    /// Scans lines that may stand anywhere in memory: they are copied to where the margins are, piece by piece.
    func scan(_ lines: UnsafeBufferPointer<UInt8>) -> FlatFileScan {
        let result = FlatFileScan(self)
        var room: [UInt8] = []
        var at = 0
        while at < lines.count {
            let rest = lines[at...]
            // The last line end of a piece, or the end of a line that is longer than a piece.
            let feed = rest.prefix(Self.pieceBytes).lastIndex(of: 0x0A) ?? rest.firstIndex(of: 0x0A)
            let piece = rest[..<(feed.map { $0 + 1 } ?? lines.count)]
            room.removeAll(keepingCapacity: true)
            room.append(contentsOf: repeatElement(0, count: Self.margin))
            room.append(contentsOf: piece)
            room.append(contentsOf: repeatElement(0, count: Self.margin))
            room.withUnsafeBufferPointer {
                scan(UnsafeBufferPointer(rebasing: $0.dropFirst(Self.margin).dropLast(Self.margin)), into: result)
            }
            at = piece.endIndex
        }
        return result
    }

    private static let pieceBytes = 1 << 16

    /// Scans whole lines with `margin` readable bytes before and after them, adding to `result`, which may have been
    /// used for another chunk of the same scanner before and was emptied since.
    package func scan(_ lines: UnsafeBufferPointer<UInt8>, into result: FlatFileScan) {
        result.rows.takeRows(lines)
    }
}
