import AcornCore
import AcornFiles
import AcornStore
import Foundation

/// Writes the rows of settlements as they come out of the store: memory does not grow with them.
struct SettlementExport {
    let heads: [SettlementRowReader.Head]
    let reader: SettlementRowReader

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
        for head in heads {
            // What was read from rows that repeat the settlement's own cells, and what the summary row said.
            try body(head.cells)
            try reader.forEachRow(of: head) { try body($0.cells) }
        }
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
        for head in heads {
            try workbook.add(head.cells, amount: head.declared, at: 4)
            try reader.forEachRow(of: head) { row in
                try workbook.add(row.cells, amount: row.micros, at: 14)
            }
        }
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
