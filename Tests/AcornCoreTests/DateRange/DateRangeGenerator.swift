import Foundation

@testable import AcornCore

/// Writes invented Date Range reports in any language, as Amazon or a spreadsheet would, from a seed.
struct DateRangeGenerator {
    let language: DateRangeLanguage
    var numbers: SeededNumbers
    let decimalMark: String
    let grouping: String
    let currency: String
    let digits: Int
    /// Set for the last report: the cells, header first, before they were joined.
    private(set) var table: [[String]] = []
    private(set) var columns: [DateRangeColumn] = []
    private(set) var sum: Int64 = 0

    init(_ language: DateRangeLanguage, seed: UInt64) {
        self.language = language
        numbers = SeededNumbers(seed: seed)
        let form: (String, String, String) =
            switch language.name {
            case "English": (".", ",", "USD")
            case "Japanese": (".", ",", "JPY")
            case "Swedish": (",", "\u{A0}", "SEK")
            case "Polish": (",", "\u{A0}", "PLN")
            case "French": (",", "\u{202F}", "EUR")
            case "Turkish": (",", ".", "TRY")
            case "Portuguese": (",", ".", "BRL")
            default: (",", ".", "EUR")
            }
        (decimalMark, grouping, currency) = form
        digits = currency == "JPY" ? 0 : 2
    }

    /// A report of so many rows, as text.
    mutating func report(rows: Int, delimiter: String = ",", lineEnd: String = "\n", quoted: Bool = true) -> String {
        columns = language.columns.map(\.column)
        var unique: [DateRangeColumn] = []
        for column in columns where !unique.contains(column) { unique.append(column) }
        columns = unique.shuffled(using: &numbers)
        sum = 0
        let header = columns
        table = [header.map { word($0) }] + (0..<rows).map { _ in row() }
        return text(delimiter: delimiter, lineEnd: lineEnd, quoted: quoted)
    }

    /// The last report again, as its table stands now.
    func text(delimiter: String = ",", lineEnd: String = "\n", quoted: Bool = true) -> String {
        func cell(_ text: String) -> String {
            quoted || text.contains(delimiter) || text.contains("\"") || text.contains("\n")
                ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
        }
        let prose = ["A line of prose, with a comma", "\(currency) xx; definitions: a \"quoted\" word"]
        return
            (prose.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
            + table.map { $0.map(cell).joined(separator: delimiter) }).map { $0 + lineEnd }.joined()
    }

    mutating func setCell(_ row: Int, _ column: Int, _ text: String) { table[row][column] = text }

    private mutating func word(_ column: DateRangeColumn) -> String {
        let words = language.columns.filter { $0.column == column }.flatMap(\.words)
        return words.randomElement(using: &numbers) ?? ""
    }

    private mutating func row() -> [String] {
        let type = language.types.randomElement(using: &numbers)
        let isTransfer = type?.type == "Transfer"
        var total: Int64 = 0
        var cells: [DateRangeColumn: String] = [:]
        for column in columns where column.isPart {
            let isFilled = isTransfer ? column == .other : Int.random(in: 0..<4, using: &numbers) == 0
            guard isFilled else {
                cells[column] = Bool.random(using: &numbers) ? "0" : ""
                continue
            }
            let big = Int.random(in: 0..<5, using: &numbers) == 0
            let units = Int64.random(in: big ? -9_999_999...9_999_999 : -9_999...9_999, using: &numbers)
            total += units
            cells[column] = amount(units)
        }
        sum += total
        cells[.total] = amount(total)
        cells[.dateTime] = date()
        cells[.settlementID] = "2591806724\(Int.random(in: 0...3, using: &numbers))"
        cells[.type] = type?.words.randomElement(using: &numbers) ?? ""
        cells[.orderID] = isTransfer ? "" : "701-\(Int.random(in: 1_000_000...9_999_999, using: &numbers))-0000001"
        cells[.sku] = "SKU, \"\(Int.random(in: 0...9, using: &numbers))\""
        cells[.description] = "A title with, comma;\nand a second line"
        cells[.transactionStatus] = (Bool.random(using: &numbers) ? language.released : language.deferred).first ?? ""
        return columns.map { cells[$0] ?? "" }
    }

    /// An amount of minor units as the language writes it.
    func amount(_ units: Int64) -> String {
        var scale: UInt64 = 1
        for _ in 0..<digits { scale *= 10 }
        let magnitude = units.magnitude
        var whole = String(magnitude / scale)
        var at = whole.count - 3
        while at > 0 {
            whole.insert(contentsOf: grouping, at: whole.index(whole.startIndex, offsetBy: at))
            at -= 3
        }
        let fraction = String(magnitude % scale)
        let tail = digits == 0 ? "" : decimalMark + String(repeating: "0", count: digits - fraction.count) + fraction
        let sign = units < 0 ? (language.name == "Swedish" ? "\u{2212}" : "-") : ""
        return sign + whole + tail
    }

    private mutating func date() -> String {
        let day = Int.random(in: 1...28, using: &numbers)
        let month = Int.random(in: 1...12, using: &numbers)
        let names = language.months.filter { $0.month == month }.flatMap(\.words)
        let name = names.randomElement(using: &numbers) ?? ""
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        switch language.name {
        case "English": return "\(name) \(day), 2026 4:42:09 PM PDT"
        case "German": return "\(two(day)).\(two(month)).2026 07:12:03 UTC"
        case "Italian": return "\(day) \(name) 2026 08.31.35 UTC"
        case "Portuguese": return "\(day) de \(name). de 2026 21:17:51 GMT-8"
        case "Japanese": return "2026/\(two(month))/\(two(day)) 23:04:05 JST"
        default: return "\(day) \(name). 2026 08:31:35 UTC"
        }
    }
}
