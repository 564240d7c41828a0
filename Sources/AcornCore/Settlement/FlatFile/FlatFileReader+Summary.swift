extension FlatFileReader {
    /// Takes a row that tells about the settlement as a whole.
    mutating func takeSummary(_ line: LineSplitter.Line, _ columns: FlatFileColumns) {
        let index = tallyIndex(ofCell: cell(.settlementID), line)
        if !tallies[index].summaryLines.isEmpty {
            findings.add(repeatedSummary(tallies[index], line))
            tallies[index].summaryLines.append(line.number)
            return
        }
        if tallies[index].tally.rows > 0 {
            findings.add(
                Finding(
                    .summaryRowMisplaced, settlement: tallies[index].tally.settlementID, evidence(line)))
        }
        tallies[index].summaryLines.append(line.number)
        readSettlementCells(line, into: index)
        readTotal(line, into: index)
        current = index
        startScanner()
    }

    private func repeatedSummary(_ tally: FlatFileTally, _ line: LineSplitter.Line) -> Finding {
        var evidence = Evidence(file: file, lines: tally.summaryLines + [line.number], count: tally.summaryLines.count)
        if let declared = tally.tally.declaredTotal {
            evidence = evidence.amount("declared", declared, tally.tally.currency)
        }
        return Finding(
            .summaryRowRepeated, settlement: tally.tally.settlementID,
            evidence.fact("found", text(cell(.totalAmount))))
    }

    /// Period, deposit date and currency, wherever a row carries them and the settlement does not know them yet.
    mutating func readSettlementCells(_ line: LineSplitter.Line, into index: Int) {
        if monthFirst == nil, tallies[index].tally.periodStart == nil { monthFirst = dateOrderOfPeriod() }
        if tallies[index].tally.periodStart == nil {
            tallies[index].tally.periodStart = settlementDate(.settlementStartDate, line)
        }
        if tallies[index].tally.periodEnd == nil {
            tallies[index].tally.periodEnd = settlementDate(.settlementEndDate, line)
        }
        if tallies[index].tally.depositDate == nil {
            tallies[index].tally.depositDate = settlementDate(.depositDate, line)
        }
        readCurrency(line, into: index)
    }

    /// Longer than any settlement period: most are 14 days, some a month.
    private static let periodSecondsMax: Int64 = 92 * 86_400

    /// Whether the month comes first, where only one of the two readings makes the row's two dates a period:
    /// 3/2/17 to 3/9/17 is a week in March, or seven months.
    private func dateOrderOfPeriod() -> Bool? {
        guard let start = DateText.read(cell(.settlementStartDate)), let end = DateText.read(cell(.settlementEndDate)),
            start.swapped != nil || end.swapped != nil
        else { return nil }
        func isPeriod(_ start: Instant, _ end: Instant) -> Bool {
            (0...Self.periodSecondsMax).contains(end.secondsSince1970 - start.secondsSince1970)
        }
        let isDayFirst = isPeriod(start.instant, end.instant)
        let isMonthFirst = isPeriod(start.swapped ?? start.instant, end.swapped ?? end.instant)
        return isDayFirst == isMonthFirst ? nil : isMonthFirst
    }

    private mutating func settlementDate(_ name: FlatFileColumns.Name, _ line: LineSplitter.Line) -> Instant? {
        let bytes = cell(name)
        guard !bytes.isEmpty else { return nil }
        guard let reading = DateText.read(bytes) else {
            findings.add(
                Finding(
                    .unreadableDate, settlement: currentID,
                    evidence(line, column: name.rawValue)
                        .fact("text", text(bytes))))
            return nil
        }
        return instant(reading, bytes, line)
    }

    /// The instant a date means. Where day and month could be swapped, the report settles it: by another date that can
    /// only be read one way, or because only one reading lies in the settlement's period. Otherwise there is a finding
    /// and no instant.
    mutating func instant(_ reading: DateReading, _ bytes: ArraySlice<UInt8>, _ line: LineSplitter.Line) -> Instant? {
        // Japan's dates have slashes too, but begin with the year.
        let slash = bytes.firstIndex(of: UInt8(ascii: "/"))
        if let slash, slash - bytes.startIndex < 4, bytes.count < 19 { damage.see(.shortDates, line: line.number) }
        if let proof = reading.provesMonthFirst { monthFirst = monthFirst ?? proof }
        guard let swapped = reading.swapped else { return reading.instant }
        if let monthFirst { return monthFirst ? swapped : reading.instant }
        let fits = [reading.instant, swapped].filter(isInPeriod)
        if fits.count == 1 { return fits[0] }
        findings.add(Finding(.ambiguousDate, settlement: currentID, evidence(line).fact("text", text(bytes))))
        return nil
    }

    private func isInPeriod(_ instant: Instant) -> Bool {
        guard let current, let start = tallies[current].tally.periodStart, let end = tallies[current].tally.periodEnd
        else { return false }
        return instant >= start.adding(seconds: -86_400) && instant <= end.adding(seconds: 86_400)
    }

    private mutating func readCurrency(_ line: LineSplitter.Line, into index: Int) {
        let bytes = cell(.currency)
        guard !bytes.isEmpty else { return }
        let name = text(bytes)
        guard let currency = Currency(name) else {
            findings.add(
                Finding(
                    .unknownCurrency, settlement: tallies[index].tally.settlementID,
                    evidence(line, column: FlatFileColumns.Name.currency.rawValue).fact("text", name)))
            return
        }
        guard let known = tallies[index].tally.currency else {
            // The file's first currency tells its charset: a second settlement in it must not change how later rows of
            // the first are read.
            if tallies.allSatisfy({ $0.tally.currency == nil }), currency.code == "JPY" { codePageHint = .windows31J }
            tallies[index].tally.currency = currency
            return
        }
        if known != currency {
            findings.add(
                Finding(
                    .mixedCurrencies, settlement: tallies[index].tally.settlementID,
                    evidence(line, column: FlatFileColumns.Name.currency.rawValue)
                        .fact("expected", known.code).fact("found", currency.code)))
        }
    }

    /// The declared total, from the summary row or from a row that repeats it.
    mutating func readTotal(_ line: LineSplitter.Line, into index: Int) {
        let bytes = cell(.totalAmount)
        guard !bytes.isEmpty, tallies[index].tally.declaredTotal == nil else { return }
        switch AmountText.read(bytes) {
        case .exact(let micros, let mark):
            tallies[index].tally.declaredTotal = micros
            tallies[index].see(mark: mark)
        case .ambiguous(let reading):
            tallies[index].ambiguousTotal = reading
        case .unreadable(let fault):
            tallies[index].unreadableTotal = true
            let name = FlatFileColumns.Name.totalAmount.rawValue
            findings.add(
                Finding(
                    .unreadableAmount, settlement: tallies[index].tally.settlementID,
                    evidence(line, column: name).fact("text", text(bytes)).fact("hint", fault.rawValue)))
        }
    }

    // MARK: Which settlement

    /// The tally of the settlement a row names; a row without an id belongs to the settlement before it.
    mutating func tallyIndex(ofCell bytes: ArraySlice<UInt8>, _ line: LineSplitter.Line) -> Int {
        if bytes.isEmpty, let current { return current }
        let id = text(bytes)
        if let index = indexes[id] { return index }
        guard tallies.count < Self.settlementsMax else { return overflowIndex(id, line) }
        return openTally(id)
    }

    private mutating func overflowIndex(_ id: String, _ line: LineSplitter.Line) -> Int {
        findings.add(
            Finding(
                .severalSettlementsInFile, severity: .error,
                evidence(line, column: "settlement-id")
                    .fact("found", id).fact("hint", "more than \(Self.settlementsMax) settlement ids")))
        return indexes["…"] ?? openTally("…")
    }

    private mutating func openTally(_ id: String) -> Int {
        let format = columns?.format ?? .flatFileV2
        tallies.append(
            FlatFileTally(
                SettlementTally(
                    settlementID: id, format: format, file: file, context: context)))
        indexes[id] = tallies.count - 1
        return tallies.count - 1
    }
}
