extension DateRangeBody {
    /// Reads the cells of a row; what cannot be read becomes a finding.
    mutating func read(_ row: DateRangeCSVRow) -> DateRangeRow {
        var draft = DateRangeRow()
        draft.line = row.line
        draft.type = type(text(row, .type))
        draft.description = text(row, .description)
        draft.orderID = text(row, .orderID)
        draft.sku = text(row, .sku)
        draft.marketplace = text(row, .marketplace)
        draft.settlementID = settlementID(row)
        draft.accountType = text(row, .accountType)
        readStatus(row, into: &draft)
        draft.date = date(row)
        if let shown = draft.date?.showsDayFirst { evidence.take(dayFirst: shown) }
        if let currency = Marketplace.named(draft.marketplace)?.currency { storeCurrencies.insert(currency) }
        for (index, _) in layout.parts {
            guard let amount = amount(row, index, into: &draft) else { continue }
            draft.parts.append((index, amount))
        }
        if let total = amount(row, layout.total, into: &draft) { draft.total = total }
        for index in layout.strangers where index < row.count {
            // Only a value with one reading can help a row to add up; what else a new column holds is not ours to
            // judge.
            if case .exact(let micros, _) = AmountText.read(row[index]), micros != 0 {
                draft.strangers.append((index, micros))
            }
        }
        return draft
    }

    private mutating func text(_ row: DateRangeCSVRow, _ column: DateRangeColumn) -> String {
        guard let index = layout.indexes[column], index < row.count else { return "" }
        let bytes = row[index]
        if bytes.isEmpty { return "" }
        let (text, isClean) = header.charset.decode(bytes)
        if !isClean { notes.add(.encodingMixed, line: row.line, column: header.names[index], text: text) }
        let trimmed = DateRangeText.trimmed(text)
        // Nothing of Amazon's is so long; a hostile file must not fill the memory through rows that wait.
        return DateRangeText.cut(trimmed, to: Self.textScalarsMax)
    }

    private static let textScalarsMax = 400

    private mutating func settlementID(_ row: DateRangeCSVRow) -> String {
        let id = text(row, .settlementID)
        // `2.59180E+10`: a spreadsheet has rounded the number away.
        if id.utf8.contains(UInt8(ascii: "E")), id.utf8.contains(UInt8(ascii: "+")) {
            notes.add(
                .spreadsheetDamage, line: row.line, column: name(.settlementID), severity: .warning, text: id)
        }
        return id
    }

    private func name(_ column: DateRangeColumn) -> String? { layout.indexes[column].map { header.names[$0] } }

    /// Released or deferred; where the word is not known, a release date tells, as deferred rows have none.
    private mutating func readStatus(_ row: DateRangeCSVRow, into draft: inout DateRangeRow) {
        let word = text(row, .transactionStatus)
        guard !word.isEmpty else { return }
        if let released = isReleased(word) {
            draft.isDeferred = !released
        } else {
            draft.statusUnknown = true
            draft.isDeferred =
                layout.indexes[.transactionReleaseDate] != nil && text(row, .transactionReleaseDate).isEmpty
        }
    }

    private mutating func date(_ row: DateRangeCSVRow) -> DateRangeDateReading? {
        let word = text(row, .dateTime)
        if let reading = DateRangeMoment.read(word) { return reading }
        notes.add(.unreadableDate, line: row.line, column: name(.dateTime), text: word)
        return nil
    }

    /// The amount of a cell; nil for none and for zero. An unreadable one marks the row.
    private mutating func amount(_ row: DateRangeCSVRow, _ index: Int, into draft: inout DateRangeRow)
        -> DateRangeAmount?
    {
        let bytes = row[index]
        if bytes.isEmpty || (bytes.count == 1 && bytes.first == UInt8(ascii: "0")) { return nil }
        switch AmountText.read(bytes) {
        case .exact(let micros, let mark):
            evidence.take(bytes, mark: mark)
            return micros == 0 ? nil : .known(micros)
        case .ambiguous(let open):
            return .open(
                open, text: DateRangeText.cut(DateRangeText.trimmed(header.charset.decode(bytes).text), to: 80))
        case .unreadable(let fault):
            if fault == .empty, bytes.allSatisfy({ $0 == 0x20 }) { return nil }
            notes.add(
                .unreadableAmount, line: row.line, column: header.names[index], text: header.charset.decode(bytes).text)
            draft.isUnreadable = true
            if index == layout.total { draft.hasTotal = false }
            return nil
        }
    }

    /// Looks for the currency in a line of prose before the header: three letters, else the first word for one.
    mutating func readPreamble(_ row: DateRangeCSVRow) {
        guard preambleCurrency == nil else { return }
        for index in 0..<min(row.count, 50) {
            let text = header.charset.decode(row[index]).text
            guard text.utf8.count < 1_000 else { continue }
            let words = text.split { !$0.isLetter }.map(String.init)
            if let code = words.first(where: { Self.currencyCodes.contains($0) }) {
                preambleCurrency = Currency(code)
                return
            }
            let named = words.lazy.compactMap { DateRangeLexicon.currencies[DateRangeText.fold($0)] }.first
            // Japanese puts no blanks between words.
            if let code = named ?? (text.contains("円") ? "JPY" : nil) {
                preambleCurrency = Currency(code)
                return
            }
        }
    }

    private static let currencyCodes = Set(Marketplace.all.map(\.currency.code))
}
