internal import CTextScan

/// What `SettlementRowCoder` does, as one plain value: coding a row touches only memory that this value owns, without
/// the checks that fields of a class need.
struct RowCoding {
    var style = SettlementRowStyle()
    /// By the settlement's number, once the file has ended.
    private(set) var sums: [Int: SettlementRowCoder.Sum] = [:]
    /// The settlement that comes now, and its sum so far: asking the dictionary for every row would take longer.
    private var (statement, sum) = (0, SettlementRowCoder.Sum())
    private var table = SettlementSums()
    private(set) var rows: Int64 = 0
    var batch = SettlementRowBatch()
    private let write: (SettlementRowBatch) throws -> Void
    private var raw = RawLines()
    private var labels = TextNumbers()
    var texts = TextNumbers()
    /// Runs written so far; those of a batch get their numbers when it is.
    private var runs: Int64 = 0
    private let marks: UnsafeMutablePointer<UInt32>
    /// The line of the amounts that came last by themselves.
    private var partLine: Int64 = -1

    /// `write` gets a batch whenever one is full.
    init(_ write: @escaping (SettlementRowBatch) throws -> Void) {
        self.write = write
        marks = .allocate(capacity: ScanRows.cells + 64)
        marks.initialize(repeating: 0, count: ScanRows.cells + 64)
    }

    func free() {
        marks.deallocate()
        labels.free()
        texts.free()
    }

    /// Ends the file: what is left is written.
    mutating func finish() throws {
        raw.finish(&batch)
        turn(to: statement + 1)
        batch.sums = table.taken()
        try flush()
    }

    private mutating func flush() throws {
        if table.isFull { batch.sums = table.taken() }
        batch.order(after: runs)
        runs += Int64(batch.runs.count)
        try write(batch)
        batch.removeAll()
    }

    // MARK: Lines kept as they are

    mutating func takeText(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        if batch.isFull { try flush() }
        raw.take(bytes, &batch)
    }

    mutating func take(_ part: SettlementPart, statement: Int) throws {
        let label = labelNumber(part.transactionType, part.amountType, part.amountDescription)
        var run = SettlementRowBatch.Run(
            run: 0, statement: statement, firstLine: Int64(part.line), isExact: false)
        describe(&run, part)
        let isNew = batch.runs.last.map { partLine != Int64(part.line) || !isSame($0, run) } ?? true
        if isNew {
            begin(run)
            partLine = Int64(part.line)
        }
        append(AmountCode.Amount(label: label, micros: part.micros), statement)
        // Amounts of one piece of text come before the text, so there may be some more of them than in other batches.
        if batch.isOverfull { try flush() }
    }

    private func isSame(_ last: SettlementRowBatch.Run, _ new: SettlementRowBatch.Run) -> Bool {
        guard !last.isExact else { return false }
        var new = new
        (new.run, new.rows, new.sum, new.amounts) = (last.run, last.rows, last.sum, last.amounts)
        return last == new
    }

    private mutating func describe(_ run: inout SettlementRowBatch.Run, _ part: SettlementPart) {
        if !part.orderID.isEmpty {
            if let key = OrderKey(part.orderID.utf8) {
                run.order = Int64(key.rawValue)
            } else {
                run.orderText = textNumber(part.orderID)
            }
        }
        if let code = ItemCode(part.orderItemCode.utf8) {
            (run.itemCode, run.itemZeros) = (code.value, code.zeros)
        } else if !part.orderItemCode.isEmpty {
            run.itemText = textNumber(part.orderItemCode)
        }
        if !part.sku.isEmpty { run.sku = textNumber(part.sku) }
        if !part.marketplaceName.isEmpty { run.marketplace = textNumber(part.marketplaceName) }
        run.posted = part.posted?.secondsSince1970
        run.day = (part.day ?? part.posted?.utcDay).map { Int64($0.daysSince1970) }
    }

    private mutating func textNumber(_ text: String) -> Int64 {
        let (number, isNew) = texts.number(text, "")
        if isNew { batch.texts.append((number, Self.storable(text))) }
        return number
    }

    private mutating func labelNumber(_ type: String, _ amountType: String, _ description: String) -> Int64 {
        let (number, isNew) = labels.number(type, amountType + "\t" + description)
        if isNew {
            batch.labels.append(
                SettlementRowBatch.Label(
                    number: number, transactionType: Self.storable(type), amountType: Self.storable(amountType),
                    amountDescription: Self.storable(description)))
        }
        return number
    }

    /// A text without NUL, which PostgreSQL cannot hold.
    static func storable(_ text: String) -> String {
        text.utf8.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
    }

    // MARK: Coded rows

