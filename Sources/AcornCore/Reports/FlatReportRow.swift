/// Why a row of a report cannot be taken in: which line and column, never what stands there.
package struct FlatReportFault: Error, Hashable, Sendable, CustomStringConvertible {
    package let line: Int
    package let column: String
    package let fault: String

    package var description: String {
        column.isEmpty ? "line \(line) \(fault)" : "line \(line), column \(column): \(fault)"
    }
}

/// One row of a report; only valid during the call that it is handed to.
package struct FlatReportRow {
    /// From 1, which is the header.
    package let line: Int
    let bytes: UnsafeBufferPointer<UInt8>
    let header: FlatReportHeader
    let codePage: LegacyText.CodePage
    let mark: UInt8?
    /// Where each cell ends.
    private let ends: [Int]

    init(
        line: Int, bytes: UnsafeBufferPointer<UInt8>, header: FlatReportHeader, codePage: LegacyText.CodePage,
        mark: UInt8?
    ) {
        self.line = line
        self.bytes = bytes
        self.header = header
        self.codePage = codePage
        self.mark = mark
        ends = bytes.indices.filter { bytes[$0] == 0x09 } + [bytes.count]
    }

    /// Whether the row has as many cells as the header, so that its columns are where they should be.
    package var isWhole: Bool { ends.count == header.names.count }

    /// Nil where the document has no such column, and where the cell is blank.
    private func cell(_ column: String) -> Slice<UnsafeBufferPointer<UInt8>>? {
        guard let place = header.place(of: column), place < ends.count else { return nil }
        var cell = bytes[(place == 0 ? 0 : ends[place - 1] + 1)..<ends[place]]
        while cell.first == 0x20 { cell = cell.dropFirst() }
        while cell.last == 0x20 || cell.last == 0x0D { cell = cell.dropLast() }
        return cell.isEmpty ? nil : cell
    }

    /// What is wrong with a cell of this row; without a column, with the row.
    package func fault(_ column: String, _ fault: String) -> FlatReportFault {
        FlatReportFault(line: line, column: column, fault: fault)
    }

    // MARK: Values

    /// A text; nil where the cell is blank. Errors: `FlatReportFault`.
    package func text(_ column: String) throws(FlatReportFault) -> String? {
        guard let cell = cell(column) else { return nil }
        guard !cell.contains(0) else { throw fault(column, "holds a zero byte") }
        return LegacyText.decode(cell, codePage: codePage).text
    }

    /// A text that must be there. Errors: `FlatReportFault`.
    package func present(_ column: String) throws(FlatReportFault) -> String {
        guard let text = try text(column) else { throw fault(column, "is empty") }
        return text
    }

    /// A whole number; nil where the cell is blank. Errors: `FlatReportFault`.
    package func count(_ column: String) throws(FlatReportFault) -> Int64? {
        guard let cell = cell(column) else { return nil }
        let text = String(decoding: cell, as: UTF8.self)
        if let count = Int64(text) { return count }
        // As spreadsheets and some stores write them: 2.0
        guard case .exact(let micros, _) = AmountText.read(cell), micros % 1_000_000 == 0 else {
            throw fault(column, "is no whole number")
        }
        return micros / 1_000_000
    }

    /// An amount in 10⁻⁶ of its currency; nil where the cell is blank or says that there is none (`--`, `N/A`).
    ///
    /// `1,234` is read by the mark that other amounts of the document prove, else by the digits of the currency; what
    /// could still be either is an error. Errors: `FlatReportFault`.
    package func amount(_ column: String, _ currency: Currency?) throws(FlatReportFault) -> Int64? {
        guard let cell = cell(column), !Self.isNone(cell) else { return nil }
        switch AmountText.read(cell) {
        case .exact(let micros, _): return micros
        case .unreadable(let why): throw fault(column, "is no amount (\(why.rawValue))")
        case .ambiguous(let either):
            if let mark { return mark == either.separator ? either.asDecimal : either.asGrouping }
            guard currency?.digits == 0 else { throw fault(column, "could be thousands or a fraction") }
            return either.asGrouping
        }
    }

    private static func isNone(_ cell: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        cell.elementsEqual("--".utf8) || cell.elementsEqual("N/A".utf8)
    }

    /// A moment; where the cell has no time of day, midnight UTC. Errors: `FlatReportFault`.
    package func instant(_ column: String) throws(FlatReportFault) -> Instant {
        guard var cell = cell(column) else { throw fault(column, "is empty") }
        let shift = Self.pacific.first { cell.suffix(4).elementsEqual($0.name.utf8) }
        if shift != nil { cell = cell.dropLast(4) }
        guard let reading = DateText.read(cell), reading.swapped == nil else {
            throw fault(column, "is no date that can be read one way only")
        }
        // A day without a time is that day, whatever the zone behind it.
        guard let shift, reading.hasTime else { return reading.instant }
        return reading.instant.adding(seconds: shift.seconds)
    }

    /// Older reports name Pacific time. Source: `samples/reports` (reimbursements).
    private static let pacific: [(name: String, seconds: Int64)] = [(" PST", 8 * 3_600), (" PDT", 7 * 3_600)]
}

extension FlatReportRow {
    /// The decimal mark that an amount of this row proves; nil where it proves none.
    func provenMark(_ column: String) -> UInt8? {
        guard let cell = cell(column), case .exact(_, let mark) = AmountText.read(cell) else { return nil }
        return mark
    }
}
