import AcornCore
import AcornFiles
import AcornStore
import Foundation

/// Writes the rows of settlements as they come out of the store: memory does not grow with them.
struct SettlementExport {
    /// Hands on what there is, each settlement's own row before the rows of it.
    private typealias Source = (
        _ head: (SettlementRowReader.Head) throws -> Void, _ row: (SettlementRow) throws -> Void
    ) throws -> Void
    private let source: Source

    /// Every row of some settlements, those that tell about each as a whole included.
    init(_ heads: [SettlementRowReader.Head], _ reader: SettlementRowReader) {
        source = { takeHead, takeRow in
            for head in heads {
                // What was read from rows that repeat the settlement's own cells, and what the summary row said.
                try takeHead(head)
                try reader.forEachRow(of: head, takeRow)
            }
        }
    }

    /// Some rows.
    init(rows: [SettlementRow]) {
        source = { _, takeRow in for row in rows { try takeRow(row) } }
    }

    private static let columns = SettlementRow.columns
    /// Cells that are numbers or dates of our own making: `-1.50` is no formula.
    private static let values: Set<Int> = [1, 2, 3, 4, 14, 16, 17, 22]

    /// Writes all rows. Errors: `StoreError`, `DestinationError`, `WorkbookError`.
    func write(_ format: ExportFormat, to destination: Destination) throws {
        switch format {
        case .csv: try destination.write { try writeCSV(&$0) }
        case .json: try destination.write { try writeJSON(&$0) }
        case .ndjson: try destination.write { sink in try forEachRow { Self.writeObject($0, to: &sink, end: "\n") } }
        case .xlsx: try writeWorkbook(to: destination)
        case .original: break
        }
    }

    private func forEachRow(_ body: ([String]) throws -> Void) throws {
        try source({ try body($0.cells) }, { try body($0.cells) })
    }

    private func writeCSV(_ sink: inout BufferedSink) throws {
        CSVWriter.write(Self.columns.map { .value($0) }, to: &sink)
        try forEachRow { cells in
            CSVWriter.write(
                cells.enumerated().map { Self.values.contains($0) ? .value($1) : .text($1) }, to: &sink)
        }
    }

    private func writeJSON(_ sink: inout BufferedSink) throws {
        sink.write("[")
        var isFirst = true
        try forEachRow { cells in
            sink.write(isFirst ? "\n  " : ",\n  ")
            isFirst = false
            Self.writeObject(cells, to: &sink, end: "")
        }
        sink.write(isFirst ? "]\n" : "\n]\n")
    }

    /// One row as an object of texts; cells that are empty are left out.
    private static func writeObject(_ cells: [String], to sink: inout BufferedSink, end: String) {
        var mark = "{"
        for (name, cell) in zip(columns, cells) where !cell.isEmpty {
            sink.write("\(mark)\"\(name)\": \(JSONString.quoted(cell))")
            mark = ", "
        }
        sink.write((mark == "{" ? "{}" : "}") + end)
    }

    private func writeWorkbook(to destination: Destination) throws {
        let folder = FileManager.default.temporaryDirectory
        let path = folder.appendingPathComponent("acorn-\(UUID().uuidString).xlsx")
        defer { try? FileManager.default.removeItem(at: path) }
        let workbook = try RowsWorkbook(path: path.path, name: "settlements", columns: Self.columns)
        try source(
            { try workbook.add($0.cells, amount: $0.declared, at: 4) },
            { try workbook.add($0.cells, amount: $0.micros, at: 14) })
        try workbook.close()
        let handle = try FileHandle(forReadingFrom: path)
        defer { try? handle.close() }
        try destination.writeBytes { receive in
            while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
                try piece.withUnsafeBytes(receive)
            }
        }
    }
}
