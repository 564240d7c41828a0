import AcornCore
import CXlsxWriter

/// One cell's value.
enum WorkbookCell {
    case text(String)
    case count(Int)
    /// Micros, shown with at least so many digits after the point.
    case amount(Int64, digits: Int)
    case instant(Instant)
    case empty
}

/// A sheet that is written row by row, from the top.
struct WorkbookSheet {
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let file: WorkbookFile
    private(set) var rows = 0
    /// Rows of a sheet, by Excel's own limit.
    static let rowsMax = 1_048_576
    /// Characters of a cell, by Excel's own limit.
    private static let textMax = 32_767

    init(sheet: UnsafeMutablePointer<lxw_worksheet>, file: WorkbookFile) {
        self.sheet = sheet
        self.file = file
    }

    mutating func addHeader(_ names: [String]) throws {
        for (column, name) in names.enumerated() { try write(.text(name), column: column, style: .header, bold: true) }
        rows += 1
    }

    mutating func add(_ cells: [WorkbookCell], bold: Bool = false) throws {
        for (column, cell) in cells.enumerated() {
            try write(cell, column: column, style: bold ? .bold : nil, bold: bold)
        }
        rows += 1
    }

    private func write(_ cell: WorkbookCell, column: Int, style: WorkbookFile.Style?, bold: Bool) throws {
        let row = UInt32(rows)
        let column = UInt16(column)
        let format = style.flatMap { file.format($0) }
        switch cell {
        case .empty:
            return
        case .text(let text):
            guard !text.isEmpty else { return }
            try WorkbookFile.check(worksheet_write_string(sheet, row, column, Self.acceptable(text), format))
        case .count(let count):
            try WorkbookFile.check(worksheet_write_number(sheet, row, column, Double(count), format))
        case .amount(let micros, let digits):
            try write(micros, digits: digits, row: row, column: column, bold: bold)
        case .instant(let instant):
            try write(instant, row: row, column: column)
        }
    }

    /// Numbers of a workbook are binary floating point, which keeps any decimal of 15 digits and not every one of 16.
    /// An amount with more digits is therefore written as text: exact, though Excel will not add it up.
    private func write(_ micros: Int64, digits: Int, row: UInt32, column: UInt16, bold: Bool) throws {
        let text = Money.decimalText(micros: micros, digits: digits)
        guard let number = WorkbookNumber.exact(micros) else {
            try WorkbookFile.check(worksheet_write_string(sheet, row, column, text, bold ? file.format(.bold) : nil))
            return
        }
        // An amount finer than its currency is shown whole, never rounded.
        let shown = text.split(separator: ".").dropFirst().first?.count ?? 0
        let format = file.format(.amount(digits: shown, bold: bold))
        try WorkbookFile.check(worksheet_write_number(sheet, row, column, number, format))
    }

    private func write(_ instant: Instant, row: UInt32, column: UInt16) throws {
        let day = instant.utcDay.components
        // Excel counts days from 1900 and has no earlier ones.
        guard (1901...9999).contains(day.year) else {
            try WorkbookFile.check(worksheet_write_string(sheet, row, column, instant.iso8601, nil))
            return
        }
        let second = instant.secondsSince1970 - instant.utcDay.startUTC.secondsSince1970
        var value = lxw_datetime(
            year: Int32(day.year), month: Int32(day.month), day: Int32(day.day), hour: Int32(second / 3_600),
            min: Int32(second / 60 % 60), sec: Double(second % 60))
        try WorkbookFile.check(worksheet_write_datetime(sheet, row, column, &value, file.format(.dateTime)))
    }

    /// Control characters are no XML, and a longer text is no cell: it ends in an ellipsis.
    private static func acceptable(_ text: String) -> String {
        let shown = VisibleText.of(text)
        guard shown.utf16.count > textMax else { return shown }
        var units = 0
        let head = shown.prefix { character in
            units += character.utf16.count
            return units < textMax
        }
        return head + "…"
    }
}

/// Amounts as numbers of a workbook.
enum WorkbookNumber {
    /// The nearest double where it stands for the amount alone, that is up to 15 significant digits; nil beyond.
    static func exact(_ micros: Int64) -> Double? {
        var significant = micros.magnitude
        while significant > 0, significant % 10 == 0 { significant /= 10 }
        guard significant < 1_000_000_000_000_000 else { return nil }
        return Double(Money.decimalText(micros: micros, digits: 0))
    }
}
