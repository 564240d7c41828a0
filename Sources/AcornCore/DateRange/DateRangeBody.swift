/// Turns the rows of a Date Range report into sums and findings.
struct DateRangeBody {
    let file: String
    private(set) var header: DateRangeHeader
    private(set) var layout: DateRangeLayout
    let preferredMarketplace: Marketplace?
    var tally: SettlementTally
    var ledger = DateRangeLedger()
    var evidence = DateRangeEvidence()
    var notes = DateRangeNotes()
    /// Rows that wait until the report has shown its decimal mark or its order of day and month.
    private(set) var pending: [DateRangeRow] = []
    /// So many rows may wait; past that, what the report has shown so far decides.
    static let pendingMax = 10_000
    private var pendingParts = 0
    private static let pendingPartsMax = 400_000
    var declared: Int64 = 0
    var firstPosted: Instant?
    var lastPosted: Instant?
    /// The currency the preamble names.
    var preambleCurrency: Currency?
    /// The currencies of the stores that rows name.
    var storeCurrencies: Set<Currency> = []
    var strangers = DateRangeStrangers()
    private var types: [String: String] = [:]
    private var statuses: [String: Bool?] = [:]
    private static let wordsMax = 1_000

    init(file: String, header: DateRangeHeader, context: ReconciliationContext, preferredMarketplace: Marketplace?) {
        self.file = file
        self.header = header
        self.preferredMarketplace = preferredMarketplace
        layout = DateRangeLayout(header)
        strangers.take(header, columns: layout.strangers, line: header.line)
        tally = SettlementTally(settlementID: "", format: .dateRange, file: file, context: context)
        for name in layout.repeated { notes.add(.duplicateColumns, line: header.line, severity: .warning, text: name) }
    }

    /// Takes a row of the file, prose and header included. `isUnterminated` marks a last row without a line end.
    mutating func take(_ row: DateRangeCSVRow, isUnterminated: Bool) throws {
        guard row.line > header.line else {
            if row.line < header.line { readPreamble(row) }
            return
        }
        if row.isBlank { return }
        if let again = repeatedHeader(row) {
            notes.add(.headerRepeated, line: row.line)
            // Rows that wait point into the old columns.
            if again.columns != header.columns || again.names != header.names { try settlePending() }
            layout = DateRangeLayout(again)
            header = header.with(columns: again)
            strangers.take(again, columns: layout.strangers, line: row.line)
            return
        }
        tally.rows += 1
        guard isWellFormed(row, isUnterminated: isUnterminated) else { return }
        var draft = read(row)
        if draft.hasOpenAmounts {
            if currencyHasNoDecimals {
                draft.settleAsGrouping()
            } else if let mark = draft.provenMark {
                draft.settle(decimalMark: mark)
                evidence.take(decimalMark: mark)
            }
        }
        guard draft.hasOpenAmounts || draft.hasOpenDate else { return try commit(draft) }
        guard pending.count < Self.pendingMax, pendingParts < Self.pendingPartsMax else {
            return try commit(settledByReport(draft))
        }
        pendingParts += draft.parts.count + draft.strangers.count
        pending.append(draft)
    }

    /// Settles what waited, now that the whole report has been seen.
    mutating func settlePending() throws {
        let waiting = pending
        pending = []
        pendingParts = 0
        for row in waiting { try commit(settledByReport(row)) }
    }

    private func settledByReport(_ row: DateRangeRow) -> DateRangeRow {
        var row = row
        if row.hasOpenAmounts {
            if currencyHasNoDecimals {
                row.settleAsGrouping()
            } else if let mark = evidence.decimalMark {
                row.settle(decimalMark: mark)
            }
        }
        if let date = row.date, let swapped = date.swapped, let dayFirst = evidence.dayFirst {
            row.date = DateRangeDateReading(moment: dayFirst ? date.moment : swapped, swapped: nil, showsDayFirst: nil)
        }
        return row
    }

