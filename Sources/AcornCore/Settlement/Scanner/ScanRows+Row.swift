internal import CTextScan

extension ScanRows {
    /// Takes whole lines. A row that repeats most of the one before is taken by comparing it, any other by finding its
    /// cells.
    mutating func takeRows(_ lines: UnsafeBufferPointer<UInt8>) {
        guard var row = lines.baseAddress else { return }
        let end = row + lines.count
        var model = acorn_model.none
        while row < end {
            let repeated = takeRepeating(row, end, &model)
            if repeated > 0 {
                row += repeated
                continue
            }
            let found = acorn_find_row(row, end - row, marks, Self.cells)
            isPlain = found.high == 0
            if found.marks == Self.cells, found.bytes <= Self.rowBytesMax, takeRow(row) {
                model = acorn_model(row, marks)
            } else {
                model = .none
                postpone(UnsafeBufferPointer(start: row, count: found.bytes))
            }
            row += found.bytes
        }
        closeOrder()
    }

    /// Takes one row of 24 cells; `marks` are its 23 tabs and its line end. Returns false, having changed no sum, when
    /// the row is not plainly a detail row of this settlement.
    @inline(__always)
    private mutating func takeRow(_ row: UnsafePointer<UInt8>) -> Bool {
        // The id, then six tabs side by side: cells 1 to 5 are empty.
        guard Int(marks[0]) == idCount, Int(marks[5]) == idCount &+ 5, equalBytes(id, row, idCount),
            let amount = readAmount(row + Int(marks[13]) + 1, Int(marks[14] &- marks[13]) &- 1),
            readPosted(row + Int(marks[16]) + 1, Int(marks[17] &- marks[16]) &- 1),
            plainItemCode(row + Int(marks[17]) + 1, Int(marks[18] &- marks[17]) &- 1)
        else { return false }
        let label = labelIndex(
            row + Int(marks[5]) + 1, Int(marks[6] &- marks[5]) &- 1, row + Int(marks[11]) + 1,
            Int(marks[13] &- marks[11]) &- 1)
        let role = labels[label].role
        if itemColumn > 0, role & Self.priced != 0 {
            guard takeItem(row, amount, role) else { return false }
        }
        labels[label].minor &+= amount
        labels[label].rows &+= 1
        count &+= 1
        if fractionDigits > 0, row[Int(marks[14]) &- fractionDigits &- 1] == UInt8(ascii: ",") { commas &+= 1 }
        takeMarketplace(row + Int(marks[10]) + 1, Int(marks[11] &- marks[10]) &- 1, amount)
        takeOrder(row + Int(marks[6]) + 1, Int(marks[7] &- marks[6]) &- 1, amount, role)
        if dimensions.any { takeBreakdowns(row, amount, labels[label].slot) }
        if !isPlain { noteCharsets(row) }
        lines &+= 1
        return true
    }

    /// An amount as Amazon writes it: an optional minus, up to eight digits, and exactly the currency's decimals (two
    /// or none) after a point or comma. Eight bytes before the text are readable: a row begins with its settlement id.
    @inline(__always)
    func readAmount(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int64? {
        let isNegative = text[0] == UInt8(ascii: "-")
        let whole = fractionDigits == 0 ? count : count &- 3
        let digits = whole &- (isNegative ? 1 : 0)
        guard digits >= 1, digits <= 8 else { return nil }
        // The last eight bytes before the mark; those that are no digits of this amount become zeros.
        let unwanted = UInt64(truncatingIfNeeded: (8 &- digits) &* 8)
        let zeros = 0x3030_3030_3030_3030 & ((1 &<< unwanted) &- 1)
        let wanted = (loadWord(text + whole - 8) &>> unwanted) &<< unwanted
        guard let units = ScanOrderID.eightDigits(wanted | zeros) else { return nil }
        var value = Int64(truncatingIfNeeded: units)
        if fractionDigits != 0 {
            let mark = text[whole]
            let (tens, ones) = (text[whole &+ 1] &- 0x30, text[whole &+ 2] &- 0x30)
            guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ","), tens <= 9, ones <= 9 else { return nil }
            value = value &* 100 &+ Int64(tens) &* 10 &+ Int64(ones)
        }
        return isNegative ? 0 &- value : value
    }

    /// The posting time; most rows repeat that of the row before.
    @inline(__always)
    private mutating func readPosted(_ text: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        posted.isSame(text, count) || readNewPosted(text, count)
    }

    @inline(never)
    private mutating func readNewPosted(_ text: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        guard let seconds = ScanDate.read(text, count) else {
            posted.forget()
            return false
        }
        postedSeconds = seconds
        if seconds < earliest { earliest = seconds }
        if seconds > latest { latest = seconds }
        return true
    }

