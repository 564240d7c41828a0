extension RowCoding {
    /// Codes what differs within a run. False when the line cannot be written again from it.
    mutating func code(_ amount: inout AmountCode.Amount, _ row: CodedRow, _ scan: ScanRows) -> Bool {
        let label = label(row, scan)
        amount.label = label.number
        // The amount is read whatever the label is.
        var isExact = isExactAmount(row.cell(14), &amount, scan) && label.isExact
        if !codeQuantity(row.cell(22), &amount) { isExact = false }
        var promotion = row.cell(23)
        let hasReturn = promotion.last == 0x0D
        if style.hasCarriageReturns == nil { style.hasCarriageReturns = hasReturn }
        if style.hasCarriageReturns != hasReturn { isExact = false }
        if hasReturn { promotion = UnsafeBufferPointer(rebasing: promotion.dropLast()) }
        amount.promotion = number(promotion, scan, &isExact)
        return isExact
    }

    /// Whether what the run shares can be written again from its code.
    mutating func canBeWrittenAgain(_ row: CodedRow) -> Bool { dateStyleFits(row) && runTextsAreExact(row) }

    private mutating func isExactAmount(
        _ cell: UnsafeBufferPointer<UInt8>, _ amount: inout AmountCode.Amount, _ scan: ScanRows
    ) -> Bool {
        // The scanner has read it before.
        guard let start = cell.baseAddress, let minor = scan.readAmount(start, cell.count) else { return false }
        let scale: Int64 = style.fractionDigits == 0 ? 1_000_000 : 10_000
        amount.micros = minor &* scale
        let isNegative = cell[0] == UInt8(ascii: "-")
        let whole = cell.count - (style.fractionDigits == 0 ? 0 : 3) - (isNegative ? 1 : 0)
        if style.fractionDigits > 0 {
            let mark = cell[cell.count - 3]
            if style.decimalMark == nil { style.decimalMark = mark }
            guard style.decimalMark == mark else { return false }
        }
        let hasZero = cell[isNegative ? 1 : 0] == 0x30
        return !(hasZero && whole > 1) && !(isNegative && minor == 0)
    }

    private func codeQuantity(_ cell: UnsafeBufferPointer<UInt8>, _ amount: inout AmountCode.Amount) -> Bool {
        guard !cell.isEmpty else { return true }
        guard let code = ItemCode(cell), cell.count <= 9 else { return false }
        amount.quantity = code.value
        return code.zeros == 0 || cell.count == 1
    }

    /// Leap seconds, and a file that writes dates in two ways, are kept as text.
    private mutating func dateStyleFits(_ row: CodedRow) -> Bool {
        let time = row.cell(17)
        guard time.count == 23 else { return false }
        let isDotted = time[4] != UInt8(ascii: "-")
        if style.hasDottedDates == nil { style.hasDottedDates = isDotted }
        return style.hasDottedDates == isDotted && time[17] < UInt8(ascii: "6")
    }

    /// Texts that stand once in a run are stored as they are, so they must be UTF-8 without NUL.
    private func runTextsAreExact(_ row: CodedRow) -> Bool {
        let (head, tail) = (row.cells(7, 11), row.cells(15, 21))
        return Self.isPlain(head) && Self.isPlain(tail)
    }

    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var seen: UInt8 = 0
        var hasNul = false
        for byte in bytes {
            seen |= byte
            if byte == 0 { hasNul = true }
        }
        return !hasNul && (seen < 0x80 || String(validating: bytes, as: UTF8.self) != nil)
    }

    /// Codes what a run shares.
    mutating func code(_ run: inout SettlementRowBatch.Run, _ row: CodedRow, _ scan: ScanRows) {
        var isExact = true
        codeOrder(&run, row, scan)
        run.adjustment = text(row.cell(9), scan)
        run.shipment = text(row.cell(10), scan)
        run.marketplace = number(row.cell(11), scan, &isExact)
        run.fulfillment = number(row.cell(15), scan, &isExact)
        codeDates(&run, row, scan)
        let item = row.cell(18)
        if let code = ItemCode(item) {
            (run.itemCode, run.itemZeros) = (code.value, code.zeros)
        } else {
            run.itemText = number(item, scan, &isExact)
        }
        run.merchantItem = number(row.cell(19), scan, &isExact)
        run.merchantAdjustmentItem = number(row.cell(20), scan, &isExact)
        run.sku = number(row.cell(21), scan, &isExact)
    }

    private mutating func codeOrder(_ run: inout SettlementRowBatch.Run, _ row: CodedRow, _ scan: ScanRows) {
        var isExact = true
        let (order, merchant) = (row.cell(7), row.cell(8))
        if let key = OrderKey(order) {
            run.order = Int64(key.rawValue)
        } else {
            run.orderText = number(order, scan, &isExact)
        }
        run.isMerchantOrderSame = !merchant.isEmpty && merchant.elementsEqual(order)
        if !run.isMerchantOrderSame { run.merchantOrder = number(merchant, scan, &isExact) }
    }

    private mutating func codeDates(_ run: inout SettlementRowBatch.Run, _ row: CodedRow, _ scan: ScanRows) {
        let (date, time) = (row.cell(16), row.cell(17))
        var isExact = true
        run.posted = time.baseAddress.flatMap { ScanDate.read($0, time.count) }
        run.day = run.posted.map { Int64(Instant(secondsSince1970: $0).utcDay.daysSince1970) }
        guard !date.elementsEqual(time.prefix(10)) else { return }
        run.postedDate = date.isEmpty ? emptyNumber(date, scan) : number(date, scan, &isExact)
    }

    private func text(_ cell: UnsafeBufferPointer<UInt8>, _ scan: ScanRows) -> String? {
        cell.isEmpty ? nil : Self.text(cell, scan).text
    }

    /// The number of a text; nil for an empty one.
    private mutating func number(
        _ cell: UnsafeBufferPointer<UInt8>, _ scan: ScanRows, _ isExact: inout Bool
    ) -> Int64? {
        guard !cell.isEmpty else { return nil }
        let (number, exact) = numbered(cell, scan)
        if !exact { isExact = false }
        return number
    }

    /// Only where the file leaves `posted-date` empty, which would else mean the day of the time.
    private mutating func emptyNumber(_ cell: UnsafeBufferPointer<UInt8>, _ scan: ScanRows) -> Int64 {
        numbered(cell, scan).number
    }

    private mutating func numbered(
        _ cell: UnsafeBufferPointer<UInt8>, _ scan: ScanRows
    ) -> (number: Int64, isExact: Bool) {
        guard let start = cell.baseAddress else { return (0, false) }
        let found = texts.number(start, cell.count, start, 0)
        guard found.isNew else { return (found.number, found.isExact) }
        let (text, isExact) = Self.text(cell, scan)
        batch.texts.append((found.number, text))
        texts.add(isExact: isExact)
        return (found.number, isExact)
    }
}
