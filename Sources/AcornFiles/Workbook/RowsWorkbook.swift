import AcornCore

/// A workbook of one table, written row by row; further sheets where Excel's rows do not suffice. One task uses it.
package final class RowsWorkbook {
    private let file: WorkbookFile
    private var sheet: SheetSeries

    /// Opens a workbook that `close` writes to `path`. Throws `WorkbookError`.
    package init(path: String, name: String, columns: [String]) throws {
        file = try WorkbookFile(path: path)
        sheet = try SheetSeries(
            file: file, name: name, columns: columns.map { (Words($0, $0), 18) }, language: .en)
    }

    /// Adds a row of texts, with an amount in micros as a number in the column `place`. Throws `WorkbookError`.
    package func add(_ texts: [String], amount micros: Int64?, at place: Int) throws {
        var cells: [WorkbookCell] = texts.map { $0.isEmpty ? .empty : .text($0) }
        if let micros { cells[place] = .amount(micros, digits: 2) }
        try sheet.add(cells)
    }

    /// Writes the file. Throws `WorkbookError`.
    package func close() throws { try file.close() }
}