    /// False for an id that a spreadsheet may have turned into a number, as `7.82115E+12`: one of its last eight bytes
    /// is a plus. Before a short id stands the time, which has none.
    @inline(__always)
    private func plainItemCode(_ text: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        let word = loadWord(text + count - 8) ^ 0x2B2B_2B2B_2B2B_2B2B
        return (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 == 0
    }

    /// Notes how the texts are written that are not decoded here; labels and stores are looked at when they are merged.
    @inline(never)
    private mutating func noteCharsets(_ text: UnsafePointer<UInt8>) {
        for cell in [18, 21] {
            let from = Int(marks[cell - 1]) + 1
            let count = Int(marks[cell]) - from
            if cell == 21, sku.isSame(text + from, count) { continue }
            let bytes = UnsafeBufferPointer(start: text + from, count: count)
            guard bytes.contains(where: { $0 >= 0x80 }) else { continue }
            if String(validating: bytes, as: UTF8.self) == nil { sawLegacy = true } else { sawUTF8 = true }
        }
    }

    /// The number of a label. The two amount texts stand side by side and are one piece, tab included.
    @inline(__always)
    mutating func labelIndex(
        _ type: UnsafePointer<UInt8>, _ typeCount: Int, _ words: UnsafePointer<UInt8>, _ wordsCount: Int
    ) -> Int {
        if labelTable.count > 0 {
            let next = labels[lastLabel].next
            if labelTable.isKey(next, type, typeCount, words, wordsCount) {
                lastLabel = next
                return next
            }
        }
        return findLabel(type, typeCount, words, wordsCount)
    }

    @inline(never)
    private mutating func findLabel(
        _ type: UnsafePointer<UInt8>, _ typeCount: Int, _ words: UnsafePointer<UInt8>, _ wordsCount: Int
    ) -> Int {
        let (index, isNew) = labelTable.index(type, typeCount, words, wordsCount)
        if isNew { addLabel(index) }
        labels[lastLabel].next = index
        lastLabel = index
        return index
    }

    @inline(__always)
    private mutating func takeMarketplace(_ text: UnsafePointer<UInt8>, _ count: Int, _ amount: Int64) {
        if !marketplace.isSame(text, count) {
            let (index, isNew) = marketplaceTable.index(text, count, text, 0)
            if isNew { addMarketplace(index) }
            marketplaceIndex = index
        }
        marketplaces[marketplaceIndex].minor &+= amount
        marketplaces[marketplaceIndex].rows &+= 1
    }

    // MARK: Order items

    static let priced = OrderRole.principal.rawValue | OrderRole.tax.rawValue

    /// Notes the price of an item. False for an order id that has none of Amazon's forms.
    @inline(never)
    mutating func takeItem(_ text: UnsafePointer<UInt8>, _ amount: Int64, _ role: UInt8) -> Bool {
        guard marks[7] &- marks[6] == 20, let order = ScanOrderID.read(text + Int(marks[6]) + 1) else { return false }
        let start = Int(marks[itemColumn - 1]) + 1
        let item = itemKey(text + start, Int(marks[itemColumn]) - start)
        let isTax = role & OrderRole.tax.rawValue != 0
        let (principal, tax) = isTax ? (0, amount) : (amount, 0)
        // Price and tax of an item mostly stand together.
        if let last = items.last, last.order == order, last.item == item {
            items[items.count - 1].principal &+= principal
            items[items.count - 1].tax &+= tax
        } else {
            items.append(FlatFileScan.Item(order: order, item: item, principal: principal, tax: tax))
        }
        return true
    }

    @inline(__always)
    private mutating func itemKey(_ text: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
        if itemColumn == 18, let key = OrderItemKey.number(UnsafeBufferPointer(start: text, count: count)) {
            return key
        }
        return UInt64(itemTexts.index(text, count, text, 0).index) | OrderItemKey.textBit
    }

    // MARK: Orders

    @inline(__always)
    private mutating func takeOrder(_ text: UnsafePointer<UInt8>, _ count: Int, _ amount: Int64, _ role: UInt8) {
        if order.isOpen, order.id.isSame(text, count) {
            order.minor &+= amount
            order.role |= role
        } else {
            openOrder(text, count, amount, role)
        }
    }

    @inline(never)
    mutating func openOrder(_ text: UnsafePointer<UInt8>, _ count: Int, _ amount: Int64, _ role: UInt8) {
        closeOrder()
        guard count > 0 else { return }
        guard count == 19, let key = ScanOrderID.read(text) else {
            irregularRuns.append(
                IrregularRun(
                    id: Array(UnsafeBufferPointer(start: text, count: count)), minor: amount,
                    line: Int32(truncatingIfNeeded: lines), role: role))
            return
        }
        // Remembers the id, so that the next row can tell whether it is the same order.
        _ = order.id.isSame(text, count)
        order.key = key
        order.minor = amount
        order.role = role
        order.line = Int32(truncatingIfNeeded: lines)
        order.isOpen = true
    }

    private mutating func closeOrder() {
        guard order.isOpen else { return }
        runs.append(Run(key: order.key, minor: order.minor, line: order.line, role: order.role))
        order.isOpen = false
    }

    // MARK: Breakdowns

    /// Only when a person asked for them: a dictionary is fast enough there.
    @inline(never)
    mutating func takeBreakdowns(_ text: UnsafePointer<UInt8>, _ amount: Int64, _ slot: Int) {
        func bytes(_ cell: Int) -> [UInt8] {
            let from = Int(marks[cell - 1]) + 1
            return Array(UnsafeBufferPointer(start: text + from, count: Int(marks[cell]) - from))
        }
        func add(_ dimension: Dimension, _ key: [UInt8]) {
            let place = BreakdownKey(dimension: dimension, bytes: key)
            breakdowns[place, default: BreakdownSum()].add(slot: slot, rows: 1, amount: amount)
        }
        if dimensions.order { add(.order, bytes(7)) }
        if dimensions.sku { add(.sku, bytes(21)) }
        if dimensions.marketplace { add(.marketplace, bytes(11)) }
        if dimensions.day {
            // A quarter of an hour and the store: enough to find the store's day when the chunk is merged.
            let quarter = withUnsafeBytes(of: (postedSeconds / 900).littleEndian) { Array($0) }
            add(.day, quarter + bytes(11))
        }
    }
}
