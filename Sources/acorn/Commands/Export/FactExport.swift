import AcornCore
import AcornFiles
import AcornStore
import AcornSync
import Foundation

/// Writes the rows of a table of facts as they come out of the store: memory does not grow with them.
struct FactExport {
    let table: FactTable
    let accounts: [ConnectedAccount]
    let connection: any SQLConnection

    /// Writes all rows. Errors: `StoreError`, `DestinationError`, `WorkbookError`.
    func write(_ format: FactFormat, to destination: Destination) throws {
        switch format {
        case .csv: try destination.write { try writeCSV(&$0) }
        case .json: try destination.write { try writeJSON(&$0) }
        case .ndjson: try destination.write { sink in try forEachRow { writeObject($0, to: &sink, end: "\n") } }
        case .xlsx: try writeWorkbook(to: destination)
        }
    }

    private func forEachRow(_ body: ([String]) throws -> Void) throws {
        let places = table.currencyPlaces
        let marketplace = table.columns.firstIndex { $0.name == "marketplace_id" }
        for account in accounts {
            let front = [account.authorization.environment.name, String(account.key.account)]
            let others = unmeant(account)
            try connection.forEach(table.sql, account.key.values) { row in
                let cells = try table.cells(row, currencyAt: places)
                if let marketplace, others.contains(cells[marketplace]) { return }
                try body(front + cells)
            }
        }
    }

    /// Marketplaces of an account that were not asked for. What has none, or one that nobody knows, is handed out.
    private func unmeant(_ account: ConnectedAccount) -> Set<String> {
        let all = (try? AccountStores.all(of: account.key, in: connection).map(\.marketplaceID)) ?? []
        return Set(all).subtracting(account.stores.map(\.marketplaceID))
    }

    private func writeCSV(_ sink: inout BufferedSink) throws {
        CSVWriter.write(table.header.map { .value($0) }, to: &sink)
        let isText = [false, false] + table.columns.map { if case .text = $0 { true } else { false } }
        try forEachRow { cells in
            CSVWriter.write(zip(cells, isText).map { $1 ? .text($0) : .value($0) }, to: &sink)
        }
    }

    private func writeJSON(_ sink: inout BufferedSink) throws {
        sink.write("[")
        var isFirst = true
        try forEachRow { cells in
            sink.write(isFirst ? "\n  " : ",\n  ")
            isFirst = false
            writeObject(cells, to: &sink, end: "")
        }
        sink.write(isFirst ? "]\n" : "\n]\n")
    }

    /// One row as an object: numbers and flags as such, amounts as texts, which no reader rounds; empty cells left out.
    private func writeObject(_ cells: [String], to sink: inout BufferedSink, end: String) {
        var mark = "{"
        for (index, cell) in cells.enumerated() where !cell.isEmpty {
            let value =
                switch index < 2 ? .text("") : table.columns[index - 2] {
                case .number, .flag: cell
                default: JSONString.quoted(cell)
                }
            sink.write("\(mark)\"\(table.header[index])\": \(index == 1 ? cell : value)")
            mark = ", "
        }
        sink.write("}" + end)
    }

    private func writeWorkbook(to destination: Destination) throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("acorn-\(UUID().uuidString).xlsx")
        defer { try? FileManager.default.removeItem(at: path) }
        let workbook = try RowsWorkbook(path: path.path, name: table.name, columns: table.header)
        try forEachRow { try workbook.add($0, amount: nil, at: 0) }
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