    private var currencyHasNoDecimals: Bool { currency?.digits == 0 }

    /// The currency, as far as the rows read so far tell.
    var currency: Currency? {
        preambleCurrency ?? (storeCurrencies.count == 1 ? storeCurrencies.first : nil)
            ?? (storeCurrencies.isEmpty ? preferredMarketplace?.currency : nil)
    }

    // Rows that are none.

    /// The header again, as in files put one behind the other; only a row whose date cannot be a date is asked.
    private func repeatedHeader(_ row: DateRangeCSVRow) -> DateRangeHeader? {
        guard let first = row[layout.dateTime].first(where: { $0 != 0x20 }), !(0x30...0x39).contains(first) else {
            return nil
        }
        return DateRangeHeader(row, charset: header.charset, delimiter: header.delimiter)
    }

    private mutating func isWellFormed(_ row: DateRangeCSVRow, isUnterminated: Bool) -> Bool {
        if let line = row.unclosedLine {
            let isLastLine =
                line == row.line && !row[row.count - 1].contains(0x0A) && !row[row.count - 1].contains(0x0D)
            notes.add(isLastLine ? .fileCutAtEnd : .raggedRow, line: line, text: "a quote that is never closed")
            return false
        }
        if let line = row.overlongLine {
            notes.add(.raggedRow, line: line, text: "a field longer than \(DateRangeCSV.fieldBytesMax / 1024) KiB")
            return false
        }
        if row.count <= layout.lastNeeded {
            notes.add(
                isUnterminated ? .fileCutAtEnd : .raggedRow, line: row.line,
                text: "\(row.count) fields instead of \(header.columns.count)")
            return false
        }
        guard
            (header.columns.count..<max(row.count, header.columns.count)).allSatisfy({
                row[$0].allSatisfy { $0 == 0x20 }
            })
        else {
            notes.add(.raggedRow, line: row.line, text: "\(row.count) fields instead of \(header.columns.count)")
            return false
        }
        return true
    }

    // Words.

    /// The English name of a transaction type; the file's own word where none is known.
    mutating func type(_ word: String) -> String {
        if let known = types[word] { return known }
        let name = DateRangeLexicon.types[DateRangeText.fold(word)] ?? DateRangeText.trimmed(word)
        if types.count < Self.wordsMax { types[word] = name }
        return name
    }

    /// Whether a status means released; nil for a word no table knows.
    mutating func isReleased(_ word: String) -> Bool? {
        if let known = statuses[word] { return known }
        let meaning = DateRangeLexicon.statuses[DateRangeText.fold(word)]
        if statuses.count < Self.wordsMax { statuses[word] = .some(meaning) }
        return meaning
    }
}

/// Where the columns stand.
struct DateRangeLayout {
    let indexes: [DateRangeColumn: Int]
    let parts: [(index: Int, column: DateRangeColumn)]
    /// Columns whose name no language knows.
    let strangers: [Int]
    /// Names that stand twice.
    let repeated: [String]
    let dateTime: Int
    let total: Int
    /// The last column without which a row is no row.
    let lastNeeded: Int

    init(_ header: DateRangeHeader) {
        var indexes: [DateRangeColumn: Int] = [:]
        var parts: [(Int, DateRangeColumn)] = []
        var strangers: [Int] = []
        var repeated: [String] = []
        for (index, column) in header.columns.enumerated() {
            guard let column else {
                // A cell without a name at the end of the line is a spreadsheet's trailing delimiter.
                if !header.names[index].isEmpty { strangers.append(index) }
                continue
            }
            if indexes[column] == nil { indexes[column] = index } else { repeated.append(header.names[index]) }
            if column.isPart { parts.append((index, column)) }
        }
        self.indexes = indexes
        self.parts = parts
        self.strangers = strangers
        self.repeated = repeated
        dateTime = indexes[.dateTime] ?? 0
        total = indexes[.total] ?? 0
        lastNeeded = max(total, parts.map(\.0).max() ?? 0)
    }
}