    mutating func takeScanned(_ lines: UnsafeBufferPointer<UInt8>, _ scan: ScanRows, statement: Int) throws {
        guard var row = lines.baseAddress else { return }
        let end = row + lines.count
        if batch.isFull { try flush() }
        style.fractionDigits = scan.fractionDigits
        var deferred = scan.deferred.map(\.line).makeIterator()
        var postponed = deferred.next()
        var last = CodedRow.none
        var number = 0
        while row < end {
            let found = acorn_find_row(row, end - row, marks, ScanRows.cells)
            if postponed == number {
                postponed = deferred.next()
                try takeText(UnsafeBufferPointer(start: row, count: found.bytes))
                last = .none
            } else {
                let line = CodedRow(row, marks)
                take(line, after: last, scan, statement)
                last = line
            }
            number += 1
            row += found.bytes
        }
    }

    private mutating func take(_ row: CodedRow, after last: CodedRow, _ scan: ScanRows, _ statement: Int) {
        raw.skip(1)
        var amount = AmountCode.Amount(label: 0, micros: 0)
        let isSame = row.isSameRun(last) && batch.runs.last?.isExact == true
        let isExact = code(&amount, row, scan) && (isSame || canBeWrittenAgain(row))
        if !isExact || !isSame {
            var run = SettlementRowBatch.Run(
                run: 0, statement: statement, firstLine: raw.lines, isExact: isExact)
            code(&run, row, scan)
            begin(run)
        }
        if !isExact {
            batch.keep(SettlementRowBatch.Raw(line: raw.lines, piece: 0, bytes: Array(row.line)))
        }
        append(amount, statement)
    }

    private mutating func begin(_ run: SettlementRowBatch.Run) {
        var run = run
        run.amounts = batch.amountBytes.count..<batch.amountBytes.count
        batch.runs.append(run)
    }

    /// Adds an amount to the last run.
    private mutating func append(_ amount: AmountCode.Amount, _ statement: Int) {
        AmountCode.append(amount, to: &batch.amountBytes)
        batch.amounts += 1
        let last = batch.runs.count - 1
        batch.runs[last].amounts = batch.runs[last].amounts.lowerBound..<batch.amountBytes.count
        batch.runs[last].rows += 1
        batch.runs[last].sum &+= amount.micros
        rows += 1
        if statement != self.statement { turn(to: statement) }
        sum.add(amount.micros)
        table.add(amount.micros, label: amount.label, day: batch.runs[last].day ?? 0, statement: statement)
    }

    /// Puts the sum of the settlement that came last where it is looked for, and goes on with another.
    private mutating func turn(to statement: Int) {
        var all = sums[self.statement] ?? SettlementRowCoder.Sum()
        all.amounts += sum.amounts
        all.micros &+= sum.micros
        if all.amounts > 0 { sums[self.statement] = all }
        (self.statement, sum) = (statement, SettlementRowCoder.Sum())
    }

    /// The number of the label of a row; the amount texts stand side by side, tab included.
    mutating func label(_ row: CodedRow, _ scan: ScanRows) -> (number: Int64, isExact: Bool) {
        let (type, words) = (row.cell(6), row.cells(12, 13))
        guard let first = type.baseAddress, let second = words.baseAddress else { return (0, false) }
        let found = labels.number(first, type.count, second, words.count)
        guard found.isNew else { return (found.number, found.isExact) }
        let tab = words.firstIndex(of: 0x09) ?? words.endIndex
        let parts = [
            type, UnsafeBufferPointer(rebasing: words[..<tab]),
            UnsafeBufferPointer(rebasing: words[min(tab + 1, words.endIndex)...]),
        ].map { Self.text($0, scan, trims: true) }
        batch.labels.append(
            SettlementRowBatch.Label(
                number: found.number, transactionType: parts[0].text, amountType: parts[1].text,
                amountDescription: parts[2].text))
        let isExact = parts.allSatisfy(\.isExact)
        labels.add(isExact: isExact)
        return (found.number, isExact)
    }

    /// The text of a cell that can be stored, and whether it is the cell byte for byte.
    static func text(
        _ cell: UnsafeBufferPointer<UInt8>, _ scan: ScanRows, trims: Bool = false
    ) -> (text: String, isExact: Bool) {
        let whole = trims ? UnsafeBufferPointer(rebasing: FlatFileReader.trimmed(cell)) : cell
        let page: LegacyText.CodePage = scan.fractionDigits == 0 ? .windows31J : .windows1252
        let (text, isLegacy) = LegacyText.decode(whole, codePage: page)
        return (storable(text), !isLegacy && whole.count == cell.count && !whole.contains(0))
    }
}
