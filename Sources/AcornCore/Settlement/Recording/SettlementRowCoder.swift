/// Turns the rows of one settlement file into batches of coded rows.
///
/// Rows that the scanner takes are coded from their bytes, and from the code their line can be written again. Every
/// other line is kept as it stands, and its amounts are coded beside it.
package final class SettlementRowCoder: SettlementRecorder {
    private var coding: RowCoding

    /// `write` gets a batch whenever one is full.
    package init(_ write: @escaping (SettlementRowBatch) throws -> Void) { coding = RowCoding(write) }

    deinit { coding.free() }

    package var style: SettlementRowStyle { coding.style }
    /// By the settlement's number, once the file has ended.
    package var sums: [Int: Sum] { coding.sums }
    package var rows: Int64 { coding.rows }

    /// Ends the file: what is left is written.
    package func finish() throws { try coding.finish() }

    package func takeText(_ bytes: UnsafeBufferPointer<UInt8>) throws { try coding.takeText(bytes) }

    package func take(_ part: SettlementPart, statement: Int) throws { try coding.take(part, statement: statement) }

    package func takeScanned(_ lines: UnsafeBufferPointer<UInt8>, _ scan: FlatFileScan, statement: Int) throws {
        try coding.takeScanned(lines, scan.rows, statement: statement)
    }

    /// Rows and their sum of one settlement in the file, to be held against what the reader says.
    package struct Sum: Hashable, Sendable {
        package var amounts: Int64 = 0
        package var micros: Int64 = 0

        mutating func add(_ more: Int64) {
            amounts += 1
            micros &+= more
        }
    }
}
