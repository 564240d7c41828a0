extension FlatFileReader {
    /// Takes one line: the header, a summary row or a detail row.
    mutating func take(_ line: LineSplitter.Line) throws {
        if line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }) {
            return
        }
        guard !line.isCut else {
            // No report has a header that long.
            let code: FindingCode = columns == nil ? .notASettlementReport : .raggedRow
            return refuseOrReport(line, Finding(code, evidence(line).fact("hint", "line longer than 1 MiB")))
        }
        guard let columns else { return takeHeader(line) }
        if line.bytes.elementsEqual(headerLine) {
            return findings.add(Finding(.headerRepeated, settlement: currentID, evidence(line, count: 1)))
        }
        cells.cut(line.bytes, at: columns.delimiter)
        guard isWhole(line, columns) else { return }
        if isSummary(columns) { return takeSummary(line, columns) }
        try takeDetail(line, columns)
    }

    var currentID: String? { current.map { tallies[$0].tally.settlementID } }

    func evidence(_ line: LineSplitter.Line, column: String? = nil, count: Int? = nil) -> Evidence {
        Evidence(file: file, lines: [line.number], column: column, count: count)
    }

    private mutating func refuseOrReport(_ line: LineSplitter.Line, _ finding: Finding) {
        findings.add(finding)
        if columns == nil { isRefused = true }
    }

    // MARK: Header

    private mutating func takeHeader(_ line: LineSplitter.Line) {
        let delimiter = FlatFileCells.delimiter(of: line.bytes)
        cells.cut(line.bytes, at: delimiter)
        let headers = (0..<cells.count).map { text(cells[$0].drop { $0 == 0x20 }) }
        do {
            let columns = try FlatFileColumns(headers: headers, delimiter: delimiter)
            self.columns = columns
            headerLine = Array(line.bytes)
            reportColumns(columns, line)
        } catch {
            refuse(line, headers: headers, error)
        }
    }

    private mutating func reportColumns(_ columns: FlatFileColumns, _ line: LineSplitter.Line) {
        if columns.delimiter != UInt8(ascii: "\t") { damage.see(.delimiter, line: line.number) }
        if !columns.unknown.isEmpty {
            findings.add(
                Finding(
                    .unknownColumns,
                    evidence(line, count: columns.unknown.count)
                        .fact("columns", columns.unknown.prefix(20).joined(separator: ", "))))
        }
        if !columns.duplicates.isEmpty {
            findings.add(
                Finding(
                    .duplicateColumns,
                    evidence(line, count: columns.duplicates.count)
                        .fact("columns", columns.duplicates.prefix(20).joined(separator: ", "))))
        }
    }

    private mutating func refuse(_ line: LineSplitter.Line, headers: [String], _ fault: FlatFileColumns.Fault) {
        isRefused = true
        let beginning = headers.prefix(6).joined(separator: " ⇥ ")
        switch fault {
        case .noAmountColumn(let known):
            findings.add(
                Finding(
                    .notASettlementReport,
                    evidence(line, column: "amount")
                        .fact("hint", "\(known) known columns, but none that holds amounts").fact("found", beginning)))
        case .noKnownColumn where looksLikeDetailRow(headers):
            findings.add(Finding(.headerMissing, evidence(line).fact("found", beginning)))
        case .noKnownColumn:
            findings.add(Finding(.notASettlementReport, evidence(line).fact("found", printable(beginning))))
        }
    }

    /// A row of a report whose first lines are gone: it starts with a settlement id of 10 or 11 digits.
    private func looksLikeDetailRow(_ cells: [String]) -> Bool {
        guard cells.count >= 15, let id = cells.first else { return false }
        return (8...13).contains(id.utf8.count) && id.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    private func printable(_ text: String) -> String {
        let isBinary = text.unicodeScalars.contains { $0.value < 0x20 && $0.value != 0x09 || $0 == "\u{FFFD}" }
        return isBinary ? "binary data" : text
    }

    // MARK: Shape

    /// Whether the row has the header's cells. Rows that end early are taken when only empty cells can be missing.
    private mutating func isWhole(_ line: LineSplitter.Line, _ columns: FlatFileColumns) -> Bool {
        if !line.isEnded {
            guard cells.count >= columns.count else {
                findings.add(
                    Finding(
                        .fileCutAtEnd, settlement: currentID,
                        evidence(line)
                            .fact("expected", String(columns.count)).fact("found", String(cells.count))))
                current.map { tallies[$0].tally.quarantined += 1 }
                return false
            }
            findings.add(Finding(.missingFinalLineEnd, settlement: currentID, evidence(line)))
        }
        if cells.count == columns.count { return true }
        if cells.count > columns.count, (columns.count..<cells.count).allSatisfy({ cells[$0].isEmpty }) { return true }
        let severity: Finding.Severity = isTrimmed(columns) ? .warning : .error
        findings.add(
            Finding(
                .raggedRow, settlement: currentID, severity: severity,
                evidence(line)
                    .fact("expected", String(columns.count)).fact("found", String(cells.count))))
        if severity == .error { current.map { tallies[$0].tally.quarantined += 1 } }
        return severity == .warning
    }

    /// A short row whose missing cells were empty: it names a settlement already known, or is a summary row.
    private func isTrimmed(_ columns: FlatFileColumns) -> Bool {
        guard cells.count < columns.count, let id = columns.index(.settlementID), id < cells.count else { return false }
        let known = indexes[text(cells[id])] != nil
        if columns.format == .flatFileV2 {
            let amount = columns.index(.amount) ?? .max
            return known ? amount < cells.count : isSummary(columns)
        }
        return known && FlatFileColumns.v1Amounts.contains { columns.index($0).map { !cells[$0].isEmpty } ?? false }
            || isSummary(columns)
    }

    /// A row that only tells about the settlement: no event, no amount, but a total or a date.
    private func isSummary(_ columns: FlatFileColumns) -> Bool {
        guard cell(.transactionType).isEmpty, cell(.amount).isEmpty,
            FlatFileColumns.v1Amounts.allSatisfy({ cell($0).isEmpty })
        else { return false }
        return !cell(.totalAmount).isEmpty || !cell(.settlementStartDate).isEmpty || !cell(.depositDate).isEmpty
    }

    // MARK: Cells

    /// A cell's bytes without blanks around; empty where the file has no such column.
    func cell(_ name: FlatFileColumns.Name) -> ArraySlice<UInt8> {
        guard let columns, let index = columns.index(name) else { return [] }
        return Self.trimmed(cells[index])
    }

    /// A cell's bytes without blanks around, and without the CR of a line end.
    static func trimmed<Bytes: BidirectionalCollection<UInt8>>(_ bytes: Bytes) -> Bytes.SubSequence {
        var slice = bytes[...]
        while let last = slice.last, last == 0x20 || last == 0x0D { slice = slice.dropLast() }
        while slice.first == 0x20 { slice = slice.dropFirst() }
        return slice
    }

    /// A cell as text; not trimmed, because a SKU may begin or end with a blank.
    func text(_ bytes: ArraySlice<UInt8>) -> String { LegacyText.decode(bytes, codePage: codePageHint).text }

    /// A cell as text, remembering which charset it needed.
    mutating func decoded(_ bytes: some Collection<UInt8>) -> String {
        let (text, isLegacy) = LegacyText.decode(bytes, codePage: codePageHint)
        if isLegacy {
            sawLegacy = true
        } else if text.utf8.contains(where: { $0 >= 0x80 }) {
            sawUTF8 = true
        }
        return text
    }
}
